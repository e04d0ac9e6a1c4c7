import type { Language } from '@jalon/domain/platform/language';
import { useMemo } from 'react';
import { useLanguage } from './words/language';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  ['day', DAY, 7 * DAY],
  ['hour', HOUR, DAY],
  ['minute', MINUTE, HOUR],
] as const;

/** A day without an hour is that day everywhere: `2026-12-02` never becomes the first. */
const asDate = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00` : value);

/** `Intl` says « maintenant », which reads as the present state. */
const JUST_NOW = { fr: 'à l’instant', en: 'just now' } satisfies Record<Language, string>;

/** How figures and dates are written in a language; through `Intl`, but for what has just happened. */
export function formatsOf(language: Language) {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);
  const ordinal = (written: string) => (language === 'fr' ? written.replace(/^1 /, '1er ') : written);
  return {
    /** « 2 déc. 2026 », « 1er déc. 2026 » */
    date: (iso: string) => ordinal(day.format(asDate(iso))),
    /** « 2 déc. 2026, 14:05 » */
    dateTime: (iso: string) => ordinal(moment.format(asDate(iso))),
    /** « à l’instant », « il y a 3 heures », then the date from a week on. */
    relative: (iso: string, now: Date = new Date()) => {
      const seconds = (asDate(iso).getTime() - now.getTime()) / 1000;
      const unit = UNITS.find(([, size, limit]) => Math.abs(seconds) >= size && Math.abs(seconds) < limit);
      if (unit) return relative.format(Math.trunc(seconds / unit[1]), unit[0]);
      return Math.abs(seconds) < MINUTE ? JUST_NOW[language] : ordinal(day.format(asDate(iso)));
    },
    number,
    /** « 12 500 € »; no cents unless there are some. */
    money: (value: number, currency: string) =>
      number(value, { style: 'currency', currency, maximumFractionDigits: Number.isInteger(value) ? 0 : 2 }),
    /** 0.064 → « 6,4 % » */
    percent: (share: number, digits = 1) =>
      number(share, { style: 'percent', maximumFractionDigits: digits }),
    /** Bytes, in powers of ten: « 1,2 Mo ». */
    size: (bytes: number) => {
      const unit = bytes >= 1e6 ? 'megabyte' : 'kilobyte';
      const value = bytes / (unit === 'megabyte' ? 1e6 : 1e3);
      return number(value, { style: 'unit', unit, maximumFractionDigits: 1 });
    },
    /** « Alice, Bob et Chloé » */
    list: (items: readonly string[]) => new Intl.ListFormat(locale).format([...items]),
  };
}

export type Formats = ReturnType<typeof formatsOf>;

/** Dates and figures in the language of the page. */
export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
