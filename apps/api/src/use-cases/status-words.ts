import type { Words } from '@jalon/domain/platform/language';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';

/** The names of the statuses, for notifications. */
export const STATUS_WORDS: Readonly<Record<UseCaseStatus, Words>> = {
  draft: { fr: 'Brouillon', en: 'Draft' },
  proposed: { fr: 'Proposé', en: 'Proposed' },
  qualified: { fr: 'Qualifié', en: 'Qualified' },
  shortlisted: { fr: 'Présélectionné', en: 'Shortlisted' },
  in_project: { fr: 'En projet', en: 'In project' },
  on_hold: { fr: 'En attente', en: 'On hold' },
  rejected: { fr: 'Rejeté', en: 'Rejected' },
  archived: { fr: 'Archivé', en: 'Archived' },
};
