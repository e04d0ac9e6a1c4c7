import type { RuleName } from '@jalon/contracts/lifecycle/lifecycle-view';
import { completed, completingAt, suggestionsFor } from './completion';

const name = (id: string, fr: string): RuleName => ({
  id,
  fr,
  en: fr,
  origin: 'fact',
  type: 'int',
  unit: null,
  values: [],
  value: null,
  context: null,
  isDerived: false,
});
const names = [name('voters', 'nombre de votes'), name('buildPath', 'Voie de construction')];

describe('names that complete themselves', () => {
  it('look at the word under the caret, and at nothing inside a text or a word of the language', () => {
    expect(completingAt('not vot', 7)).toEqual({ word: 'vot', from: 4, to: 7 });
    expect(completingAt("x == 'vot", 9)).toBeNull();
    expect(completingAt('a and', 5)).toBeNull();
    expect(completingAt('v', 1)).toBeNull();
  });

  it('are found by their id or by their words, accents aside', () => {
    expect(suggestionsFor('vot', names).map(({ id }) => id)).toEqual(['voters']);
    expect(suggestionsFor('constr', names).map(({ id }) => id)).toEqual(['buildPath']);
    expect(suggestionsFor('voters', names)).toEqual([]);
  });

  it('take the place of what was typed', () => {
    const word = { word: 'vot', from: 4, to: 7 };
    expect(completed('not vot >= 3', word, 'voters')).toEqual({ text: 'not voters >= 3', caret: 10 });
  });
});
