import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';

/** A model at one of its versions. */
export interface ModelRow {
  readonly id: string;
  readonly name: string;
  readonly isUsual: boolean;
  readonly archivedAt: Date | null;
  /** Of its name and standing. */
  readonly version: number;
  readonly number: number;
  readonly currentNumber: number;
  readonly content: ScoreModelContent;
  readonly reason: string | null;
  readonly madeBy: { readonly id: string; readonly name: string } | null;
  /** Null: shipped, and nothing was made of it yet. */
  readonly madeAt: Date | null;
  readonly rounds: number;
}

/** The day from which the shipped model holds, before an organisation has made anything of it. */
export const SHIPPED_AT = '2026-11-26T00:00:00.000Z';
