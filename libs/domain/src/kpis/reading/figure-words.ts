import type { Language, Words } from '../../platform/language';
import type { KpiMeaning } from '../kpi';
import type { KpiUnit } from '../vocabulary';
import type { Effect } from './effect';

export type Unit = Pick<KpiMeaning, 'unit' | 'unitLabel'>;

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const MINUS = '\u2212';
const NBSP = '\u202f';

const SUFFIXES: Readonly<Partial<Record<KpiUnit, Words>>> = {
  percent: { fr: `${NBSP}%`, en: '%' },
  minutes: { fr: `${NBSP}min`, en: ' min' },
  hours: { fr: `${NBSP}h`, en: ' h' },
  days: { fr: `${NBSP}j`, en: ' d' },
  eur: { fr: `${NBSP}€`, en: ' €' },
};

/** No more digits than a reader can use. */
const digitsOf = (value: number): number => {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
};

const numberIn = (value: number, language: Language, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digitsOf(value), ...options })
    .format(value)
    .replace('-', MINUS);

const labelled = (label: string | null): string => (label === null ? '' : ` ${label}`);

const suffixOf = ({ unit, unitLabel }: Unit, language: Language): string =>
  SUFFIXES[unit]?.[language] ?? labelled(unitLabel);

/** « 4,0 % », « 42 min », « 12 publications ». */
export const figureIn = (value: number, unit: Unit, language: Language): string =>
  numberIn(
    value,
    language,
    unit.unit === 'percent' ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : {},
  ) + suffixOf(unit, language);

const signed: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' };

/** « +1 point », « −18 min », « +2,5 points »: a rate differs by points, never by per cent. */
export function differenceIn(difference: number, unit: Unit, language: Language): string {
  const written = numberIn(difference, language, signed);
  if (unit.unit !== 'percent') return written + suffixOf(unit, language);
  const isPlural = Math.abs(difference) >= 2 || (language === 'en' && Math.abs(difference) !== 1);
  return `${written} point${isPlural ? 's' : ''}`;
}

/** « +25 % » */
export const relativeIn = (relative: number, language: Language): string =>
  numberIn(relative * 100, language, { ...signed, maximumFractionDigits: 1 }) + SUFFIXES.percent?.[language];

const SAID = {
  fr: {
    range: (from: string, to: string) => `de ${from} à ${to}${NBSP}: `,
    both: (first: string, second: string) => `${first}, soit ${second}`,
    fromZero: 'sans équivalent relatif, car le départ est nul',
    none: 'aucun changement',
  },
  en: {
    range: (from: string, to: string) => `from ${from} to ${to}: `,
    both: (first: string, second: string) => `${first}, i.e. ${second}`,
    fromZero: 'with no relative reading, as the start is zero',
    none: 'no change',
  },
} as const;

/** Both readings, the one that is meant first: « +1 point, soit +25 % », or « −30 %, soit −18 min ». */
export function bothReadings(
  effect: Effect,
  meaning: Unit & Pick<KpiMeaning, 'effectType'>,
  language: Language,
): string {
  const said = SAID[language];
  if (effect.difference === 0) return said.none;
  const difference = differenceIn(effect.difference, meaning, language);
  if (effect.relative === null) return `${difference}, ${said.fromZero}`;
  const relative = relativeIn(effect.relative, language);
  return meaning.effectType === 'points' ? said.both(difference, relative) : said.both(relative, difference);
}

/** « de 4,0 % à 5,0 % : +1 point, soit +25 % » */
export const effectIn = (
  effect: Effect,
  meaning: Unit & Pick<KpiMeaning, 'effectType'>,
  language: Language,
): string =>
  SAID[language].range(figureIn(effect.from, meaning, language), figureIn(effect.to, meaning, language)) +
  bothReadings(effect, meaning, language);
