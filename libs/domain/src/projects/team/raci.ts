import { RACI_DEFAULTS } from './raci-defaults';

/** Who does it (R), answers for it (A), is asked before (C), is told after (I). */
export const RACI_LETTERS = ['R', 'A', 'C', 'I'] as const;
export type RaciLetter = (typeof RACI_LETTERS)[number];

export interface RaciShare {
  readonly roleId: string;
  readonly letter: RaciLetter;
}

/** Who does what in an activity that the house does not know: whoever leads does it, whoever pays answers for it. */
const OTHERWISE = 'product_owner; sponsor; domain_expert;';

/** Who shares in an activity of the life cycle (S-ROLE-26, S-GEN-12); each role at most once. */
export function raciOf(activityId: string): readonly RaciShare[] {
  const shares = (RACI_DEFAULTS[activityId] ?? OTHERWISE).split(';');
  return RACI_LETTERS.flatMap((letter, at) =>
    (shares[at] ?? '')
      .split(' ')
      .filter((roleId) => roleId !== '')
      .map((roleId) => ({ roleId, letter })),
  );
}

/** The letters of which nobody in the team takes care: who does it, and who answers for it. */
export const lackingLetters = (
  shares: readonly RaciShare[],
  held: ReadonlySet<string>,
): readonly RaciLetter[] =>
  (['R', 'A'] as const).filter(
    (wanted) => !shares.some(({ roleId, letter }) => letter === wanted && held.has(roleId)),
  );
