import { LANGUAGES } from '../../platform/language';
import type { Language, Words } from '../../platform/language';
import type { RuleValue } from '../facts/fact';
import type { Unit } from '../template/vocabulary';
import type { Described } from './vocabulary';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };
const inBoth = (say: (language: Language) => string): Words => ({ fr: say('fr'), en: say('en') });
const made = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => {
  const [fr, en] = LANGUAGES.map((language) => new Intl.NumberFormat(LOCALES[language], options));
  if (!fr || !en) throw new Error('A language has no numbers');
  return { fr, en };
};
const PLAIN = made({ maximumFractionDigits: 3 });
const PERCENT = made({ style: 'percent', maximumFractionDigits: 1 });
const MONEY = made({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const day = (language: Language) =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
const DAYS = { fr: day('fr'), en: day('en') };

const YES = { fr: 'oui', en: 'yes' };
const NO = { fr: 'non', en: 'no' };
const NOTHING = { fr: 'rien', en: 'nothing' };
const OR = { fr: ' ou ', en: ' or ' };

type Shown = Pick<Described, 'unit' | 'values' | 'isDate'>;

/** A value as people read it: `oui`, `93 %`, `12 000 €`, `2 personnes`, `30 novembre 2026`, the labels of choices. */
export function valueWords(value: RuleValue, described: Shown): Words {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number') return numberWords(value, described.unit);
  if (typeof value === 'string') return textWords(value, described);
  const labels = value.map((text) => textWords(text, described));
  return value.length === 0 ? NOTHING : inBoth((language) => labels.map((each) => each[language]).join(', '));
}

/** Several values of which one would do. */
export function eitherWords(values: readonly string[], described: Shown): Words {
  const labels = values.map((text) => textWords(text, described));
  return labels.length === 0
    ? NOTHING
    : inBoth((language) => labels.map((each) => each[language]).join(OR[language]));
}

function textWords(text: string, { values, isDate }: Shown): Words {
  const label = values.get(text);
  if (label || !isDate) return label ?? { fr: text, en: text };
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? { fr: text, en: text }
    : inBoth((language) => DAYS[language].format(date));
}

/** A number of its unit; `0.93` of a ratio is 93 %. */
export const numberWords = (value: number, unit: Unit | null): Words =>
  inBoth((language) => FORMATS[unit?.format ?? 'number'](value, language, unit));

type Formatting = (value: number, language: Language, unit: Unit | null) => string;

const number: Formatting = (value, language) => PLAIN[language].format(value);
const FORMATS: Readonly<Record<NonNullable<Unit['format']>, Formatting>> = {
  number,
  count: (value, language, unit) =>
    `${PLAIN[language].format(value)} ${nameOf(unit, value, language)}`.trim(),
  money: (value, language) => MONEY[language].format(value),
  percent: (value, language) => PERCENT[language].format(value),
  points: (value, language) =>
    `${PLAIN[language].format(value * 100)} ${isOne(value * 100, language) ? 'point' : 'points'}`,
  out_of: (value, language, unit) =>
    `${PLAIN[language].format(value)} ${language === 'fr' ? 'sur' : 'out of'} ${unit?.outOf ?? 1}`,
};

const nameOf = (unit: Unit | null, value: number, language: Language): string =>
  (isOne(value, language) ? unit?.one?.[language] : undefined) ?? unit?.[language] ?? '';

/** French counts 0 and 1,5 as one; English only 1. */
const isOne = (value: number, language: Language): boolean =>
  language === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
