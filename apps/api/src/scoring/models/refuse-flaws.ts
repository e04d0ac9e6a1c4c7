import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput } from '@jalon/contracts/platform/problems';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { FLAW_WORDS } from '@jalon/domain/scoring/model/flaw-words';
import { flawsOf } from '@jalon/domain/scoring/model/flaws-of';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';

/** A model that could not rank anything is not kept (422): each flaw with the place where it stands. */
export function refuseFlaws(content: ScoreModelContent, language: Language): void {
  const flaws = flawsOf(content);
  if (flaws.length === 0) return;
  const errors = flaws.map(({ pointer, code }) => ({
    pointer: `/content${pointer}`,
    code,
    message: wordsIn(FLAW_WORDS[code], language),
  }));
  throw new Problem(invalidInput, {}, { title: wordsIn(invalidInput.title, language), errors });
}
