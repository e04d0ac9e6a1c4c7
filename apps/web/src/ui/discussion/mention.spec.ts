import { matching, mentionAt, mentionedIn, withMention } from './mention';

const people = [
  { id: '1', name: 'Amélie Durand' },
  { id: '2', name: 'Karim Benali' },
  { id: '3', name: 'Jean-Noël Côté' },
];

describe('a mention', () => {
  it.each([
    ['@', 1, ''],
    ['Merci @ame', 10, 'ame'],
    ['Merci @Amélie Du', 16, 'Amélie Du'],
    ['(voir)\n@k', 9, 'k'],
  ])('is being typed in %j', (text, caret, query) => expect(mentionAt(text, caret)?.query).toBe(query));

  it.each([
    ['amelie@agence.fr', 16],
    ['Merci', 5],
    ['@Amélie Durand merci', 20],
  ])('is not being typed in %j', (text, caret) => expect(mentionAt(text, caret)).toBeNull());

  it.each([
    ['ame', ['1']],
    ['DUR', ['1']],
    ['cote', ['3']],
    ['', ['1', '2', '3']],
    ['zzz', []],
  ])('of %j finds people whatever the accents', (query, ids) =>
    expect(matching(people, query).map(({ id }) => id)).toEqual(ids),
  );

  it('takes the place of what was typed and leaves the rest', () => {
    expect(withMention('Merci @ame, bravo', [6, 10], 'Amélie Durand')).toEqual({
      text: 'Merci @Amélie Durand , bravo',
      caret: 21,
    });
  });

  it('is told by id', () =>
    expect(mentionedIn('@Karim Benali et @Jean-Noël Côté, à vous', people)).toEqual(['2', '3']));
});
