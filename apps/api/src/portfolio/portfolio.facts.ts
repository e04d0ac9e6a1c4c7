import { dayWords } from '@jalon/domain/organisation/day-words';
import type { Words } from '@jalon/domain/platform/language';
import { GATE_SHARE } from '@jalon/domain/portfolio/robustness/certainty';
import { percentWords } from '@jalon/domain/portfolio/robustness/share-words';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../lifecycle/facts/fact-providers';
import { ask } from '../platform/database/ask';
import { workingActor } from '../platform/database/unit-of-work';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly shortlistId: string;
  readonly name: string;
  readonly at: Date;
  readonly share: number | null;
  readonly top: number;
  readonly draws: number;
}

/** The newest shared shortlist in whose ranking each use case stands, retained or not. */
const FACTS = `
  SELECT DISTINCT ON (stood.id) stood.id, s.id AS "shortlistId", s.name, s.made_at AS at, stood.share,
    (s.snapshot #>> '{robustness,topK}')::int AS top, (s.snapshot #>> '{robustness,draws}')::int AS draws
  FROM shortlist s
  CROSS JOIN LATERAL (
    SELECT (e ->> 'id')::uuid AS id, (e #>> '{robustness,inTop}')::float8 AS share
    FROM jsonb_array_elements(s.snapshot -> 'entries') AS e
    UNION ALL
    SELECT (o ->> 'id')::uuid, (o ->> 'inTop')::float8 FROM jsonb_array_elements(s.snapshot -> 'others') AS o
  ) AS stood
  WHERE s.organisation_id = $1 AND s.shared_at IS NOT NULL AND s.withdrawn_at IS NULL
    AND stood.id = ANY ($2::uuid[])
  ORDER BY stood.id, s.made_at DESC, s.id`;

function sourceOf({ name, at, share, top, draws }: Row): Words {
  const day = dayWords(at);
  const of = { fr: `Présélection « ${name} » du ${day.fr}`, en: `Shortlist “${name}” of ${day.en}` };
  if (share === null) return { fr: `${of.fr} : sans rang`, en: `${of.en}: no rank` };
  const [told, count] = [percentWords(share, GATE_SHARE), String(draws)];
  return {
    fr: `${of.fr} : dans les ${top} premiers dans ${told.fr} de ${count} tirages`,
    en: `${of.en}: in the top ${top} in ${told.en} of ${count} draws`,
  };
}

/** What a fact says where no shared shortlist has ever ranked the use case. */
const unranked = (useCaseId: string) => ({
  useCaseId,
  id: 'topKProbability',
  value: null,
  at: null,
  source: { fr: 'Dans aucune présélection partagée', en: 'In no shared shortlist' },
  sample: null,
  path: '/shortlists',
});

/** How surely a use case stands among the first, as frozen with the newest shortlist that ranked it. */
@Injectable()
export class PortfolioFacts implements OnModuleInit {
  constructor(private readonly providers: FactProviders) {}

  onModuleInit(): void {
    this.providers.register({ context: 'portfolio', facts: ['topKProbability'], read: this.read });
  }

  private readonly read = async (subjects: readonly FactSubject[]): Promise<MeasuredFact[]> => {
    const ids = subjects.map(({ useCaseId }) => useCaseId);
    const rows = await ask<Row>(FACTS, [workingActor().organisationId, ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id);
      if (!row) return unranked(id);
      const { at, share, draws, shortlistId } = row;
      const path = `/shortlists/${shortlistId}`;
      return { ...unranked(id), value: share, at, source: sourceOf(row), sample: draws, path };
    });
  };
}
