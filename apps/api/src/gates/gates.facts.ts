import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../lifecycle/facts/fact-providers';
import { ask } from '../platform/database/ask';
import { workingActor } from '../platform/database/unit-of-work';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly at: Date | null;
  readonly votes: number;
}

/** Votes that count, at open gates, for an outcome that closes or retires. */
const CLOSING = `
  SELECT s.id, max(v.signed_at) AS at, count(v.id)::int AS votes
  FROM unnest($2::uuid[]) AS s (id)
  LEFT JOIN gate g ON g.organisation_id = $1 AND g.use_case_id = s.id AND g.decided_at IS NULL AND g.closed_at IS NULL
  LEFT JOIN gate_vote v ON v.organisation_id = $1 AND v.gate_id = g.id AND v.ended_at IS NULL
    AND v.outcome IN ('close', 'retire')
  GROUP BY s.id`;

const factOf = ({ id, at, votes }: Row): MeasuredFact => ({
  useCaseId: id,
  id: 'closing',
  value: votes > 0,
  at,
  source:
    votes > 0
      ? { fr: `Voix pour clore ou mettre hors service : ${votes}`, en: `Votes to close or retire: ${votes}` }
      : { fr: 'Aucune voix pour clore ou mettre hors service', en: 'No vote to close or retire' },
  sample: votes,
  path: `/use-cases/${id}/gate`,
});

/** What gates tell: whether an end is under decision. A gate itself judges it by the outcome that is being voted. */
@Injectable()
export class GateFactsProvider implements OnModuleInit {
  constructor(private readonly providers: FactProviders) {}

  onModuleInit(): void {
    this.providers.register({
      context: 'gates',
      facts: ['closing'],
      read: (subjects) => this.read(subjects),
    });
  }

  private async read(subjects: readonly FactSubject[]): Promise<MeasuredFact[]> {
    const ids = subjects.map(({ useCaseId }) => useCaseId);
    const { organisationId } = workingActor();
    return (await ask<Row>(CLOSING, [organisationId, ids])).map(factOf);
  }
}
