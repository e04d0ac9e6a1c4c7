import type { FieldValues } from '@jalon/domain/imports/field';
import type { LookAsked } from '../../platform/imports/kinds/own-rows';

const DAYS = {
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
};
const FIGURES = {
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 3 }),
};

/**
 * « Temps par brief · 12 nov. 2026 · 62 »; without the KPI where the file is for that one, with what was written where
 * it is unknown.
 */
export function titleOf(
  values: FieldValues,
  kpi: string | null,
  { meantFor, language }: Pick<LookAsked, 'meantFor' | 'language'>,
): string {
  const { takenOn, value } = values;
  const written = typeof takenOn === 'string' ? DAYS[language].format(new Date(takenOn)) : null;
  const day = language === 'fr' ? (written?.replace(/^1 /, '1er ') ?? null) : written;
  const figure = typeof value === 'number' ? FIGURES[language].format(value) : null;
  const name = meantFor?.type === 'kpi' ? null : kpi;
  return [name, day, figure].filter((part) => part !== null).join(' · ');
}
