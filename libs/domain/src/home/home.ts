import { z } from 'zod';
import { NamedPerson } from '../discussion/subject';
import { UseCaseStatus } from '../use-cases/status';

/**
 * What waits for a person: scores to give, a task, a use case of theirs returned, a mention unread, proposals to
 * qualify, a round that may be revealed or that lacks its quorum after the deadline, retained use cases that nobody has
 * launched, others on hold for long; a signature of theirs that fell, a KPI of theirs to measure. What gates ask of
 * them is told apart (`gates/awaiting`).
 */
export const WAITING_KINDS = [
  'score',
  'signature-fell',
  'task',
  'measure',
  'returned',
  'mention',
  'reveal',
  'short-of-quorum',
  'qualify',
  'launch',
  'held',
] as const;
export const WaitingKind = z.enum(WAITING_KINDS);
export type WaitingKind = z.infer<typeof WaitingKind>;

/** One thing that waits, or several of a kind told as one (`count`). */
export const Waiting = z.object({
  kind: WaitingKind,
  /** Of the thing that opens; null where several are meant. */
  id: z.uuid().nullable(),
  /** Kind of thing that opens: `use-case`, `round`… */
  subjectType: z.string().nullable(),
  title: z.string().nullable(),
  /** Why it was returned, the words of a task. */
  detail: z.string().nullable(),
  count: z.number().int().positive(),
  /** A day or an instant: deadline, due day; null without one. */
  due: z.string().nullable(),
  /** Since when it waits. */
  since: z.iso.datetime(),
});
export type Waiting = z.infer<typeof Waiting>;

/** What others did since the reader's previous visit. */
export const NEWS_KINDS = [
  'use-case-new',
  'use-case-moved',
  'round-opened',
  'round-revealed',
  'weights-decided',
  'shortlist-shared',
  'project-opened',
  'gate-decided',
] as const;
export const NewsKind = z.enum(NEWS_KINDS);
export type NewsKind = z.infer<typeof NewsKind>;

export const News = z.object({
  kind: NewsKind,
  id: z.uuid(),
  title: z.string(),
  /** Where a use case stands now; null for other things. */
  status: UseCaseStatus.nullable(),
  by: NamedPerson.nullable(),
  at: z.iso.datetime(),
});
export type News = z.infer<typeof News>;

/** The first steps of an organisation that begins, in order. */
export const FIRST_STEPS = ['use-cases', 'members', 'scores', 'shortlist'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** What stands in the way of a first decision; empty once all four are done. */
export const FirstSteps = z.object({
  'use-cases': z.boolean(),
  members: z.boolean(),
  scores: z.boolean(),
  shortlist: z.boolean(),
});
export type FirstSteps = z.infer<typeof FirstSteps>;

/** Decisions are asked of those who decide; the rest waits for whoever it names. */
const DECISIONS: readonly WaitingKind[] = ['reveal', 'short-of-quorum', 'launch', 'held', 'qualify'];
export const isDecision = ({ kind }: Pick<Waiting, 'kind'>): boolean => DECISIONS.includes(kind);

const instant = (due: string): number => Date.parse(due.length === 10 ? `${due}T23:59:59.999Z` : due);

/** Past its day or its hour; `now` in milliseconds. */
export const isLate = ({ due }: Pick<Waiting, 'due'>, now: number): boolean =>
  due !== null && instant(due) < now;

/** Without a date: after every date. Not `Infinity`, whose difference is no number. */
const pressing = ({ due }: Pick<Waiting, 'due'>): number =>
  due === null ? Number.MAX_SAFE_INTEGER : instant(due);

/** The most pressing first: by what is due soonest, then without a date by kind, then the longest waiting. */
export const inOrder = (waiting: readonly Waiting[]): readonly Waiting[] =>
  [...waiting].sort(
    (a, b) =>
      pressing(a) - pressing(b) ||
      WAITING_KINDS.indexOf(a.kind) - WAITING_KINDS.indexOf(b.kind) ||
      a.since.localeCompare(b.since),
  );
