import type { UseCaseAct, UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';
import type { Tone } from '../../ui/content/pill';

export const statusLabels = messages<UseCaseStatus>({
  draft: msg`Brouillon`,
  proposed: msg`Proposé`,
  qualified: msg`Qualifié`,
  shortlisted: msg`Présélectionné`,
  in_project: msg`En projet`,
  on_hold: msg`En attente`,
  rejected: msg`Rejeté`,
  archived: msg`Archivé`,
});

/** What a status means, for who meets it the first time. */
export const statusHelp = messages<UseCaseStatus>({
  draft: msg`En cours d’écriture, pas encore soumis`,
  proposed: msg`Soumis au registre, à examiner`,
  qualified: msg`Reconnu comme un vrai cas d’usage de l’IA`,
  shortlisted: msg`Retenu, attend la décision de lancer`,
  in_project: msg`Porté par un projet`,
  on_hold: msg`Mis de côté, avec un motif`,
  rejected: msg`Écarté, avec un motif`,
  archived: msg`Rangé, consultable`,
});

export const statusTones: Readonly<Record<UseCaseStatus, Tone>> = {
  draft: 'neutral',
  proposed: 'info',
  qualified: 'info',
  shortlisted: 'pilot',
  in_project: 'success',
  on_hold: 'attention',
  rejected: 'danger',
  archived: 'neutral',
};

/** The verb of a move, as its button or its menu entry says it. */
export const actLabels = messages<UseCaseAct>({
  propose: msg`Proposer au registre`,
  qualify: msg`Qualifier`,
  shortlist: msg`Présélectionner`,
  launch: msg`Lancer en projet`,
  return: msg`Renvoyer à l’étape précédente`,
  hold: msg`Mettre en attente`,
  resume: msg`Reprendre`,
  reject: msg`Rejeter`,
  reopen: msg`Rouvrir`,
  close: msg`Clore et archiver`,
  archive: msg`Archiver`,
  restore: msg`Restaurer en brouillon`,
});

/** What the reason will serve, where a move asks for one. */
export const reasonHelp: Partial<Record<UseCaseAct, MessageDescriptor>> = {
  return: msg`Dites ce qu’il reste à préciser : l’auteur le lira dans l’historique.`,
  hold: msg`Dites ce que l’on attend, et jusqu’à quand.`,
  reject: msg`Dites pourquoi il est écarté : on vous le demandera.`,
  close: msg`Dites ce qui met fin au projet.`,
};

/** The acts that take a use case forward: one of them is the page’s main button. */
export const FORWARD_ACTS: readonly UseCaseAct[] = [
  'propose',
  'qualify',
  'shortlist',
  'launch',
  'resume',
  'reopen',
  'restore',
];
