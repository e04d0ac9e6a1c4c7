import type { Words } from '../../platform/language';
import type { Operator } from '../expression/rule';

/** How a subject stands to a threshold; `has` and `lacks`: `in` and `not in`, seen from the list. */
export type Relation = Operator | 'has' | 'lacks';

const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  '==': '!=',
  '!=': '==',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  in: 'not in',
  'not in': 'in',
  has: 'lacks',
  lacks: 'has',
};
const FLIPPED: Readonly<Record<Operator, Relation>> = {
  '==': '==',
  '!=': '!=',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '<': '>',
  in: 'has',
  'not in': 'lacks',
};

/** What would hold if this did not. */
export const opposite = (relation: Relation): Relation => OPPOSITES[relation];
/** The same, said of the right side. */
export const flipped = (operator: Operator): Relation => FLIPPED[operator];

type Saying = (threshold: string) => string;
const FRENCH: Readonly<Record<Relation, Saying>> = {
  '==': (threshold) => `il faut ${threshold}`,
  '!=': (threshold) => `il faut autre chose que ${threshold}`,
  '<=': (threshold) => `il faut au plus ${threshold}`,
  '>': (threshold) => `il faut plus de ${threshold}`,
  '>=': (threshold) => `il faut au moins ${threshold}`,
  '<': (threshold) => `il faut moins de ${threshold}`,
  in: (threshold) => `il faut ${threshold}`,
  'not in': (threshold) => `il faut autre chose que ${threshold}`,
  has: (threshold) => `il faut y trouver ${threshold}`,
  lacks: (threshold) => `il ne faut pas y trouver ${threshold}`,
};
const ENGLISH: Readonly<Record<Relation, Saying>> = {
  '==': (threshold) => `must be ${threshold}`,
  '!=': (threshold) => `must not be ${threshold}`,
  '<=': (threshold) => `must be at most ${threshold}`,
  '>': (threshold) => `must be more than ${threshold}`,
  '>=': (threshold) => `must be at least ${threshold}`,
  '<': (threshold) => `must be less than ${threshold}`,
  in: (threshold) => `must be ${threshold}`,
  'not in': (threshold) => `must not be ${threshold}`,
  has: (threshold) => `must include ${threshold}`,
  lacks: (threshold) => `must not include ${threshold}`,
};

/** « il faut au moins 95 % » */
export const neededWords = (relation: Relation, threshold: Words): Words => ({
  fr: FRENCH[relation](threshold.fr),
  en: ENGLISH[relation](threshold.en),
});

const DATES: Readonly<Partial<Record<Relation, Words>>> = {
  '<=': { fr: 'il faut au plus tard le', en: 'must be no later than' },
  '>': { fr: 'il faut après le', en: 'must be after' },
  '>=': { fr: 'il faut au plus tôt le', en: 'must be no earlier than' },
  '<': { fr: 'il faut avant le', en: 'must be before' },
};

/** « il faut avant le 2 août 2026 » */
export function neededDate(relation: Relation, threshold: Words): Words {
  const said = DATES[relation];
  return said
    ? { fr: `${said.fr} ${threshold.fr}`, en: `${said.en} ${threshold.en}` }
    : neededWords(relation, threshold);
}

const COUNTING: readonly Relation[] = ['==', '>=', '>'];

/** « il en faut au moins 3 »: of what the label counts; only a few relations are said so. */
export const isSaidAsCount = (relation: Relation): boolean => COUNTING.includes(relation);

/** The same as `neededWords`, where the label says what is counted and its unit need not be said again in French. */
export const neededCount = (relation: Relation, bare: Words, full: Words): Words => ({
  fr: FRENCH[relation](bare.fr).replace(/^il faut/, 'il en faut'),
  en: ENGLISH[relation](full.en),
});
