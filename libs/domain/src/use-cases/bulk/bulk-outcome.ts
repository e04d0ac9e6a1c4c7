import { mayOnUseCase } from '../may-on-use-case';
import { moveUseCase, type UseCaseActor, type UseCaseState } from '../move-use-case';
import type { UseCase } from '../use-case';
import { BULK_BOUNDS, type BulkChange, type BulkRefusal } from './bulk-change';

/** What a bulk edit looks at, and may change, in a use case. */
export interface BulkState extends UseCaseState {
  readonly moveReason: string | null;
  readonly tags: UseCase['tags'];
  readonly clientIds: UseCase['clientIds'];
}

/** The fields that a bulk edit writes. */
export type BulkFields = Partial<Omit<BulkState, 'submitterId'>>;

/** What a bulk edit does to one use case: the fields that change, or why none does. */
export type BulkOutcome =
  | { readonly kind: 'changed'; readonly before: BulkFields; readonly after: BulkFields }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reason: BulkRefusal };

const SAME = { kind: 'same' } as const;
const refused = (reason: BulkRefusal): BulkOutcome => ({ kind: 'refused', reason });

type Of<Kind extends BulkChange['kind']> = Extract<BulkChange, { kind: Kind }>;

function ownerOutcome(actor: UseCaseActor, state: BulkState, { ownerId }: Of<'owner'>): BulkOutcome {
  if (ownerId === state.ownerId) return SAME;
  const may = mayOnUseCase(actor, state);
  if (!may.includes('edit')) return refused('not-editable');
  if (!may.includes('assign')) return refused('not-assignable');
  return { kind: 'changed', before: { ownerId: state.ownerId }, after: { ownerId } };
}

function statusOutcome(actor: UseCaseActor, state: BulkState, { to, reason }: Of<'status'>): BulkOutcome {
  if (to === state.status) return SAME;
  const outcome = moveUseCase(actor, state, { to, reason });
  if (outcome.kind === 'not-open') return refused('move-not-open');
  if (outcome.kind === 'reason-needed') return refused('reason-needed');
  const { status, heldFrom, moveReason } = state;
  return {
    kind: 'changed',
    before: { status, heldFrom, moveReason },
    after: { ...outcome.state, moveReason: reason ?? null },
  };
}

/** The list without what is removed, then what is added and was not there; the order stays. */
export const listAfter = (list: readonly string[], add: readonly string[], remove: readonly string[]) => [
  ...new Set([...list.filter((one) => !remove.includes(one) || add.includes(one)), ...add]),
];

interface Listed {
  readonly field: 'tags' | 'clientIds';
  readonly most: number;
  readonly beyond: BulkRefusal;
}

const LISTS: Readonly<Record<'tags' | 'clients', Listed>> = {
  tags: { field: 'tags', most: BULK_BOUNDS.tags, beyond: 'too-many-tags' },
  clients: { field: 'clientIds', most: BULK_BOUNDS.clients, beyond: 'too-many-clients' },
};

function listOutcome(
  actor: UseCaseActor,
  state: BulkState,
  { kind, add, remove }: Of<'tags'> | Of<'clients'>,
): BulkOutcome {
  const { field, most, beyond } = LISTS[kind];
  const before = state[field];
  const after = listAfter(before, add, remove);
  if (after.length === before.length && after.every((one, place) => one === before[place])) return SAME;
  if (!mayOnUseCase(actor, state).includes('edit')) return refused('not-editable');
  if (after.length > most) return refused(beyond);
  return { kind: 'changed', before: { [field]: before }, after: { [field]: after } };
}

/** What this change does to this use case by this actor's hand: the same rules as for one alone. */
export function bulkOutcome(actor: UseCaseActor, state: BulkState, change: BulkChange): BulkOutcome {
  switch (change.kind) {
    case 'owner':
      return ownerOutcome(actor, state, change);
    case 'status':
      return statusOutcome(actor, state, change);
    case 'tags':
    case 'clients':
      return listOutcome(actor, state, change);
  }
}

/** The fields on which a reader's copy that is out of date stands in the way; additions and removals never clash. */
export const clashingFields = ({ kind }: BulkChange): readonly (keyof BulkFields)[] =>
  kind === 'owner' ? ['ownerId'] : kind === 'status' ? ['status'] : [];
