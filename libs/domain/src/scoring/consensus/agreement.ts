import { z } from 'zod';
import { finish } from '../../statistics/slices';
import { completePart, type Sheet } from './complete-part';
import { type Kendall, kendallInSlices, type KendallOptions, NOT_APPLICABLE } from './kendall';

/** How an agreement reads (Schmidt 1997): 0.1 very weak, 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 unusually strong. */
export const AGREEMENT_READINGS = ['very-weak', 'weak', 'moderate', 'strong', 'unusually-strong'] as const;
export const AgreementReading = z.enum(AGREEMENT_READINGS);
export type AgreementReading = z.infer<typeof AgreementReading>;

/** Do raters order the use cases alike, over those whom all have scored? */
export const RoundAgreement = z.object({
  w: z.number().nullable(),
  reading: AgreementReading.nullable(),
  /** By permutation; null without draws. */
  p: z.number().nullable(),
  pChiSquare: z.number().nullable(),
  chiSquare: z.number().nullable(),
  df: z.number().int(),
  meanSpearman: z.number().nullable(),
  /** Those that take part. */
  raters: z.number().int(),
  items: z.number().int(),
  /** Places, from 0, of those left out because of blanks. */
  ratersLeftOut: z.array(z.number().int()),
  itemsLeftOut: z.array(z.number().int()),
  draws: z.number().int(),
  seed: z.union([z.number(), z.string()]),
  notApplicable: z.enum(NOT_APPLICABLE).nullable(),
});
export type RoundAgreement = z.infer<typeof RoundAgreement>;

/** The nearest of Schmidt’s five. */
export function readingOf(w: number): AgreementReading {
  const nearest = Math.min(4, Math.floor(Math.max(0, w) * 5 + 1e-9));
  return AGREEMENT_READINGS[nearest] ?? 'very-weak';
}

/** Values that differ by less are the same: totals of the same scores in another order. */
const told = (value: number): number => Math.round(value * 1e9);

const without = (count: number, kept: readonly number[]): number[] => {
  const inside = new Set(kept);
  return Array.from({ length: count }, (_, at) => at).filter((at) => !inside.has(at));
};

/** `agreementOf` by slices: yields every few milliseconds. */
export function* agreementInSlices(sheet: Sheet, options: KendallOptions): Generator<void, RoundAgreement> {
  const { raters, items } = completePart(sheet);
  const rows = raters.map((rater) => items.map((item) => told(sheet[rater]?.[item] ?? 0)));
  const found: Kendall = yield* kendallInSlices(rows, options);
  const { w, p, pChiSquare, chiSquare, df, meanSpearman, draws, notApplicable } = found;
  return {
    w,
    reading: w === null ? null : readingOf(w),
    p,
    pChiSquare,
    chiSquare,
    df,
    meanSpearman,
    raters: raters.length,
    items: items.length,
    ratersLeftOut: without(sheet.length, raters),
    itemsLeftOut: without(sheet[0]?.length ?? 0, items),
    draws,
    seed: options.seed,
    notApplicable,
  };
}

/** Kendall’s W of a sheet, with who and what took part. */
export const agreementOf = (sheet: Sheet, options: KendallOptions): RoundAgreement =>
  finish(agreementInSlices(sheet, options));

/** Kendall’s W over complete rows, run to its end. */
export const kendallW = (rows: readonly (readonly number[])[], options: KendallOptions): Kendall =>
  finish(kendallInSlices(rows, options));
