import { Comparison } from '@jalon/domain/portfolio/shortlists/compare-shortlists';
import { HoldUp } from '@jalon/domain/portfolio/shortlists/hold-up';
import { ShortlistAction, ShortlistState } from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { Shortlist, ShortlistHeading, WithdrawalReason } from '@jalon/domain/portfolio/shortlists/shortlist';
import { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { ScoreKey } from '@jalon/domain/scoring/model/score-model';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam, pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { shortlistNotYours, shortlistWithdrawn } from './shortlists.problems';

const id = { id: z.uuid() };
const version = { version: z.number().int().positive() };

/** What a list shows of a shortlist: its first names, and how sure it was. */
export const ShortlistListItem = Shortlist.extend({
  size: z.number().int(),
  titles: z.array(z.string()),
  label: z.enum(['safe', 'fragile']),
});
export type ShortlistListItem = z.infer<typeof ShortlistListItem>;

/** A shortlist whole. */
export const ShortlistDetail = Shortlist.extend({
  snapshot: Snapshot,
  /** SHA-256 of the snapshot's canonical JSON (RFC 8785), in hexadecimal. */
  digest: z.string(),
  /** The snapshot as it is kept still has that digest: checked at each reading. */
  isIntact: z.boolean(),
  /** The shared one of the same model that came before. */
  previous: z.object({ id: z.uuid(), name: z.string(), madeAt: z.iso.datetime() }).nullable(),
  may: z.array(ShortlistAction),
  /** How the retained ones stand today; those that are no more are not here. */
  today: z.array(z.object({ id: z.uuid(), status: UseCaseStatus, title: z.string() })),
});
export type ShortlistDetail = z.infer<typeof ShortlistDetail>;

export const SHORTLIST_SORTS = ['madeAt', 'name'] as const;

/** The latest first; one's own and those that are shared. */
export const listShortlists = operation({
  id: 'shortlists.list',
  summary: { fr: 'Lister les présélections', en: 'List shortlists' },
  method: 'GET',
  path: '/shortlists',
  permission: 'portfolio:read',
  input: pageInput(SHORTLIST_SORTS).extend({ state: listParam(ShortlistState) }),
  output: pageOf(ShortlistListItem),
  example: () => ({ state: ['shared' as const] }),
});

export const getShortlist = operation({
  id: 'shortlists.get',
  summary: { fr: 'Lire une présélection', en: 'Read a shortlist' },
  method: 'GET',
  path: '/shortlists/:id',
  permission: 'portfolio:read',
  input: z.object(id),
  output: ShortlistDetail,
  ids: { id: 'shared-shortlist' },
  problems: [notFound],
  example: (ref) => ({ id: ref('shared-shortlist') }),
});

/** Today's ranking against the frozen one. */
export const readStanding = operation({
  id: 'shortlists.standing',
  summary: { fr: 'Savoir si une présélection tient encore', en: 'Tell whether a shortlist still holds' },
  method: 'GET',
  path: '/shortlists/:id/standing',
  permission: 'portfolio:read',
  input: z.object(id),
  output: HoldUp.extend({
    at: z.iso.datetime(),
    /** Other scores, or another version of the model, than those that were frozen. */
    hasNewScores: z.boolean(),
    /** The axes' names of today, for causes that speak of one. */
    axes: z.array(z.object({ key: ScoreKey, name: z.object({ fr: z.string(), en: z.string() }) })),
  }),
  ids: { id: 'shared-shortlist' },
  problems: [notFound],
  example: (ref) => ({ id: ref('shared-shortlist') }),
});

const compared = z.object({
  id: z.uuid(),
  name: z.string(),
  madeAt: z.iso.datetime(),
  label: z.enum(['safe', 'fragile']),
  model: Shortlist.shape.model,
  /** P(the very same ones in the first k). */
  sameTop: z.number(),
});

/** What differs from an earlier one, `withId`: the dates say which is the earlier. */
export const compareWith = operation({
  id: 'shortlists.compare',
  summary: { fr: 'Comparer deux présélections', en: 'Compare two shortlists' },
  method: 'GET',
  path: '/shortlists/:id/compare/:withId',
  permission: 'portfolio:read',
  input: z.object({ ...id, withId: z.uuid() }),
  output: Comparison.extend({
    before: compared,
    after: compared,
    axes: z.array(z.object({ key: ScoreKey, name: z.object({ fr: z.string(), en: z.string() }) })),
  }),
  ids: { id: 'shared-shortlist', withId: 'shared-shortlist' },
  problems: [notFound],
  example: (ref) => ({ id: ref('shared-shortlist'), withId: ref('shared-shortlist') }),
});

/** Its name and the question it answers; its content never changes. */
export const changeShortlist = operation({
  id: 'shortlists.change',
  summary: { fr: 'Renommer une présélection', en: 'Rename a shortlist' },
  method: 'PATCH',
  path: '/shortlists/:id',
  permission: 'portfolio:shortlist',
  input: ShortlistHeading.partial().extend({ ...id, ...version }),
  output: ShortlistDetail,
  ids: { id: 'shortlist' },
  problems: [notFound, shortlistNotYours, shortlistWithdrawn],
  touches: ['home', 'journal'],
  example: (ref) => ({ id: ref('shortlist'), version: 1, name: 'Comité du 12 janvier' }),
});

/** Everybody inside may read it from then on; these members are told. */
export const shareShortlist = operation({
  id: 'shortlists.share',
  summary: { fr: 'Partager une présélection', en: 'Share a shortlist' },
  method: 'POST',
  path: '/shortlists/:id/share',
  permission: 'portfolio:shortlist',
  input: z.object({ ...id, memberIds: z.array(z.uuid()).max(200) }),
  output: ShortlistDetail,
  ids: { id: 'shortlist', memberIds: 'member' },
  problems: [notFound, shortlistNotYours, shortlistWithdrawn],
  touches: ['home', 'journal', 'notifications'],
  example: (ref) => ({ id: ref('shortlist'), memberIds: [ref('member')] }),
});

/** Taken back, with a reason; it stays readable. */
export const withdrawShortlist = operation({
  id: 'shortlists.withdraw',
  summary: { fr: 'Retirer une présélection', en: 'Withdraw a shortlist' },
  method: 'POST',
  path: '/shortlists/:id/withdraw',
  permission: 'portfolio:shortlist',
  input: z.object({ ...id, reason: WithdrawalReason }),
  output: ShortlistDetail,
  ids: { id: 'shortlist' },
  problems: [notFound, shortlistNotYours, shortlistWithdrawn],
  touches: ['home', 'journal'],
  example: (ref) => ({ id: ref('shortlist'), reason: 'Remplacée par celle de décembre.' }),
});
