import { fieldErrorsOf } from '@jalon/contracts/platform/explain-issue';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { FLAW_WORDS } from '@jalon/domain/scoring/model/flaw-words';
import { flawsOf } from '@jalon/domain/scoring/model/flaws-of';
import { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { type Place, placeOfPointer } from './place';

/** Something that hinders a model from being saved, and the part to go to; null for the model as a whole. */
export interface Flaw {
  readonly pointer: string;
  readonly place: Place | null;
  readonly message: string;
}

/** Everything that hinders this content from being saved, in the reader’s words; the first of each field. */
export function flawsIn(content: ScoreModelContent, language: Language): readonly Flaw[] {
  const checked = ScoreModelContent.safeParse(content);
  const ofShape = checked.success ? [] : fieldErrorsOf(checked.error, language);
  const ofSense = flawsOf(content)
    .filter(({ pointer, code }) => code !== 'name-twice' || !ofShape.some((one) => one.pointer === pointer))
    .map(({ pointer, code }) => ({ pointer, message: wordsIn(FLAW_WORDS[code], language) }));
  return [...ofShape, ...ofSense].map(({ pointer, message }) => ({
    pointer,
    place: placeOfPointer(pointer),
    message,
  }));
}
