import { useLanguage } from '../../platform/words/language';
import { percentWords } from '@jalon/domain/portfolio/robustness/share-words';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(moins de|less than) /, '< '],
  [/^(plus de|more than) /, '> '],
];

/** A share of the draws: « 62 % »; never rounded to nothing or to all: « < 1 % », « > 99 % ». */
export function useShare(): (share: number) => string {
  const language = useLanguage();
  return (share) => {
    const words = percentWords(share)[language];
    return SHORT.reduce((text, [long, short]) => text.replace(long, short), words).replace(' %', '\u202f%');
  };
}
