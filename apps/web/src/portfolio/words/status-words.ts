import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
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

type Verdict = NonNullable<ScoredUseCase['verdict']>;

/** What the triage of a use case came to. */
export const verdictLabels = messages<Verdict>({
  ai: msg`IA`,
  automation: msg`Automatisation simple`,
  organisation: msg`Meilleure organisation`,
  not_now: msg`Pas maintenant`,
});

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  ai: 'success',
  automation: 'info',
  organisation: 'info',
  not_now: 'attention',
};
