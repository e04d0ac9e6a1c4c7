import type { Actor } from '@jalon/domain/access/actor';
import { permutationsFor } from '@jalon/domain/scoring/consensus/kendall';
import { summariseInSlices, type RoundScores } from '@jalon/domain/scoring/consensus/summarise-round';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { ask } from '../../../platform/database/ask';
import { workingActor, workingTime } from '../../../platform/database/unit-of-work';
import { type Job, JobHandlers } from '../../../platform/jobs/job-handlers';
import { tell } from '../../../platform/journal/tell';
import { ResultsReader } from '../reading/results.reader';
import type { RoundSummary } from './round-summary';
import { SUMMARISE_ROUND } from './summary-kind';

const KEEP = `
  UPDATE scoring_round SET summary = $3, updated_at = $4
  WHERE organisation_id = $1 AND id = $2 AND state = 'revealed' AND summary IS NULL RETURNING id`;

/** How long a slice of the computation may hold the process, in milliseconds. */
const SLICE_MS = 12;

/** The same round is always summarised with the same chance: the first 32 bits of its id. */
export const seedOf = (roundId: string): number => Number.parseInt(roundId.slice(0, 8), 16);

/** After each reveal: how far raters agreed, on the whole and on each criterion, kept with the seed of the test. */
@Injectable()
export class SummaryJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly results: ResultsReader,
  ) {}

  onModuleInit(): void {
    this.handlers.register(SUMMARISE_ROUND, ({ roundId }, job) => this.run(roundId, job), { outside: true });
  }

  /** The computation holds no transaction. */
  private async run(roundId: string, job: Job): Promise<void> {
    const scores = await job.inOrganisation(() => this.results.scores(workingActor(), roundId));
    if (!scores) return;
    const summary = await summarised(scores, seedOf(roundId));
    await job.inOrganisation(() => keep(workingActor(), roundId, summary));
  }
}

async function keep({ organisationId }: Actor, roundId: string, summary: RoundSummary): Promise<void> {
  const kept = await ask(KEEP, [organisationId, roundId, JSON.stringify(summary), workingTime()]);
  if (kept.length === 0) return;
  const { w, p, seed, draws } = summary.agreement;
  tell({
    kind: 'round.summarised',
    subject: { type: 'round', id: roundId },
    before: {},
    after: { w, p, seed, draws },
  });
}

const cellsOf = ({ items }: RoundScores): number => items.length * (items[0]?.rows.length ?? 0);

/** Lets the process answer others between slices. */
async function summarised(scores: RoundScores, seed: number): Promise<RoundSummary> {
  const steps = summariseInSlices(scores, { seed, draws: permutationsFor(cellsOf(scores)) });
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { agreement, criteria } = step.value;
      return {
        agreement,
        agreementByCriterion: Object.fromEntries(criteria.map((one) => [one.key, one.agreement])),
      };
    }
    if (performance.now() - began < SLICE_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
