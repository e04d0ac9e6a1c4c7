import type { Role } from '../../access/roles';
import { canReveal, hasLapsed, revealedBy, type RoundCount } from './ballots-count';
import { applyCells, type CardContent } from './cell-edits';
import { mayOnRound, type RoundStanding } from './may-on-round';
import { missingCells } from './missing-cells';
import { type Opening, openingFlaws } from './opening-flaws';
import type { CellEdit } from './round';

const NOW = new Date('2026-11-26T12:00:00Z');
const BEFORE = '2026-11-26T11:59:59.999Z';
const AFTER = '2026-11-26T12:00:00.001Z';

const count = (over: Partial<RoundCount>): RoundCount => ({
  state: 'open',
  deadline: AFTER,
  quorum: 3,
  given: 0,
  awaited: 5,
  ...over,
});

describe('when a round may be revealed', () => {
  it.each<[string, Partial<RoundCount>, ReturnType<typeof revealedBy>]>([
    ['nobody has given', {}, null],
    ['all but one have given, in time', { given: 4, awaited: 1 }, null],
    ['all have given, in time', { given: 5, awaited: 0 }, 'all-gave'],
    ['all who are left have given, fewer than the quorum', { given: 2, awaited: 0 }, 'all-gave'],
    ['one alone is left and has given', { given: 1, awaited: 0 }, null],
    ['nobody is left', { given: 0, awaited: 0 }, null],
    ['the deadline is past with the quorum', { deadline: BEFORE, given: 3, awaited: 2 }, 'deadline'],
    ['the deadline is this instant', { deadline: NOW.toISOString(), given: 3, awaited: 2 }, 'deadline'],
    ['the deadline is past, one short of the quorum', { deadline: BEFORE, given: 2, awaited: 3 }, null],
    ['the quorum is there, in time', { given: 3, awaited: 2 }, null],
    ['it is revealed already', { state: 'revealed', given: 5, awaited: 0 }, null],
    ['it was cancelled', { state: 'cancelled', given: 5, awaited: 0 }, null],
  ])('%s', (_, over, expected) => {
    expect(revealedBy(count(over), NOW)).toBe(expected);
    expect(canReveal(count(over), NOW)).toBe(expected !== null);
  });

  it.each<[string, Partial<RoundCount>, boolean]>([
    ['in time', {}, false],
    ['past, too few', { deadline: BEFORE, given: 2 }, true],
    ['past, enough', { deadline: BEFORE, given: 3 }, false],
    ['past, but cancelled', { deadline: BEFORE, state: 'cancelled' }, false],
  ])('lapsed: %s', (_, over, expected) => expect(hasLapsed(count(over), NOW)).toBe(expected));
});

describe('what one may do with a round', () => {
  const standing = (over: Partial<RoundStanding>): RoundStanding => ({
    ...count({ given: 2, awaited: 3 }),
    mine: 'not-asked',
    hasNext: false,
    ...over,
  });
  it.each<[string, Role, Partial<RoundStanding>, string]>([
    ['a contributor who was not asked', 'contributor', {}, ''],
    ['a contributor who was asked', 'contributor', { mine: 'to-score' }, 'score'],
    ['a contributor who has given', 'contributor', { mine: 'given' }, ''],
    ['asked, late, still open', 'contributor', { mine: 'to-score', deadline: BEFORE }, 'score'],
    ['a manager', 'project_manager', {}, 'remind invite extend cancel'],
    [
      'a manager who scores too',
      'project_manager',
      { mine: 'to-score' },
      'score remind invite extend cancel',
    ],
    ['all have given', 'director', { given: 5, awaited: 0 }, 'invite extend reveal cancel'],
    [
      'past with the quorum',
      'director',
      { given: 3, deadline: BEFORE },
      'remind invite extend reveal cancel',
    ],
    ['as many raters as may be', 'director', { given: 10, awaited: 20 }, 'remind extend cancel'],
    ['revealed, a manager', 'director', { state: 'revealed' }, 'repeat comment'],
    ['revealed with a second round', 'director', { state: 'revealed', hasNext: true }, 'comment'],
    ['revealed, a contributor', 'contributor', { state: 'revealed', mine: 'given' }, 'comment'],
    ['revealed, who never gave', 'contributor', { state: 'revealed', mine: 'to-score' }, 'comment'],
    ['cancelled', 'admin', { state: 'cancelled', mine: 'to-score' }, ''],
    ['a client’s person', 'client_viewer', { mine: 'to-score', state: 'revealed' }, ''],
  ])('%s', (_, role, over, expected) => {
    expect(mayOnRound({ roles: [role], scope: 'full' }, standing(over), NOW).join(' ')).toBe(expected);
  });

  it('is nothing under a token that only reads', () => {
    const reader = { roles: ['admin'], scope: 'read' } as const;
    expect(mayOnRound(reader, standing({ mine: 'to-score', given: 5, awaited: 0 }), NOW)).toEqual([]);
  });
});

