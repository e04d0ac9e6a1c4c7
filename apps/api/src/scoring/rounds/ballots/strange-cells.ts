import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput } from '@jalon/contracts/platform/problems';
import type { Language, Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import type { CellEdit } from '@jalon/domain/scoring/rounds/round';
import type { OwnGrid } from './own-cards';

const NO_USE_CASE: Words = {
  fr: 'Ce cas d’usage n’est pas, ou plus, dans cette notation.',
  en: 'This use case is not in this round, or no longer.',
};
const NO_CRITERION: Words = {
  fr: 'Ce critère n’est pas de la grille de cette notation.',
  en: 'This criterion is not of the model of this round.',
};

/** A cell outside the grid is refused with its place (422), and nothing of what came with it is kept. */
export function refuseStrangeCells(
  { criteria, useCases }: Pick<OwnGrid, 'criteria' | 'useCases'>,
  cells: readonly Pick<CellEdit, 'useCaseId' | 'criterion'>[],
  language: Language,
): void {
  const ids = new Set(useCases.map(({ id }) => id));
  const keys = new Set(criteria);
  const error = (pointer: string, words: Words) => ({
    pointer,
    code: 'unknown',
    message: wordsIn(words, language),
  });
  const errors = cells.flatMap(({ useCaseId, criterion }, at) => [
    ...(ids.has(useCaseId) ? [] : [error(`/cells/${at}/useCaseId`, NO_USE_CASE)]),
    ...(keys.has(criterion) ? [] : [error(`/cells/${at}/criterion`, NO_CRITERION)]),
  ]);
  if (errors.length > 0)
    throw new Problem(invalidInput, {}, { title: wordsIn(invalidInput.title, language), errors });
}
