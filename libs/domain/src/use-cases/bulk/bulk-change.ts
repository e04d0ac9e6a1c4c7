import { z } from 'zod';
import { line } from '../../platform/text';
import { MoveReason } from '../move-use-case';
import { UseCaseStatus } from '../status';

/** How many use cases one bulk edit may bear on. */
export const BULK_LIMIT = 10_000;
/** How many may be picked by hand; more are named by their filter. */
export const BULK_PICKED = 5_000;
/** How long a bulk edit can be taken back as a whole, in hours. */
export const BULK_UNDO_HOURS = 24;
/** As in a use case itself. */
const MOST_TAGS = 20;
const MOST_CLIENTS = 50;

const tags = z.array(line(40)).max(MOST_TAGS);
const clients = z.array(z.uuid()).max(MOST_CLIENTS);

/** One change for many use cases: its owner (null: nobody), where it stands, its tags, its clients. */
export const BulkChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('owner'), ownerId: z.uuid().nullable() }),
  z.object({ kind: z.literal('status'), to: UseCaseStatus, reason: MoveReason.nullable().optional() }),
  z.object({ kind: z.literal('tags'), add: tags, remove: tags }),
  z.object({ kind: z.literal('clients'), add: clients, remove: clients }),
]);
export type BulkChange = z.infer<typeof BulkChange>;
export type BulkKind = BulkChange['kind'];
export const BULK_KINDS = ['owner', 'status', 'tags', 'clients'] as const satisfies readonly BulkKind[];

/**
 * Why a use case is left as it was: it is no more, somebody changed the same meanwhile, it is closed to this person,
 * its owner is not theirs to say, no such move is open, the move asks for a reason, it would have too many tags or
 * clients.
 */
export const BULK_REFUSALS = [
  'missing',
  'changed-meanwhile',
  'not-editable',
  'not-assignable',
  'move-not-open',
  'reason-needed',
  'too-many-tags',
  'too-many-clients',
] as const;
export const BulkRefusal = z.enum(BULK_REFUSALS);
export type BulkRefusal = z.infer<typeof BulkRefusal>;

export const BULK_BOUNDS = { tags: MOST_TAGS, clients: MOST_CLIENTS } as const;
