import type { Criterion, ScoreModelContent } from '../../scoring/model/score-model';
import type { Candidate, ScoreRow } from '../ranking/candidate';

const words = { fr: 'Texte', en: 'Text' };

/** A criterion of which only the rules matter. */
export const criterion = (key: string, rules: Partial<Criterion> = {}): Criterion => ({
  key,
  name: words,
  question: words,
  weight: 1,
  direction: 'higher',
  anchors: [words, words, words, words, words],
  floor: null,
  ...rules,
});

type Model = Pick<ScoreModelContent, 'axes' | 'aggregation'>;

/** Axes `[key, weight, criteria]`; without criteria an axis has one of its own name. */
export const modelOf = (
  axes: readonly (readonly [string, number, ...Criterion[]])[],
  aggregation: Model['aggregation'] = 'geometric',
): Model => ({
  aggregation,
  axes: axes.map(([key, weight, ...criteria]) => ({
    key,
    name: words,
    weight,
    criteria: criteria.length > 0 ? criteria : [criterion(key)],
  })),
});

/** A use case with one row a rater; its id serves as its name. */
export const candidate = (id: string, ...rows: ScoreRow[]): Candidate => ({ id, name: id, rows });
