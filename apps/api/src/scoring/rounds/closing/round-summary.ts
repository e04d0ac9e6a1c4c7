import type { RoundAgreement } from '@jalon/domain/scoring/consensus/agreement';

/** How far raters agreed, kept with the round once it is revealed: what a permutation test told with its seed. */
export interface RoundSummary {
  readonly agreement: RoundAgreement;
  readonly agreementByCriterion: Readonly<Record<string, RoundAgreement>>;
}
