import { randomUUID } from 'node:crypto';
import type { Work } from '../database/unit-of-work';
import { announce } from './announce';
import { canonical, keptApart, type Kept } from './commitment';
import type { Told } from './told';

/** One statement for all that a unit of work told: events, and their values apart. */
const KEEP = `
  WITH event AS (
    INSERT INTO journal_event (organisation_id, id, at, actor_kind, actor_id, kind, subject_type, subject_id,
      subject_version, about_type, about_id, request_id, body)
    SELECT organisation_id, id, at, actor_kind, actor_id, kind, subject_type, subject_id, subject_version,
      about_type, about_id, request_id, body
    FROM json_to_recordset($1::json) AS told(organisation_id uuid, id uuid, at timestamptz, actor_kind text, actor_id text,
      kind text, subject_type text, subject_id uuid, subject_version integer, about_type text, about_id uuid,
      request_id text, body text))
  INSERT INTO journal_value (organisation_id, event_id, field, before_salt, before_value, after_salt, after_value)
  SELECT organisation_id, event_id, field, decode(before_salt, 'hex'), before_value, decode(after_salt, 'hex'), after_value
  FROM json_to_recordset($2::json) AS kept(organisation_id uuid, event_id uuid, field text,
    before_salt text, before_value text, after_salt text, after_value text)`;

interface Change {
  readonly field: string;
  readonly before: Kept | null;
  readonly after: Kept | null;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

function changesOf({ before, after }: Told): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .map((field) => ({ field, was: plain(before[field]) ?? null, is: plain(after[field]) ?? null }))
    .filter(({ was, is }) => canonical(was) !== canonical(is))
    .map(({ field, was, is }) => ({ field, before: keptApart(was), after: keptApart(is) }));
}

/** Type and id alone: whatever else came with them is not sealed. */
const thing = ({ type, id }: Told['subject']) => ({ type, id });

const DEFAULT_ACTOR = { kind: 'job', id: 'jalon' } as const;

function eventOf(under: Work, told: Told, organisationId: string) {
  const id = randomUUID();
  const at = under.at.toISOString();
  const actor = under.actor ? { kind: under.actor.kind, id: under.actor.id } : DEFAULT_ACTOR;
  const changes = changesOf(told);
  const body = canonical({
    format: 1,
    id,
    organisationId,
    at,
    actor,
    kind: told.kind,
    subject: thing(told.subject),
    about: thing(told.about ?? told.subject),
    version: told.version,
    requestId: under.requestId,
    changes: changes.map(({ field, before, after }) => ({
      field,
      before: before?.commitment ?? null,
      after: after?.commitment ?? null,
    })),
  });
  return { id, at, actor, body, changes };
}

type KeptEvent = ReturnType<typeof eventOf> & { readonly told: Told };

const rowOf = ({ told, id, at, actor, body }: KeptEvent, under: Work) => {
  const about = told.about ?? told.subject;
  return {
    organisation_id: under.actor?.organisationId,
    id,
    at,
    actor_kind: actor.kind,
    actor_id: actor.id,
    kind: told.kind,
    subject_type: told.subject.type,
    subject_id: told.subject.id,
    subject_version: told.version,
    about_type: about.type,
    about_id: about.id,
    request_id: under.requestId,
    body,
  };
};

const valuesOf = ({ id, changes }: KeptEvent, organisationId: string) =>
  changes.map(({ field, before, after }) => ({
    organisation_id: organisationId,
    event_id: id,
    field,
    ...sideOf('before', before),
    ...sideOf('after', after),
  }));

const sideOf = (side: 'before' | 'after', kept: Kept | null) => ({
  [`${side}_salt`]: kept?.salt ?? null,
  [`${side}_value`]: kept?.value ?? null,
});

/** How many events one statement keeps: making ready more would hold the process. */
const AT_ONCE = 100;

/** Writes the journal of this work, inside its transaction, and says so once that is committed. */
export async function keep(under: Work): Promise<void> {
  const organisationId = under.actor?.organisationId;
  if (under.told.length > 0 && !organisationId) throw new Error('The journal belongs to an organisation');
  if (under.told.length > 0) announceOnce(under);
  while (under.told.length > 0) await keepSome(under, under.told.splice(0, AT_ONCE));
}

/** Many times under way, told once. */
const announced = new WeakSet<Work>();

function announceOnce(under: Work): void {
  if (announced.has(under)) return;
  announced.add(under);
  under.afterCommit.push(() => announce(under.manager.connection));
}

async function keepSome(under: Work, some: readonly Told[]): Promise<void> {
  const organisationId = under.actor?.organisationId ?? '';
  const events = some.map((told) => ({ told, ...eventOf(under, told, organisationId) }));
  await under.client.query({
    name: 'journal-keep',
    text: KEEP,
    values: [
      JSON.stringify(events.map((event) => rowOf(event, under))),
      JSON.stringify(events.flatMap((event) => valuesOf(event, organisationId))),
    ],
  });
}
