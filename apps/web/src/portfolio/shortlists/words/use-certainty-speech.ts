import type { Words } from '@jalon/domain/platform/language';
import { type CertaintySpeech, sayCertainty } from '@jalon/domain/portfolio/robustness/certainty-words';
import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { useLanguage } from '../../../platform/words/language';

type Said = Pick<Snapshot, 'certainty' | 'model'>;

/** How sure the first of the ranking were on the day of freezing, in a director's words. */
export function useCertaintySpeech({ certainty, model }: Said): CertaintySpeech {
  const language = useLanguage();
  const axes: Record<string, Words> = Object.fromEntries(
    model.content.axes.map(({ key, name }) => [key, name]),
  );
  return sayCertainty({ ...certainty, useCases: [] }, axes, language);
}
