import type { Actor } from '@jalon/domain/access/actor';
import { deriveAttributes } from '@jalon/domain/lifecycle/attributes/derive-attributes';
import type { Values } from '@jalon/domain/lifecycle/expression/scope';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import {
  profileInForce,
  proposeProfile,
  type ProfileProposal,
} from '@jalon/domain/lifecycle/profiles/profiles';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';

/** An answer as it is kept; a null value was taken back. */
export interface KeptAnswer {
  readonly id: string;
  /** Null: about the organisation. */
  readonly useCaseId: string | null;
  readonly attributeId: string;
  readonly value: RuleValue | null;
  readonly version: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

const KEPT = `
  SELECT a.id, a.use_case_id AS "useCaseId", a.attribute_id AS "attributeId", a.value, a.version, a.answered_at AS at,
    json_build_object('id', p.id, 'name', p.name) AS by
  FROM attribute_answer a JOIN person p ON p.id = a.answered_by
  WHERE a.organisation_id = $1 AND (a.use_case_id IS NULL OR a.use_case_id = ANY ($2::uuid[]))`;

/** One row for each use case, and one for the organisation; attributes are gathered where they lie. */
const VALUES = `
  SELECT a.use_case_id AS "useCaseId", json_object_agg(a.attribute_id, a.value) AS values FROM attribute_answer a
  WHERE a.organisation_id = $1 AND (a.use_case_id IS NULL OR a.use_case_id = ANY ($2::uuid[]))
  GROUP BY a.use_case_id`;

/** What answers amount to: every attribute with its value, and the profile that they call for. */
export interface Judged {
  /** As they were given, those of the organisation among them. */
  readonly answers: Values;
  /** Every attribute, derived ones too; null where it is unknown. */
  readonly values: Values;
  readonly profile: ProfileProposal | null;
}

/** What answers amount to under this life cycle. */
export function judge(lifecycle: Lifecycle, answers: Values): Judged {
  const values = deriveAttributes(lifecycle, answers);
  return { answers, values, profile: proposeProfile(lifecycle, values) };
}

/** A project’s choice of a profile; `profileId` null: none was made, before G0. */
export interface Chosen {
  readonly profileId: string | null;
  readonly profileReason: string | null;
  readonly profileReasonFor: string | null;
}

/** The profile by which one is judged under these values: `profileInForce`, or the proposed one before G0. */
export function inForce(
  lifecycle: Lifecycle,
  values: Values,
  { profileId, profileReason: reason, profileReasonFor: reasonFor }: Chosen,
): string {
  if (profileId === null) return proposeProfile(lifecycle, values)?.profileId ?? '';
  return profileInForce(lifecycle, values, { profileId, reason, reasonFor });
}

/** What is answered about use cases and their organisation; other contexts ask here. */
@Injectable()
export class AnswersReader {
  /** Every answer about these use cases and about the organisation; one statement for all. */
  kept = ({ organisationId }: Actor, useCaseIds: readonly string[]): Promise<KeptAnswer[]> =>
    ask<KeptAnswer & Record<string, unknown>>(KEPT, [organisationId, useCaseIds]);

  /** The answers of each of these use cases by attribute, with those of the organisation; one statement for all. */
  async of(actor: Actor, useCaseIds: readonly string[]): Promise<ReadonlyMap<string, Values>> {
    const rows = await ask<{ useCaseId: string | null; values: Values }>(VALUES, [
      actor.organisationId,
      useCaseIds,
    ]);
    const given = new Map(rows.map(({ useCaseId, values }) => [useCaseId, values]));
    return new Map(useCaseIds.map((id) => [id, { ...given.get(null), ...given.get(id) }]));
  }

  /** What the answers about one use case amount to under this life cycle. */
  async judged(
    actor: Actor,
    { useCaseId, lifecycle }: { readonly useCaseId: string; readonly lifecycle: Lifecycle },
  ): Promise<Judged> {
    const answers = (await this.of(actor, [useCaseId])).get(useCaseId) ?? {};
    return judge(lifecycle, answers);
  }
}
