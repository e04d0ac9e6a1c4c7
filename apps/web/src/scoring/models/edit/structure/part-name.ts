import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../../../platform/words/language';
import { wordsFor } from '../../words/local';
import { axisAt, criterionAt, type Place } from '../place';

/** What a part of the model is called in the reader’s language; the whole where no place is given. */
export function usePartName(content: ScoreModelContent): (place: Place | null) => string {
  const { t } = useLingui();
  const language = useLanguage();
  return (place) => {
    if (!place) return t`Poids et calcul`;
    const part = criterionAt(content, place) ?? axisAt(content, place);
    return (part && wordsFor(language, part.name)) || t`Sans nom`;
  };
}
