import type { UseCaseActor } from '../move-use-case';
import { bulkOutcome, type BulkState, listAfter } from './bulk-outcome';
import { whyNotUndo } from './bulk-undo';

const director: UseCaseActor = { id: 'd', roles: ['director'], scope: 'full' };
const contributor: UseCaseActor = { id: 'c', roles: ['contributor'], scope: 'full' };

const state = (changes: Partial<BulkState> = {}): BulkState => ({
  status: 'proposed',
  heldFrom: null,
  ownerId: 'o',
  submitterId: 's',
  moveReason: null,
  tags: ['a', 'b'],
  clientIds: [],
  ...changes,
});

describe('a bulk edit of one use case', () => {
  it('gives it to somebody, with the value that it had', () => {
    expect(bulkOutcome(director, state(), { kind: 'owner', ownerId: 'n' })).toEqual({
      kind: 'changed',
      before: { ownerId: 'o' },
      after: { ownerId: 'n' },
    });
  });

  it('leaves what is so already, also where the person might not change it', () => {
    expect(bulkOutcome(contributor, state(), { kind: 'owner', ownerId: 'o' })).toEqual({ kind: 'same' });
    expect(
      bulkOutcome(contributor, state({ status: 'archived' }), { kind: 'tags', add: ['a'], remove: [] }),
    ).toEqual({ kind: 'same' });
  });

  it('does not take a use case from its owner by the hand of a contributor', () => {
    expect(bulkOutcome(contributor, state(), { kind: 'owner', ownerId: 'c' })).toEqual({
      kind: 'refused',
      reason: 'not-assignable',
    });
    expect(
      bulkOutcome(contributor, state({ status: 'in_project' }), { kind: 'owner', ownerId: 'c' }),
    ).toEqual({ kind: 'refused', reason: 'not-editable' });
  });

  it('moves only where the table of moves leads, with a reason where one is asked', () => {
    const hold = { kind: 'status', to: 'on_hold' } as const;
    expect(bulkOutcome(director, state(), hold)).toEqual({ kind: 'refused', reason: 'reason-needed' });
    expect(bulkOutcome(director, state(), { ...hold, reason: 'Budget gelé' })).toEqual({
      kind: 'changed',
      before: { status: 'proposed', heldFrom: null, moveReason: null },
      after: { status: 'on_hold', heldFrom: 'proposed', moveReason: 'Budget gelé' },
    });
    expect(bulkOutcome(director, state({ status: 'draft' }), hold)).toEqual({
      kind: 'refused',
      reason: 'move-not-open',
    });
  });

  it('adds and removes tags, keeping the order, never beyond twenty', () => {
    expect(listAfter(['a', 'b'], ['c', 'a'], ['b'])).toEqual(['a', 'c']);
    expect(listAfter(['a', 'b'], ['b'], ['b'])).toEqual(['a', 'b']);
    const full = state({ tags: Array.from({ length: 20 }, (_, at) => `t${at}`) });
    expect(bulkOutcome(director, full, { kind: 'tags', add: ['one more'], remove: [] })).toEqual({
      kind: 'refused',
      reason: 'too-many-tags',
    });
  });

  it('writes nothing where a removed tag is not there', () => {
    expect(bulkOutcome(director, state(), { kind: 'tags', add: [], remove: ['z'] })).toEqual({
      kind: 'same',
    });
  });
});

describe('taking a bulk edit back', () => {
  const at = new Date('2026-11-26T10:00:00Z');
  const done = { personId: 'c', at, undoneAt: null };
  const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);

  it('is for whoever did it and for those who decide, for a day, once', () => {
    expect(whyNotUndo(contributor, done, later(23))).toBeNull();
    expect(whyNotUndo(director, done, later(23))).toBeNull();
    expect(whyNotUndo({ ...contributor, id: 'x' }, done, later(1))).toBe('not-yours');
    expect(whyNotUndo({ ...contributor, scope: 'read' }, done, later(1))).toBe('not-yours');
    expect(whyNotUndo(contributor, done, later(24))).toBe('too-late');
    expect(whyNotUndo(contributor, { ...done, undoneAt: at }, later(1))).toBe('already-undone');
  });
});
