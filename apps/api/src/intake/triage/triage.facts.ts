import { dayWords } from '@jalon/domain/organisation/day-words';
import type { Words } from '@jalon/domain/platform/language';
import type { TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../../lifecycle/facts/fact-providers';
import { ask } from '../../platform/database/ask';
import { workingActor } from '../../platform/database/unit-of-work';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly verdict: TriageVerdict | null;
  readonly at: Date | null;
  readonly by: string | null;
}

/** The triage in force of each use case; nulls where there is none. */
const FACTS = `
  SELECT u.id, t.verdict, t.decided_at AS at, p.name AS by
  FROM unnest($2::uuid[]) AS u (id)
  LEFT JOIN triage t ON t.organisation_id = $1 AND t.use_case_id = u.id AND t.is_current
  LEFT JOIN person p ON p.id = t.decided_by`;

/** The verdicts as life cycles know them: not now is « nothing to do » at a gate. */
const VALUES: Readonly<Record<TriageVerdict, string>> = {
  ai: 'ai',
  automation: 'automation',
  organisation: 'organisation',
  not_now: 'none',
};

function sourceOf({ verdict, at, by }: Row): Words {
  if (verdict === null || at === null) return { fr: 'Aucun tri pour l’instant', en: 'No triage yet' };
  const [{ name }, day] = [TRIAGE_VERDICT_WORDS[verdict], dayWords(at)];
  return {
    fr: `Tri du ${day.fr} par ${by} : ${name.fr}`,
    en: `Triage of ${day.en} by ${by}: ${name.en}`,
  };
}

/** Is AI what it takes? As the triage in force says. */
@Injectable()
export class TriageFacts implements OnModuleInit {
  constructor(private readonly providers: FactProviders) {}

  onModuleInit(): void {
    this.providers.register({ context: 'intake', facts: ['aiVerdict'], read: this.read });
  }

  private readonly read = async (subjects: readonly FactSubject[]): Promise<MeasuredFact[]> => {
    const { organisationId } = workingActor();
    const rows = await ask<Row>(FACTS, [organisationId, subjects.map(({ useCaseId }) => useCaseId)]);
    return rows.map((row) => ({
      useCaseId: row.id,
      id: 'aiVerdict',
      value: row.verdict && VALUES[row.verdict],
      at: row.at,
      source: sourceOf(row),
      sample: null,
      path: `/use-cases/${row.id}`,
    }));
  };
}
