import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { Fact, Facts, RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { Injectable } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../../lifecycle/facts/fact-providers';
import { ask } from '../../platform/database/ask';
import { byKey } from './by-key';

const DECLARED = `
  SELECT d.use_case_id AS "useCaseId", d.id, d.fact_id AS "factId", d.value, d.note, d.evidence_id AS "evidenceId",
    json_build_object('id', p.id, 'name', p.name) AS by, d.declared_at AS at, d.expires_on::text AS "expiresOn"
  FROM fact_declaration d JOIN person p ON p.id = d.declared_by
  WHERE d.organisation_id = $1 AND d.use_case_id = ANY ($2::uuid[]) AND d.ended_at IS NULL`;

/** What somebody said of a fact; only the day tells whether it still holds. */
export interface Declared {
  readonly useCaseId: string;
  readonly id: string;
  readonly factId: string;
  readonly value: RuleValue;
  readonly note: string | null;
  readonly evidenceId: string | null;
  readonly by: NamedPerson;
  readonly at: Date;
  readonly expiresOn: string;
}

/** The facts of one subject, and the declarations among them. */
export interface GatheredFacts {
  readonly facts: Facts;
  readonly declared: readonly Declared[];
}

const measuredFact = ({ id, value, at, source, sample, path }: MeasuredFact): Fact => ({
  id,
  standing: value === null ? 'unknown' : 'measured',
  value,
  at: at?.toISOString() ?? null,
  source,
  sample,
  path,
  by: null,
  expiresOn: null,
  evidenceIds: [],
});

const declaredFact = ({ factId, value, note, evidenceId, by, at, expiresOn }: Declared): Fact => ({
  id: factId,
  standing: 'declared',
  value,
  at: at.toISOString(),
  source: note === null ? null : { fr: note, en: note },
  sample: null,
  path: null,
  by,
  expiresOn,
  evidenceIds: evidenceId === null ? [] : [evidenceId],
});

/**
 * Facts of subjects with their provenance: measured by the context that owns them, else declared, else unknown
 * (absent). Each provider that is concerned is asked once, however many subjects.
 */
@Injectable()
export class GateFacts {
  constructor(private readonly providers: FactProviders) {}

  isProvided = (fact: string): boolean => this.providers.isProvided(fact);
  provided = (): readonly string[] => this.providers.provided();

  async of(
    { organisationId }: Actor,
    subjects: readonly FactSubject[],
    wanted: readonly string[],
  ): Promise<ReadonlyMap<string, GatheredFacts>> {
    const ids = subjects.map(({ useCaseId }) => useCaseId);
    const measured = byKey(await this.providers.read(subjects, wanted), ({ useCaseId }) => useCaseId);
    const rows = await ask<Declared & Record<string, unknown>>(DECLARED, [organisationId, ids]);
    const declared = byKey(rows, ({ useCaseId }) => useCaseId);
    return new Map(ids.map((id) => [id, this.together(measured.get(id) ?? [], declared.get(id) ?? [])]));
  }

  private together(measured: readonly MeasuredFact[], declared: readonly Declared[]): GatheredFacts {
    const said = declared.filter(({ factId }) => !this.providers.isProvided(factId));
    const facts = [...said.map(declaredFact), ...measured.map(measuredFact)];
    return { facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])), declared };
  }
}
