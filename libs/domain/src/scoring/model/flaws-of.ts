import { criteriaOf, type Axis, type Criterion, HIGHEST_SCORE, type ScoreModelContent } from './score-model';

/** What is wrong with a model beyond its shape, and where: an RFC 6901 pointer into the content. */
export interface ModelFlaw {
  readonly pointer: string;
  readonly code: FlawCode;
}

export const FLAW_CODES = [
  'key-twice',
  'name-twice',
  'no-weight',
  'axis-without-weight',
  'one-axis-decides',
  'floor-at-top',
] as const;
export type FlawCode = (typeof FLAW_CODES)[number];

const sum = (rows: readonly { readonly weight: number }[]): number =>
  rows.reduce((total, { weight }) => total + weight, 0);

/** `/axes/1/criteria/2` for each criterion, in the order of `criteriaOf`. */
const pointersOf = ({ axes }: Pick<ScoreModelContent, 'axes'>): readonly string[] =>
  axes.flatMap(({ criteria }, axis) => criteria.map((_, at) => `/axes/${axis}/criteria/${at}`));

type Named = Pick<Criterion, 'key' | 'name'>;

/** The second and later of those that say the same. */
const repeated = (said: readonly string[], pointers: readonly string[], code: FlawCode): ModelFlaw[] =>
  said.flatMap((word, at) => (said.indexOf(word) < at ? [{ pointer: pointers[at] ?? '', code }] : []));

const fold = (word: string): string => word.trim().toLocaleLowerCase('fr');

function namedTwice(rows: readonly Named[], pointers: readonly string[]): ModelFlaw[] {
  return [
    ...repeated(
      rows.map(({ key }) => key),
      pointers.map((at) => `${at}/key`),
      'key-twice',
    ),
    ...repeated(
      rows.map(({ name }) => fold(name.fr)),
      pointers.map((at) => `${at}/name/fr`),
      'name-twice',
    ),
    ...repeated(
      rows.map(({ name }) => fold(name.en)),
      pointers.map((at) => `${at}/name/en`),
      'name-twice',
    ),
  ];
}

/** An axis that counts needs a criterion that does; all axes at zero rank nothing, one alone is no weighing. */
function weightFlaws(axes: readonly Axis[]): ModelFlaw[] {
  const empty = axes.flatMap(({ weight, criteria }, at) =>
    weight > 0 && sum(criteria) === 0
      ? [{ pointer: `/axes/${at}/criteria`, code: 'axis-without-weight' as const }]
      : [],
  );
  const counting = axes.filter(({ weight }) => weight > 0).length;
  if (counting === 0) return [...empty, { pointer: '/axes', code: 'no-weight' }];
  if (counting === 1) return [...empty, { pointer: '/axes', code: 'one-axis-decides' }];
  return empty;
}

/** What hinders a model from being kept; empty where nothing does. */
export function flawsOf(content: ScoreModelContent): readonly ModelFlaw[] {
  const criteria = criteriaOf(content);
  const pointers = pointersOf(content);
  const tooHigh = criteria.flatMap(({ floor }, at) =>
    floor === HIGHEST_SCORE ? [{ pointer: `${pointers[at]}/floor`, code: 'floor-at-top' as const }] : [],
  );
  const axisPointers = content.axes.map((_, at) => `/axes/${at}`);
  return [
    ...namedTwice(content.axes, axisPointers),
    ...namedTwice(criteria, pointers),
    ...weightFlaws(content.axes),
    ...tooHigh,
  ];
}
