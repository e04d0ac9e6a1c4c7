import type { RuleValue } from '../../lifecycle/facts/fact';

export const PROJECT_SIZES = ['S', 'M', 'L', 'XL'] as const;
export type ProjectSize = (typeof PROJECT_SIZES)[number];

/** The attribute `projectSize` as it was answered; a middling one where nobody said. */
export const sizeOf = (answer: RuleValue | null | undefined): ProjectSize =>
  PROJECT_SIZES.find((size) => size === answer) ?? 'M';

/**
 * Working days that a phase takes as a rule, by the size of the project: a first proposal that people move, shown
 * as such. A pilot of five weeks and a quarter of operation are those of the founding case (S-PIL-02, S-PH-B10).
 */
export const USUAL_DAYS: Readonly<Record<string, Readonly<Record<ProjectSize, number>>>> = {
  P1: { S: 5, M: 10, L: 15, XL: 20 },
  P2: { S: 8, M: 15, L: 25, XL: 35 },
  P3: { S: 10, M: 20, L: 40, XL: 60 },
  P4: { S: 10, M: 20, L: 40, XL: 60 },
  P5: { S: 15, M: 25, L: 30, XL: 40 },
  P6: { S: 10, M: 20, L: 35, XL: 50 },
  P7: { S: 5, M: 10, L: 15, XL: 20 },
  P8: { S: 63, M: 63, L: 63, XL: 63 },
  P9: { S: 5, M: 10, L: 15, XL: 20 },
};

/** Of a phase that an organisation added to its life cycle. */
export const USUAL_OTHERWISE = 10;

/** How many working days a phase takes as a rule. */
export const usualDays = (phaseId: string, size: ProjectSize): number =>
  USUAL_DAYS[phaseId]?.[size] ?? USUAL_OTHERWISE;
