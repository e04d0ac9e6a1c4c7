import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { Condition, ProposedCondition } from '@jalon/domain/gates/deciding/conditions/condition';
import type { ConditionSaid } from '@jalon/contracts/gates/gate-view';
import type { LiftVote } from '@jalon/domain/gates/deciding/conditions/lifting';
import type { Delegation, Vote } from '@jalon/domain/gates/deciding/vote';
import type { SignatureEnd } from '@jalon/domain/gates/signing/attestation';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { ask } from '../../platform/database/ask';
import { endOf, type OfGate } from './sayings-of';

type Row<Shape> = Shape & Record<string, unknown>;
const named = (alias: string) => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

const VOTES = `
  SELECT v.gate_id AS "instanceId", v.id, v.role_id AS "roleId", ${named('p')} AS person,
    CASE WHEN b.id IS NULL THEN NULL ELSE ${named('b')} END AS "onBehalfOf", v.outcome, v.target_phase AS target,
    v.reason, v.conditions, v.lessons,
    (SELECT coalesce(json_agg(${named('o')}), '[]') FROM person o WHERE o.id IN (
      SELECT (c->>'ownerId')::uuid FROM jsonb_array_elements(v.conditions) AS c)) AS owners,
    v.reading, v.reading_hash AS "readingHash", v.signed_at AS at, v.ended_at AS "endedAt",
    v.ended_why AS "endedWhy"
  FROM gate_vote v JOIN person p ON p.id = v.person_id LEFT JOIN person b ON b.id = v.on_behalf_of
  WHERE v.organisation_id = $1 AND v.gate_id = ANY ($2::uuid[]) ORDER BY v.signed_at, v.id`;

/** A vote with what was read, and whether it still counts. */
export interface KeptVote extends Vote, OfGate {
  readonly lessons: string | null;
  readonly reading: Reading;
  /** Whoever the conditions are given to, by name. */
  readonly owners: readonly NamedPerson[];
  readonly ended: SignatureEnd | null;
}

type VoteRow = Omit<Vote, 'at' | 'conditions'> &
  OfGate & {
    readonly conditions: ProposedCondition[];
    readonly lessons: string | null;
    readonly reading: Reading;
    readonly owners: readonly NamedPerson[];
    readonly at: Date;
    readonly endedAt: Date | null;
    readonly endedWhy: Omit<SignatureEnd, 'at'> | null;
  };

/** Votes, those that no longer count too, oldest first. */
export async function votesOf({ organisationId }: Actor, gateIds: readonly string[]): Promise<KeptVote[]> {
  const rows = await ask<Row<VoteRow>>(VOTES, [organisationId, gateIds]);
  return rows.map(({ endedAt, endedWhy, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    ended: endOf(endedAt, endedWhy),
  }));
}

/** What of a vote the domain decides by. */
export const voteOf = ({
  reading: _,
  ended: __,
  instanceId: ___,
  lessons: ____,
  owners: _____,
  ...vote
}: KeptVote): Vote => vote;

const DELEGATIONS = `
  SELECT d.use_case_id AS "useCaseId", d.id, d.role_id AS "roleId", ${named('f')} AS "from", ${named('t')} AS "to",
    d.starts_on::text AS "startsOn", d.ends_on::text AS "endsOn", d.reason, ${named('g')} AS "givenBy"
  FROM gate_delegation d JOIN person f ON f.id = d.from_id JOIN person t ON t.id = d.to_id
  JOIN person g ON g.id = d.given_by
  WHERE d.organisation_id = $1 AND d.use_case_id = ANY ($2::uuid[]) AND d.ended_at IS NULL ORDER BY d.given_at, d.id`;

/** Delegations that were not ended. */
export async function delegationsOf(
  { organisationId }: Actor,
  useCaseIds: readonly string[],
): Promise<(Delegation & { readonly useCaseId: string })[]> {
  const rows = await ask<Row<Omit<Delegation, 'endedAt'> & { readonly useCaseId: string }>>(DELEGATIONS, [
    organisationId,
    useCaseIds,
  ]);
  return rows.map((row) => ({ ...row, endedAt: null }));
}

