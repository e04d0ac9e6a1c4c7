import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import { Role } from '../access/roles';
import { line } from '../platform/text';

/** Live views of one person for one page. */
export const MOST_VIEWS = 100;

const value = z.string().max(200);

/** The parameters of a page's address: filter, sort, layout; `?tag=a&tag=b` is a list. */
export const ViewParams = z
  .record(z.string().regex(/^[a-z][A-Za-z]{0,39}$/), z.union([value, z.array(value).max(50)]))
  .refine((params) => Object.keys(params).length <= 30);
export type ViewParams = z.infer<typeof ViewParams>;

export const VIEW_ACTIONS = ['edit', 'remove', 'restore', 'share', 'unshare', 'default'] as const;
export const ViewAction = z.enum(VIEW_ACTIONS);
export type ViewAction = z.infer<typeof ViewAction>;

/** What a person fills in. `page` is the name of a list: `use-cases`, `clients`. */
export const ViewDraft = z.object({ page: z.string().max(60), name: line(80), params: ViewParams });
export type ViewDraft = z.infer<typeof ViewDraft>;

/** A way of looking at a list, kept under a name. */
export const View = ViewDraft.extend({
  id: z.uuid(),
  /** Seen by everybody inside the organisation; else by its owner alone. */
  isShared: z.boolean(),
  isOwn: z.boolean(),
  /** Null once that person is unknown to the reader. */
  ownerName: z.string().nullable(),
  /** What the reader's list opens with. */
  isMyDefault: z.boolean(),
  /** Whose list opens with it, unless they chose another. */
  defaultFor: z.array(Role),
  may: z.array(ViewAction),
  version: z.number().int().positive(),
  updatedAt: z.iso.datetime(),
});
export type View = z.infer<typeof View>;

export interface ViewState {
  readonly ownerId: string;
  readonly isShared: boolean;
  readonly isRemoved: boolean;
}

type ViewActor = Pick<Actor, 'id' | 'roles' | 'scope'>;

/** A shared view belongs to whoever may share; another to its owner. */
const holds = (actor: ViewActor, { ownerId, isShared }: ViewState): boolean =>
  isShared ? mayDo(actor, 'views:share') : ownerId === actor.id;

/**
 * An owner who no longer may share only looks at a view that is shared. Only its owner makes a shared view private
 * again: it would vanish from under the others' hands.
 */
export function mayOnView(actor: ViewActor, view: ViewState): readonly ViewAction[] {
  const isOwn = view.ownerId === actor.id;
  if (view.isRemoved) return holds(actor, view) ? ['restore'] : [];
  const may: Readonly<Partial<Record<ViewAction, boolean>>> = {
    edit: holds(actor, view),
    remove: holds(actor, view),
    [view.isShared ? 'unshare' : 'share']: isOwn && mayDo(actor, 'views:share'),
    default: (view.isShared || isOwn) && mayDo(actor, 'views:default'),
  };
  return VIEW_ACTIONS.filter((action) => may[action]);
}

/**
 * The view that a list opens with when its address says nothing: the one that the person chose, else that of their
 * roles, the role of most weight first (`ROLES` is in that order).
 */
export function openingView<Held extends Pick<View, 'page' | 'isMyDefault' | 'defaultFor'>>(
  views: readonly Held[],
  page: string,
  roles: readonly Role[],
): Held | undefined {
  const here = views.filter((view) => view.page === page);
  const ordered = Role.options.filter((role) => roles.includes(role));
  const ofRole = ordered.map((role) => here.find(({ defaultFor }) => defaultFor.includes(role)));
  return here.find(({ isMyDefault }) => isMyDefault) ?? ofRole.find((view) => view !== undefined);
}

const told = (given: unknown): readonly unknown[] =>
  (Array.isArray(given) ? given : [given]).filter((one) => one !== undefined && one !== null && one !== '');

/** Parameters as they compare: lists sorted, what is not set left out, one value as a list of one. */
export const plainParams = (params: Readonly<Record<string, unknown>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(params)
      .map(([key, given]): [string, string[]] => [key, told(given).map(String).sort()])
      .filter(([, values]) => values.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What is kept of an address: lists stay lists, what is not set is left out. */
export const keptParams = (params: Readonly<Record<string, unknown>>): ViewParams =>
  Object.fromEntries(
    Object.entries(params)
      .filter(([, given]) => told(given).length > 0)
      .map(([key, given]) => [key, Array.isArray(given) ? told(given).map(String) : String(given)]),
  );

/** Do two addresses of one page show the same? The order of a filter's values does not matter. */
export const sameParams = (
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean => JSON.stringify(plainParams(one)) === JSON.stringify(plainParams(other));
