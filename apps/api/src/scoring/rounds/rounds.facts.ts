import { dayWords } from '@jalon/domain/organisation/day-words';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../../lifecycle/facts/fact-providers';
import { ask } from '../../platform/database/ask';
import { workingActor } from '../../platform/database/unit-of-work';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly roundId: string | null;
  readonly name: string;
  readonly at: Date | null;
  readonly voters: number;
}

/** The latest revealed round that holds the use case, and the people who gave it scores there. */
const FACTS = `
  SELECT u.id, r.id AS "roundId", r.name, r.closed_at AS at, coalesce(given.voters, 0) AS voters
  FROM unnest($2::uuid[]) AS u (id)
  LEFT JOIN LATERAL (
    SELECT s.id, s.name, s.closed_at FROM round_item i
    JOIN scoring_round s ON s.organisation_id = i.organisation_id AND s.id = i.round_id AND s.state = 'revealed'
    WHERE i.organisation_id = $1 AND i.use_case_id = u.id ORDER BY s.closed_at DESC, s.id LIMIT 1) r ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS voters FROM round_rater v
    JOIN score_card c ON c.organisation_id = v.organisation_id AND c.round_id = v.round_id
      AND c.rater_id = v.person_id AND c.use_case_id = u.id AND c.scores <> '{}'
    WHERE v.organisation_id = $1 AND v.round_id = r.id AND v.given_at IS NOT NULL) given ON true`;

function sourceOf({ roundId, name, at, voters }: Row): Words {
  if (roundId === null || at === null)
    return { fr: 'Aucune notation révélée', en: 'No scoring round revealed' };
  const day = dayWords(at);
  return {
    fr: `Notation « ${name} », révélée le ${day.fr} : ${voters} ${voters > 1 ? 'votants' : 'votant'}`,
    en: `Round “${name}”, revealed on ${day.en}: ${voters} ${voters === 1 ? 'voter' : 'voters'}`,
  };
}

/** How many people gave their scores blind. */
@Injectable()
export class RoundsFacts implements OnModuleInit {
  constructor(private readonly providers: FactProviders) {}

  onModuleInit(): void {
    this.providers.register({ context: 'scoring', facts: ['voters'], read: this.read });
  }

  private readonly read = async (subjects: readonly FactSubject[]): Promise<MeasuredFact[]> => {
    const { organisationId } = workingActor();
    const rows = await ask<Row>(FACTS, [organisationId, subjects.map(({ useCaseId }) => useCaseId)]);
    return rows.map((row) => ({
      useCaseId: row.id,
      id: 'voters',
      value: row.roundId === null ? null : row.voters,
      at: row.at,
      source: sourceOf(row),
      sample: row.roundId === null ? null : row.voters,
      path: row.roundId === null ? `/use-cases/${row.id}` : `/rounds/${row.roundId}`,
    }));
  };
}