describe('what hinders a round from opening', () => {
  const opening = (over: Partial<Opening>): Opening => ({
    deadline: AFTER,
    quorum: 3,
    raters: 4,
    statuses: ['qualified', 'draft', 'on_hold'],
    isModelArchived: false,
    previous: null,
    ...over,
  });
  const first = { state: 'revealed', hasNext: false, isSameModel: true } as const;
  it.each<[string, Partial<Opening>, string]>([
    ['nothing', {}, ''],
    ['a deadline that is past', { deadline: BEFORE }, 'deadline'],
    ['a deadline of this instant', { deadline: NOW.toISOString() }, 'deadline'],
    ['a quorum above the number of raters', { quorum: 5 }, 'quorum'],
    ['a quorum of one', { quorum: 1 }, 'quorum'],
    ['a rejected use case', { statuses: ['qualified', 'rejected'] }, 'use-case-closed'],
    ['an archived use case', { statuses: ['archived'] }, 'use-case-closed'],
    ['one rater', { raters: 1, quorum: 2 }, 'quorum raters'],
    ['thirty-one raters', { raters: 31 }, 'raters'],
    ['an archived model', { isModelArchived: true }, 'model'],
    ['a second round', { previous: first }, ''],
    ['a second round under a model archived since', { previous: first, isModelArchived: true }, ''],
    ['a second round of an open one', { previous: { ...first, state: 'open' } }, 'previous'],
    ['a second round of a cancelled one', { previous: { ...first, state: 'cancelled' } }, 'previous'],
    ['a second second round', { previous: { ...first, hasNext: true } }, 'previous'],
    ['a second round under another model', { previous: { ...first, isSameModel: false } }, 'previous'],
  ])('%s', (_, over, expected) => {
    expect(openingFlaws(opening(over), NOW).join(' ')).toBe(expected);
  });
});

describe('cells left empty', () => {
  it.each<[string, { id: string; scores: Record<string, number> }[], number]>([
    ['nothing was scored', [], 4],
    ['half of it', [{ id: 'a', scores: { x: 1, y: 5 } }], 2],
    [
      'all of it',
      [
        { id: 'a', scores: { x: 1, y: 5 } },
        { id: 'b', scores: { x: 3, y: 3 } },
      ],
      0,
    ],
    ['what is not asked is no cell', [{ id: 'c', scores: { x: 1, y: 1, z: 1 } }], 4],
  ])('%s', (_, cards, expected) => {
    const kept = cards.map(({ id, scores }) => ({ useCaseId: id, scores }));
    expect(missingCells(['x', 'y'], ['a', 'b'], kept)).toBe(expected);
  });
});

describe('edits of cells', () => {
  const withWord: Record<string, number> = Object.fromEntries([
    ['x', 3],
    ['constructor', 1],
  ]);
  const before = new Map<string, CardContent>([['a', { scores: { x: 3 }, notes: { x: 'solide' } }]]);
  const edit = (over: Partial<CellEdit>): CellEdit => ({ useCaseId: 'a', criterion: 'x', ...over });

  it.each<[string, CellEdit[], Record<string, CardContent>, number]>([
    [
      'a first score',
      [edit({ useCaseId: 'b', score: { was: null, is: 4 } })],
      { b: { scores: { x: 4 }, notes: {} } },
      0,
    ],
    [
      'another score',
      [edit({ score: { was: 3, is: 5 } })],
      { a: { scores: { x: 5 }, notes: { x: 'solide' } } },
      0,
    ],
    [
      'a score taken back',
      [edit({ score: { was: 3, is: null } })],
      { a: { scores: {}, notes: { x: 'solide' } } },
      0,
    ],
    [
      'a note changed',
      [edit({ note: { was: 'solide', is: 'fragile' } })],
      { a: { scores: { x: 3 }, notes: { x: 'fragile' } } },
      0,
    ],
    [
      'a note taken away',
      [edit({ note: { was: 'solide', is: null } })],
      { a: { scores: { x: 3 }, notes: {} } },
      0,
    ],
    ['another window was faster', [edit({ score: { was: null, is: 5 } })], {}, 1],
    ['the same edit again', [edit({ score: { was: 1, is: 3 } })], {}, 0],
    [
      'a score that fits and a note that does not',
      [edit({ score: { was: 3, is: 4 }, note: { was: null, is: 'x' } })],
      {},
      1,
    ],
    [
      'one after the other',
      [edit({ score: { was: 3, is: 4 } }), edit({ score: { was: 4, is: 5 } })],
      { a: { scores: { x: 5 }, notes: { x: 'solide' } } },
      0,
    ],
    [
      'a collision beside one that fits',
      [edit({ score: { was: 1, is: 2 } }), edit({ criterion: 'y', score: { was: null, is: 2 } })],
      { a: { scores: { x: 3, y: 2 }, notes: { x: 'solide' } } },
      1,
    ],
    ['nothing', [edit({})], {}, 0],
    [
      'a key that is a word of the language',
      [edit({ criterion: 'constructor', score: { was: null, is: 1 } })],
      { a: { scores: withWord, notes: { x: 'solide' } } },
      0,
    ],
  ])('%s', (_, edits, changed, collisions) => {
    const after = applyCells(before, edits);
    expect(Object.fromEntries(after.changed)).toEqual(changed);
    expect(after.collisions).toHaveLength(collisions);
    expect(after.kept).toBe(edits.length - collisions);
  });

  it('say what a cell that collides holds', () => {
    expect(applyCells(before, [edit({ score: { was: 1, is: 2 } })]).collisions).toEqual([
      { useCaseId: 'a', criterion: 'x', score: 3, note: 'solide' },
    ]);
  });
});
