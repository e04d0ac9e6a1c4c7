import { changeOf, EMPTY_BULK, mayAskReason, NOBODY } from './bulk-form';

describe('the form of a bulk edit', () => {
  it('says no change while nothing is chosen', () => {
    for (const kind of ['owner', 'status', 'tags', 'clients'] as const)
      expect(changeOf(kind, EMPTY_BULK)).toBeNull();
  });

  it('can take the owner away', () => {
    expect(changeOf('owner', { ...EMPTY_BULK, ownerId: NOBODY })).toEqual({ kind: 'owner', ownerId: null });
  });

  it('sends no reason where blanks were typed', () => {
    expect(changeOf('status', { ...EMPTY_BULK, to: 'on_hold', reason: '  ' })).toEqual({
      kind: 'status',
      to: 'on_hold',
      reason: null,
    });
  });

  it('adds and removes at once', () => {
    expect(changeOf('tags', { ...EMPTY_BULK, add: ['a'], remove: ['b'] })).toEqual({
      kind: 'tags',
      add: ['a'],
      remove: ['b'],
    });
  });

  it('asks why where some move to the status does', () => {
    expect(['on_hold', 'archived', 'draft', 'qualified'].map(mayAskReason)).toEqual([true, true, true, true]);
    expect(mayAskReason('in_project')).toBe(false);
  });
});
