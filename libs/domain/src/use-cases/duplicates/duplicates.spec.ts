import fc from 'fast-check';
import { asWritten, contentWords, fold } from './content-words';
import { DuplicateIndex } from './duplicate-index';
import { compareUseCases, LIKELY_DUPLICATE, SURE_DUPLICATE } from './likeness';
import { profileOf } from './profile';

const slow = 'Chaque publication demande deux heures de rédaction à une conceptrice, pour chaque client.';
const slowToo = 'Pour chaque client, une publication demande deux heures de rédaction à une conceptrice.';
const press = 'La revue de presse est faite à la main tous les matins, et oublie des titres régionaux.';
const of = (title: string, problem: string | null = null, clientIds: string[] = []) => ({
  title,
  problem,
  clientIds,
});

describe('content words', () => {
  it.each([
    ['L’Équipe créative', ['equipe', 'creative']],
    ['Rédaction de posts pour les réseaux sociaux', ['redaction', 'post', 'reseau', 'sociau']],
    ['The use of AI for the press review', ['press', 'review']],
    ['Œuvres à trier', ['oeuvre', 'trier']],
    ['De la', ['de', 'la']],
    ['« !!! »', []],
  ])('%s', (text, words) => expect(contentWords(text)).toEqual(words));

  it('are told as they were written', () =>
    expect(asWritten(['reseau', 'etude', 'autre'], 'Études des Réseaux')).toEqual([
      'Réseaux',
      'Études',
      'autre',
    ]));

  it('folds as the database does', () => expect(fold('  L’Été,\tÀ Paris ! ')).toBe('l ete a paris'));
});

describe('likeness of two use cases', () => {
  it.each([
    ['the same title and problem', of('Variantes LinkedIn', slow), of('Variantes LinkedIn', slow), 1],
    [
      'accents, capitals, articles apart',
      of('Les Résumés de réunion', slow),
      of('resume de réunions', slow),
      1,
    ],
    [
      'the same words in another order',
      of('Posts LinkedIn : rédaction', slow),
      of('Rédaction de posts LinkedIn', slow),
      0.98,
    ],
    ['the same title, no problem to compare', of('Revue de presse'), of('Revue de la presse'), 0.85],
    ['the same title, another problem', of('Revue de presse', slow), of('Revue de presse', press), 0.75],
    ['a typo', of('Chatbot de recrutement', slow), of('Chatbto de recrutement', slow), 0.97],
    [
      'another title, the same problem',
      of('Variantes LinkedIn', slow),
      of('Aide à l’écriture', slowToo),
      0.9,
    ],
  ])('%s', (_, a, b, score) => {
    expect(compareUseCases(a, b)?.score).toBeCloseTo(score, 2);
    expect(compareUseCases(b, a)?.score).toBeCloseTo(score, 2);
  });

  it.each([
    ['nothing in common', of('Variantes LinkedIn', slow), of('Revue de presse', press)],
    [
      'stop words alone',
      of('Un outil pour les clients de l’agence'),
      of('Une revue pour la presse de la région'),
    ],
    [
      'another channel, another problem',
      of('Rédaction de posts LinkedIn', slow),
      of('Rédaction de posts Instagram', press),
    ],
    ['another number', of('Lot 1'), of('Lot 2')],
    [
      'a word in a longer title',
      of('Chatbot', slow),
      of('Chatbot interne pour les ressources humaines', press),
    ],
    ['empty titles', of('…'), of('!!!')],
  ])('tells apart: %s', (_, a, b) => expect(compareUseCases(a, b)).toBeNull());

  it('says why, with the words', () => {
    expect(
      compareUseCases(
        of('Rédaction de posts LinkedIn', slow, ['a']),
        of('LinkedIn : posts, rédaction', slow, ['a']),
      )?.reasons,
    ).toEqual([
      { kind: 'problem-same', likeness: 1, words: [] },
      { kind: 'title-reordered', likeness: 0.97, words: ['redaction', 'post', 'linkedin'] },
      { kind: 'same-client', likeness: 1, words: [] },
    ]);
    expect(compareUseCases(of('Résumé de réunion interne'), of('Résumés des réunions'))?.reasons).toEqual([
      { kind: 'title-alike', likeness: 0.8, words: ['resume', 'reunion'] },
    ]);
  });

  it('a client in common counts a little, never enough by itself', () => {
    expect(compareUseCases(of('Revue de presse', press, ['a']), of('Variantes', slow, ['a']))).toBeNull();
    expect(
      compareUseCases(of('Revue de presse', slow, ['a']), of('Revue de presse', press, ['b', 'a']))?.score,
    ).toBe(0.79);
  });

  it('has thresholds in their order', () => expect(LIKELY_DUPLICATE).toBeLessThan(SURE_DUPLICATE));

  it('is the same both ways, between 0 and 1, and certain of what is the same', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdé 12’'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, text, (t1, p1, t2, p2) => {
        const one = compareUseCases(of(t1, p1), of(t2, p2));
        expect(compareUseCases(of(t2, p2), of(t1, p1))?.score).toBe(one?.score);
        if (one) expect(one.score).toBeLessThanOrEqual(1);
        if (contentWords(t1).length > 0)
          expect(compareUseCases(of(t1, p1), of(t1, p1))?.score).toBeGreaterThanOrEqual(SAME);
      }),
    );
  });
});

/** The same title without a problem that says enough. */
const SAME = 0.85;

describe('an index of many', () => {
  const index = new DuplicateIndex<string>();
  const add = (key: string, title: string, problem: string | null = null) =>
    index.add(key, profileOf(of(title, problem)));
  add('press', 'Revue de presse', press);
  add('posts', 'Rédaction de posts LinkedIn', slow);
  add('bot', 'Chatbot de recrutement');
  for (let nth = 0; nth < 1000; nth++) add(`filler ${nth}`, `Idée numéro ${nth} de l’atelier`, null);
  const find = (title: string, problem: string | null = null) =>
    index.find(profileOf(of(title, problem))).map(({ key }) => key);

  it.each([
    ['the title in another order', 'Posts LinkedIn, rédaction', null, 'posts'],
    ['a typo at the end', 'Chatbot de recrutemnet', null, 'bot'],
    ['a typo at the beginning', 'Cahtbot de rcerutement', null, 'bot'],
    ['the problem under another title', 'Veille du matin', press, 'press'],
  ])('finds by %s', (_, title, problem, key) => expect(find(title, problem)).toEqual([key]));

  it('finds nothing where nothing is alike', () => expect(find('Planification budgétaire')).toEqual([]));
  it('gives five at most, however many are the same', () => {
    for (let nth = 0; nth < 2000; nth++) index.add(`same ${nth}`, profileOf(of('Traduction automatique')));
    expect(find('Traduction automatique')).toHaveLength(5);
  });
});
