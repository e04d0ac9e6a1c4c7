import type { ProposalStage } from '@jalon/domain/intake/own-proposal';
import type { ProposalState } from '@jalon/domain/intake/proposal';
import type { LinkOpenness } from '@jalon/domain/intake/intake-link';
import type { ProcessArea } from '@jalon/domain/use-cases/vocabulary';
import { msg } from '@lingui/core/macro';
import { messages } from '../platform/messages';
import type { Tone } from '../ui/content/pill';

/** The areas of the trade, as people who propose would call them. */
export const areaLabels = messages<ProcessArea>({
  content_creation: msg`Créer des contenus`,
  campaign_management: msg`Gérer les campagnes`,
  performance_analysis: msg`Analyser les résultats`,
  strategic_planning: msg`Préparer la stratégie`,
  internal_workflows: msg`Travail interne et administratif`,
});

/** Where a proposal stands, for whoever made it. */
export const stageLabels = messages<ProposalStage>({
  waiting: msg`En attente de lecture`,
  returned: msg`À compléter`,
  studied: msg`Retenue pour étude`,
  chosen: msg`Présélectionnée`,
  in_project: msg`Devenue un projet`,
  on_hold: msg`Mise de côté`,
  declined: msg`Non retenue`,
  archived: msg`Archivée`,
  merged: msg`Réunie avec une autre`,
});

export const stageTones: Readonly<Record<ProposalStage, Tone>> = {
  waiting: 'info',
  returned: 'attention',
  studied: 'success',
  chosen: 'success',
  in_project: 'pilot',
  on_hold: 'neutral',
  declined: 'danger',
  archived: 'neutral',
  merged: 'success',
};

/** What was decided of a proposal from outside. */
export const stateLabels = messages<ProposalState>({
  waiting: msg({ message: 'En attente', context: 'intake' }),
  qualified: msg`Qualifiée`,
  returned: msg`Retournée`,
  merged: msg`Fusionnée`,
});

export const stateTones: Readonly<Record<ProposalState, Tone>> = {
  waiting: 'info',
  qualified: 'success',
  returned: 'attention',
  merged: 'success',
};

export const opennessLabels = messages<LinkOpenness>({
  open: msg`Ouvert`,
  full: msg`Plein pour aujourd’hui`,
  expired: msg`Expiré`,
  revoked: msg`Révoqué`,
});

export const opennessTones: Readonly<Record<LinkOpenness, Tone>> = {
  open: 'success',
  full: 'attention',
  expired: 'neutral',
  revoked: 'danger',
};
