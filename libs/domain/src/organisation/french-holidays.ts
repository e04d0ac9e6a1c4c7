import type { Words } from '../platform/language';

export interface PublicHoliday {
  /** ISO 8601: `2026-05-01`. */
  readonly date: string;
  readonly name: Words;
}

const DAY = 86_400_000;

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Easter Sunday of the Gregorian calendar, as milliseconds UTC (Meeus, Jones and Butcher). Years from 1583. */
export function easterOf(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}

const FIXED: readonly (readonly [string, Words])[] = [
  ['01-01', { fr: 'Jour de l’An', en: 'New Year’s Day' }],
  ['05-01', { fr: 'Fête du Travail', en: 'Labour Day' }],
  ['05-08', { fr: 'Victoire 1945', en: 'Victory Day 1945' }],
  ['07-14', { fr: 'Fête nationale', en: 'Bastille Day' }],
  ['08-15', { fr: 'Assomption', en: 'Assumption Day' }],
  ['11-01', { fr: 'Toussaint', en: 'All Saints’ Day' }],
  ['11-11', { fr: 'Armistice 1918', en: 'Armistice Day 1918' }],
  ['12-25', { fr: 'Noël', en: 'Christmas Day' }],
];

/** Days after Easter Sunday. */
const MOVING: readonly (readonly [number, Words])[] = [
  [1, { fr: 'Lundi de Pâques', en: 'Easter Monday' }],
  [39, { fr: 'Ascension', en: 'Ascension Day' }],
  [50, { fr: 'Lundi de Pentecôte', en: 'Whit Monday' }],
];

/** The eleven legal holidays of France in a year, in their order (Code du travail, art. L3133-1). */
export function frenchHolidays(year: number): readonly PublicHoliday[] {
  const easter = easterOf(year);
  const fixed = FIXED.map(([day, name]) => ({ date: `${year}-${day}`, name }));
  const moving = MOVING.map(([days, name]) => ({ date: isoDate(easter + days * DAY), name }));
  return [...fixed, ...moving].sort((one, other) => one.date.localeCompare(other.date));
}
