import type { Evidence, EvidenceStanding } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import type { EvidenceWords } from './use-evidence';

export interface EvidenceFilter {
  readonly search: string;
  readonly kind: string | undefined;
  readonly standing: EvidenceStanding | undefined;
}

export const NO_FILTER: EvidenceFilter = { search: '', kind: undefined, standing: undefined };

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Is it one that these filters keep? Titles, people, criteria in words and addresses are searched. */
export function keeps(
  { search, kind, standing }: EvidenceFilter,
  item: Evidence,
  words: EvidenceWords,
): boolean {
  if (kind && item.kind !== kind) return false;
  if (standing && item.standing !== standing) return false;
  const { file, url } = item.current;
  const criteria = item.criterionIds.map(words.criterionName);
  const text = [item.title, item.owner.name, file?.name ?? '', url ?? '', ...criteria].join(' ');
  return folded(text).includes(folded(search.trim()));
}

export function useStandingChoices(): readonly { value: EvidenceStanding; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'in_force', label: t`En vigueur` },
    { value: 'expires_soon', label: t`Expire bientôt` },
    { value: 'expired', label: t`Expirée` },
  ];
}
