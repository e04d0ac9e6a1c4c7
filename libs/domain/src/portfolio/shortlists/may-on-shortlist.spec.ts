import type { Role } from '../../access/roles';
import { mayOnShortlist, shortlistState } from './may-on-shortlist';
import { suggestedName } from './suggested-name';

const actor = (role: Role, id = 'me', scope: 'full' | 'read' = 'full') => ({ id, roles: [role], scope });
const MINE = { madeById: 'me' };
const ANOTHERS = { madeById: 'her' };
const ALL = ['rename', 'share', 'withdraw', 'comment'];

describe('what one may do with a shortlist', () => {
  it.each<[string, Role, { madeById: string }, 'own' | 'shared' | 'withdrawn', readonly string[]]>([
    ['one’s own', 'project_manager', MINE, 'own', ALL],
    ['one’s own, shared', 'project_manager', MINE, 'shared', ALL],
    ['one’s own, withdrawn', 'project_manager', MINE, 'withdrawn', []],
    ['another’s, shared, as a decider', 'director', ANOTHERS, 'shared', ALL],
    ['another’s, shared, as a manager', 'project_manager', ANOTHERS, 'shared', ['comment']],
    ['another’s, shared, as a contributor', 'contributor', ANOTHERS, 'shared', ['comment']],
    ['one’s own, having lost the role', 'contributor', MINE, 'shared', ['comment']],
    ['another’s, withdrawn, as a decider', 'director', ANOTHERS, 'withdrawn', []],
    ['another’s, not shared, as an administrator', 'admin', ANOTHERS, 'own', ['comment']],
    ['a client’s view', 'client_viewer', ANOTHERS, 'shared', []],
  ])('%s', (_, role, made, state, expected) =>
    expect(mayOnShortlist(actor(role), { ...made, state })).toEqual(expected),
  );

  it('nothing, with a key that reads', () =>
    expect(mayOnShortlist(actor('director', 'me', 'read'), { ...MINE, state: 'shared' })).toEqual([]));

  it('depends on its state', () => {
    expect(shortlistState({ sharedAt: null, withdrawnAt: null })).toBe('own');
    expect(shortlistState({ sharedAt: 'now', withdrawnAt: null })).toBe('shared');
    expect(shortlistState({ sharedAt: 'now', withdrawnAt: 'now' })).toBe('withdrawn');
    expect(shortlistState({ sharedAt: null, withdrawnAt: 'now' })).toBe('withdrawn');
  });
});

describe('the name that is offered', () => {
  it.each([
    ['2026-11-15', 'Présélection de novembre 2026', 'Shortlist of November 2026'],
    ['2026-04-15', 'Présélection d’avril 2026', 'Shortlist of April 2026'],
    ['2026-08-15', 'Présélection d’août 2026', 'Shortlist of August 2026'],
    ['2026-10-15', 'Présélection d’octobre 2026', 'Shortlist of October 2026'],
  ])('%s', (day, fr, en) => {
    expect(suggestedName(new Date(`${day}T12:00:00`), 'fr')).toBe(fr);
    expect(suggestedName(new Date(`${day}T12:00:00`), 'en')).toBe(en);
  });
});
