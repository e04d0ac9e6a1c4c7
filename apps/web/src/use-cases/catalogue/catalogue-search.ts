import type { Output } from '@jalon/contracts/platform/operation';
import type { readCatalogue } from '@jalon/contracts/use-cases/catalogue.operations';
import { EFFORTS } from '@jalon/domain/use-cases/catalogue/template';
import { PROCESS_AREAS, TECHNOLOGY_FAMILIES } from '@jalon/domain/use-cases/vocabulary';
import { z } from 'zod';
import { searchChoice, searchChoices, searchText } from '../../platform/routing/search-params';

/** What the address of the catalogue says. */
export const CatalogueSearch = z.object({
  search: searchText,
  area: searchChoices(PROCESS_AREAS),
  technology: searchChoices(TECHNOLOGY_FAMILIES),
  effort: searchChoices(EFFORTS),
  adopted: searchChoice(['yes', 'no']),
});
export type CatalogueSearch = z.infer<typeof CatalogueSearch>;

export type Card = Output<typeof readCatalogue>['items'][number];

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const wordsOf = (card: Card): string =>
  folded([card.title, card.summary, card.problem, card.parent?.title ?? '', ...card.tags].join(' '));

const isIn = <Value>(wanted: readonly Value[], value: Value): boolean =>
  wanted.length === 0 || wanted.includes(value);

/** Does a card pass every filter, and hold every word that is searched, accents aside? */
export function passes(
  card: Card,
  { search = '', area, technology, effort, adopted }: CatalogueSearch,
): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const text = words.length > 0 ? wordsOf(card) : '';
  return (
    isIn(area, card.processArea) &&
    isIn(technology, card.technologyFamily) &&
    isIn(effort, card.effort) &&
    (adopted === undefined || (adopted === 'yes') === card.adoptions.length > 0) &&
    words.every((word) => text.includes(word))
  );
}

export const countFilters = ({ search, area, technology, effort, adopted }: CatalogueSearch): number =>
  [search, area.length, technology.length, effort.length, adopted].filter(Boolean).length;
