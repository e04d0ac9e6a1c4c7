import type { KpiMeaning } from '@jalon/domain/kpis/kpi';
import type { Effect } from '@jalon/domain/kpis/reading/effect';
import { bothReadings, effectIn, figureIn } from '@jalon/domain/kpis/reading/figure-words';
import type { Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLanguage } from '../../platform/words/language';

type Read = Pick<KpiMeaning, 'unit' | 'unitLabel' | 'effectType'>;

/** Figures of KPIs in the language of the page. */
export function useFigures() {
  const language = useLanguage();
  return {
    language,
    figure: (value: number, unit: Pick<KpiMeaning, 'unit' | 'unitLabel'>) => figureIn(value, unit, language),
    both: (effect: Effect, meaning: Read) => bothReadings(effect, meaning, language),
    effect: (effect: Effect, meaning: Read) => effectIn(effect, meaning, language),
    say: (words: Words) => wordsIn(words, language),
  };
}
