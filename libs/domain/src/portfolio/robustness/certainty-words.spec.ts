import type { AtRisk, Certainty } from './certainty';
import { sayCertainty, sayUseCaseCertainty } from './certainty-words';
import { percentWords, timesInTen } from './share-words';
import type { Swap } from './smallest-swap';
import { swapPercents, swapSentence } from './swap-words';

const AXES = { feasibility: { fr: 'Faisabilité', en: 'Feasibility' } };
const at = (name: string, inTop: number): AtRisk => ({ id: name, name, inTop });
const swapOf = (from: number, to: number): Swap => ({ axis: 'feasibility', from, to, change: to - from });
const topSwap = (from: number, to: number) => ({
  swap: swapOf(from, to),
  passing: { id: 'x', name: 'Veille' },
  passed: { id: 'y', name: 'Posts' },
});
const of = (changes: Partial<Certainty>): Certainty => ({
  label: 'safe',
  topK: 5,
  threshold: 0.8,
  thresholdSource: 'product-default',
  leastSure: 0.93,
  sameTop: 0.9,
  moved: 'both',
  isWhole: false,
  leaving: [],
  entering: [],
  swap: topSwap(0.3, 0.512),
  cause: null,
  useCases: [],
  ...changes,
});
const fr = (changes: Partial<Certainty>) => sayCertainty(of(changes), AXES, 'fr');
const en = (changes: Partial<Certainty>) => sayCertainty(of(changes), AXES, 'en');
/** Narrow no-break spaces as plain ones, to be read here. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u202f', ' ');

describe('a certainty in a director’s words', () => {
  it('is sure, and says what it would take', () => {
    const said = fr({});
    expect(said.label).toBe('Sûr');
    expect(plain(said.sentence)).toBe(
      'Sûr : chacun de ces 5 cas d’usage reste dans les 5 premiers dans au moins 9 tirages sur 10, que l’on change un peu les poids ou les évaluateurs.',
    );
    expect(said.sentence).toContain('Sûr\u202f:');
    expect(said.reasons.map(plain)).toEqual([
      'Il faudrait que le poids de « Faisabilité » passe de 30 % à 52 % pour que « Veille » passe devant « Posts ».',
    ]);
    expect(en({}).sentence).toBe(
      'Safe: each of these 5 use cases stays in the top 5 in at least 9 draws in 10, whether weights or raters change a little.',
    );
  });

  it('never tells a fragile one as out no more often than a safe one may be', () =>
    expect(plain(fr({ label: 'fragile', leaving: [at('Posts', 0.796)] }).sentence)).toBe(
      'Fragile : « Posts » sort des 5 premiers dans 21 % des tirages.',
    ));

  it('is fragile: who leaves, who stands at the door, what suffices, and why', () => {
    const fragile = {
      label: 'fragile',
      leaving: [at('Posts', 0.58)],
      entering: [at('Veille', 0.4)],
      swap: topSwap(0.3, 0.331),
      cause: 'weights',
    } as const;
    const said = fr({ ...fragile, leaving: [...fragile.leaving], entering: [...fragile.entering] });
    expect(plain(said.sentence)).toBe('Fragile : « Posts » sort des 5 premiers dans 42 % des tirages.');
    expect(said.reasons.map(plain)).toEqual([
      'À la porte des 5 premiers : « Veille » (40 % des tirages).',
      'Il suffirait que le poids de « Faisabilité » passe de 30 % à 34 % pour que « Veille » passe devant « Posts ».',
      'Ce sont les poids qui font hésiter : avec les mêmes notes, quelques points de poids changent les premiers.',
    ]);
    const told = en({ ...fragile, leaving: [...fragile.leaving], entering: [...fragile.entering] });
    expect(told.reasons[1]).toBe(
      'It would be enough for the weight of “Feasibility” to go from 30% to 34% for “Veille” to come before “Posts”.',
    );
  });

  it('counts those that leave, and names three of those at the door', () => {
    const leaving = [at('A', 0.4), at('B', 0.5)];
    const entering = ['C', 'D', 'E', 'F', 'G'].map((name) => at(name, 0.3));
    const said = fr({ label: 'fragile', leaving, entering });
    expect(plain(said.sentence)).toBe(
      'Fragile : 2 des 5 premiers n’y restent pas assez souvent ; le moins sûr, « A », en sort dans 60 % des tirages.',
    );
    expect(plain(said.reasons[0])).toContain('« E » (30 % des tirages) et 2 autres.');
    expect(en({ label: 'fragile', leaving, entering }).reasons[0]).toContain('and 2 others.');
  });

  it('of one alone speaks of first place', () => {
    expect(plain(fr({ topK: 1 }).sentence)).toContain(
      'le premier garde sa place dans au moins 9 tirages sur 10',
    );
    const said = fr({ topK: 1, label: 'fragile', leaving: [at('A', 0.6)], entering: [at('B', 0.4)] });
    expect(plain(said.sentence)).toBe('Fragile : « A » perd la première place dans 40 % des tirages.');
    expect(plain(said.reasons[0])).toBe('À la porte de la première place : « B » (40 % des tirages).');
  });

  it('says when there is nobody else, nothing at all, or no single weight that does it', () => {
    expect(plain(fr({ topK: 3, isWhole: true, leastSure: 1, swap: null }).sentence)).toContain(
      'seulement 3 cas d’usage sont classés',
    );
    expect(plain(fr({ topK: 1, isWhole: true, leastSure: 1 }).sentence)).toContain(
      '1 cas d’usage est classé',
    );
    expect(fr({ label: null, topK: 0, leastSure: null }).label).toBeNull();
    expect(en({ label: null, topK: 0, leastSure: null })).toEqual({
      label: null,
      sentence: 'No use case is ranked: there is nothing to judge.',
      reasons: [],
    });
    expect(fr({ swap: null }).reasons).toEqual([
      'Aucun changement d’un seul poids ne ferait entrer un autre cas d’usage.',
    ]);
  });

  it('claims no more than what was moved', () => {
    expect(fr({ moved: 'weights' }).sentence).not.toContain('évaluateurs');
    expect(en({ moved: 'any-weights' }).sentence).toContain('over all possible weights');
  });

  it('names an axis by its key when the model does not name it', () =>
    expect(sayCertainty(of({}), {}, 'en').reasons[0]).toContain('“feasibility”'));
});

describe('numbers in words', () => {
  it.each([
    [1, 'tous les tirages'],
    [0.9999, 'au moins 99 tirages sur 100'],
    [0.98, 'au moins 9 tirages sur 10'],
    [0.9, 'au moins 9 tirages sur 10'],
    [0.8999, 'au moins 8 tirages sur 10'],
  ])('%p never says more than it is', (share, words) => expect(timesInTen(share).fr).toBe(words));

  it.each([
    [0, '0 %'],
    [0.001, 'moins de 1 %'],
    [0.424, '42 %'],
    [0.9999, 'plus de 99 %'],
    [1, '100 %'],
  ])('%p', (share, words) => expect(percentWords(share).fr).toBe(words));

  it.each([
    [0.796, '79 %'],
    [0.7999, '79 %'],
    [0.8, '80 %'],
    [0.804, '80 %'],
    [0.5, '50 %'],
  ])('%p is not told as 80 %% unless it reaches it', (share, words) =>
    expect(percentWords(share, 0.8).fr).toBe(words),
  );

  it.each([
    [0.3, 0.331, 30, 34],
    [0.3, 0.34, 30, 34],
    [0.3, 0.269, 30, 26],
    [0.3, 0.302, 30, 31],
    [1 / 3, 0.3301, 33, 33],
    [0.304, 0.3045, 30, 31],
    [0.4, 0, 40, 0],
    [0.4, 1, 40, 100],
  ])('a weight from %p to %p is said past the turn', (from, to, start, end) => {
    const told = swapPercents(swapOf(from, to));
    if (told.decimals === 0) expect([told.from, told.to]).toEqual([start, end]);
    expect(to > from ? told.to / 100 >= to - 1e-9 : told.to / 100 <= to + 1e-9).toBe(true);
    expect(told.from).not.toBe(told.to);
  });

  it('says level at the end of the scale, and a tie as it is', () => {
    const named = (swap: Swap) => ({ swap, passing: { name: 'X' }, passed: { name: 'Y' } });
    expect(swapSentence(named(swapOf(0.4, 1)), AXES.feasibility, 'needs').fr).toContain(
      'à 100 % pour que « X » rejoigne « Y »',
    );
    expect(swapSentence(named(swapOf(0.4, 0.4)), AXES.feasibility, 'suffices').en).toContain('are level');
  });

  it.each([
    [true, 0.94, 'safe', 'Reste dans les 5 premiers : il y est dans 94 % des tirages.'],
    [true, 0.6, 'fragile', 'Pourrait sortir des 5 premiers : il y est dans 60 % des tirages.'],
    [true, 0.796, 'fragile', 'Pourrait sortir des 5 premiers : il y est dans 79 % des tirages.'],
    [false, 0.4, 'fragile', 'Pourrait entrer dans les 5 premiers : il y est dans 40 % des tirages.'],
    [false, 0.001, 'safe', 'Reste hors des 5 premiers : il y est dans moins de 1 % des tirages.'],
  ] as const)('a use case, inside %p, %p', (isInTop, inTop, label, words) =>
    expect(plain(sayUseCaseCertainty({ isInTop, inTop, label }, 5, 'fr'))).toBe(words),
  );
});
