import type { LiveMessage } from '@jalon/contracts/live/live-message';
import type { LiveContexts } from './live-contexts';

export interface LiveEvent {
  readonly organisation_id: string;
  readonly id: string;
  readonly xid: string;
  readonly kind: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly about_type: string;
  readonly actor_id: string;
}

const COLUMNS = 'organisation_id, id, xid, kind, subject_type, subject_id, about_type, actor_id';

/**
 * What organisations' transactions from `$1` on have committed. Before `horizon` nothing can appear any more: every
 * transaction below it has ended. Numbers above our own come from another cluster (a restore) and are left out.
 */
const since = (limit: string) => `
  WITH seen AS (
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon,
      pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS ahead
  )
  SELECT seen.horizon::text AS horizon, e.* FROM seen LEFT JOIN LATERAL (
    SELECT ${COLUMNS} FROM journal_event
    WHERE xid >= coalesce($1::bigint, seen.ahead) AND xid < seen.ahead AND organisation_id = ANY($2)
    ORDER BY xid, at, id ${limit}
  ) AS e ON true`;

export const SINCE = since('');

/** More than this at once is told by context alone. */
export const TOLD_ONE_BY_ONE = 200;
export const REPLAY = since(`LIMIT ${TOLD_ONE_BY_ONE + 1}`);

const wholeContext = (context: string): LiveMessage => ({
  context,
  subjectType: null,
  subjectId: null,
  kind: null,
  by: null,
});

const messagesOf = (event: LiveEvent, contexts: LiveContexts): LiveMessage[] => {
  const own = contexts.of(event.subject_type);
  const around = contexts.of(event.about_type);
  const told: LiveMessage = {
    context: own,
    subjectType: event.subject_type,
    subjectId: event.subject_id,
    kind: event.kind,
    by: event.actor_id,
  };
  return around === own ? [told] : [told, { ...told, context: around }];
};

/** What a stream is told of these events. A comment also touches the thing that it stands under. */
export function tellingOf(events: readonly LiveEvent[], contexts: LiveContexts): LiveMessage[] {
  const messages = events.flatMap((event) => messagesOf(event, contexts));
  if (events.length <= TOLD_ONE_BY_ONE) return messages;
  return [...new Set(messages.map(({ context }) => context))].map(wholeContext);
}

/** Everything may have changed. */
export const tellingAll = (contexts: LiveContexts): LiveMessage[] => contexts.all.map(wholeContext);

/** Messages as server-sent events; the position to resume from goes with the last. */
export const asEvents = (messages: readonly LiveMessage[], horizon: string): string =>
  `${messages.map((message) => `data: ${JSON.stringify(message)}\n\n`).join('')}id: ${horizon}\n\n`;