const CONDITIONS = `
  SELECT g.use_case_id AS "useCaseId", c.gate_id AS "instanceId", c.id, g.gate_id AS "gateId",
    c.criterion_id AS "criterionId", c.words, c.rule, ${named('o')} AS owner, c.due_on::text AS "dueOn",
    c.met_at AS "metAt", c.met_how AS "metHow", CASE WHEN m.id IS NULL THEN NULL ELSE ${named('m')} END AS "metBy",
    c.lifted_at AS "liftedAt", c.version, c.said_at AS "saidAt", c.said_how AS "saidHow",
    CASE WHEN s.id IS NULL THEN NULL ELSE ${named('s')} END AS "saidBy",
    CASE WHEN e.id IS NULL THEN NULL ELSE json_build_object('id', e.id, 'title', e.title) END AS "saidEvidence",
    CASE WHEN c.met_at IS NULL AND c.lifted_at IS NULL THEN (
      SELECT json_agg(json_build_object('id', l.id, 'roleId', l.role_id, 'person', ${named('v')},
        'onBehalfOf', CASE WHEN b.id IS NULL THEN NULL ELSE ${named('b')} END, 'reason', l.reason,
        'at', to_char(l.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY l.signed_at, l.id)
      FROM gate_condition_lift l JOIN person v ON v.id = l.person_id LEFT JOIN person b ON b.id = l.on_behalf_of
      WHERE l.organisation_id = c.organisation_id AND l.condition_id = c.id AND l.ended_at IS NULL) END AS lifts
  FROM gate_condition c
  JOIN gate g ON g.organisation_id = c.organisation_id AND g.id = c.gate_id
  JOIN person o ON o.id = c.owner_id LEFT JOIN person m ON m.id = c.met_by
  LEFT JOIN person s ON s.id = c.said_by
  LEFT JOIN evidence e ON e.organisation_id = c.organisation_id AND e.id = c.said_evidence_id
  WHERE c.organisation_id = $1 AND g.use_case_id = ANY ($2::uuid[]) ORDER BY c.due_on, c.id`;

/** A condition, with the gate instance that was passed under it. */
export interface KeptCondition extends Condition, OfGate {
  readonly useCaseId: string;
  readonly version: number;
  /** Said to be met, and not confirmed yet. */
  readonly said: ConditionSaid | null;
  /** Votes that stand to lift it; none once it is settled. */
  readonly lifts: readonly LiftVote[];
}

interface ConditionRow extends OfGate {
  readonly useCaseId: string;
  readonly id: string;
  readonly gateId: string;
  readonly criterionId: string;
  readonly words: string;
  readonly rule: string | null;
  readonly owner: NamedPerson;
  readonly dueOn: string;
  readonly metAt: Date | null;
  readonly metHow: string | null;
  readonly metBy: NamedPerson | null;
  readonly liftedAt: Date | null;
  readonly version: number;
  readonly saidAt: Date | null;
  readonly saidHow: string | null;
  readonly saidBy: NamedPerson | null;
  readonly saidEvidence: { readonly id: string; readonly title: string } | null;
  readonly lifts: LiftVote[] | null;
}

/** What was said, until it is confirmed. */
const saidOf = ({ saidAt: at, saidBy: by, saidHow: how, saidEvidence, metAt }: ConditionRow) =>
  at && by && !metAt ? { by, at: at.toISOString(), how, evidence: saidEvidence } : null;

/** Conditions of every pass of these use cases, met or not, lifted or not. */
export async function conditionsOf(
  { organisationId }: Actor,
  useCaseIds: readonly string[],
): Promise<KeptCondition[]> {
  const rows = await ask<Row<ConditionRow>>(CONDITIONS, [organisationId, useCaseIds]);
  return rows.map((kept) => {
    const { metAt, metBy, metHow, liftedAt, lifts, ...rest } = kept;
    const { saidAt: _, saidBy: __, saidHow: ___, saidEvidence: ____, ...row } = rest;
    return {
      ...row,
      met: metAt && { by: metBy, at: metAt.toISOString(), how: metHow ?? '' },
      liftedAt: liftedAt?.toISOString() ?? null,
      said: saidOf(kept),
      lifts: lifts ?? [],
    };
  });
}

/** What of a condition the domain judges by. */
export const conditionOf = ({
  useCaseId: _,
  instanceId: __,
  version: ___,
  said: ____,
  lifts: _____,
  ...condition
}: KeptCondition): Condition => condition;
