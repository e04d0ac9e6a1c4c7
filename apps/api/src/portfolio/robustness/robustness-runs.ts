import { Problem } from '@jalon/contracts/platform/problem';
import { tooManyRequests } from '@jalon/contracts/platform/problems';
import { USUAL_TOP, usualSeed } from '@jalon/contracts/portfolio/portfolio-robustness';
import { type RankingSource, weightsRefused } from '@jalon/contracts/portfolio/portfolio.operations';
import type { AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';
import {
  type Concentration,
  type Robustness,
  USUAL_CONCENTRATION,
} from '@jalon/domain/portfolio/robustness/robustness';
import { candidateOf } from '@jalon/domain/portfolio/ranking/candidate-of';
import type { RobustnessOutcome } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import type { Aggregation } from '@jalon/domain/scoring/model/score-model';
import { Injectable } from '@nestjs/common';
import { Turnstile } from '../../platform/turnstile';
import { runInThread } from './run-in-thread';
import type { RobustnessTask } from './task';

/** How to simulate; what is not said is as the screen has it. */
export interface RunOptions {
  /** Of any size ≥ 0; the decided ones without them. */
  readonly weights?: AxisWeights | undefined;
  readonly aggregation?: Aggregation | undefined;
  readonly topK?: number | undefined;
  readonly seed?: string | undefined;
  /** Are the raters drawn again too? Yes unless said. */
  readonly raterNoise?: boolean | undefined;
  /** κ of the weights, as the product has it unless said; `fixed` holds them still. */
  readonly concentration?: Concentration | undefined;
}

/** The three runs that tell how sure a ranking is, and what makes it fragile (`certaintyOf`). */
export interface RobustnessStudy {
  readonly robustness: Robustness;
  readonly weightsAlone: Robustness;
  readonly ratersAlone: Robustness;
}

type Source = Pick<RankingSource, 'model' | 'useCases' | 'digest'>;

/** Threads at once; the other questions wait. */
const AT_ONCE = 2;
/** Two threads serve them all, and who freezes a list holds a connection: beyond these, one is asked to come back. */
const MOST_ASKING = 4;
/** Answers kept: each may be a megabyte for a thousand use cases. */
const MOST_KEPT = 24;

const taskOf = ({ model, useCases, digest }: Source, options: RunOptions): RobustnessTask => ({
  content: { axes: model.content.axes, aggregation: options.aggregation ?? model.content.aggregation },
  candidates: useCases.map(candidateOf),
  weights:
    options.weights ??
    Object.fromEntries(model.content.axes.map(({ key, weight }) => [key, weight] as const)),
  topK: options.topK ?? USUAL_TOP,
  seed: options.seed ?? usualSeed(digest),
  raterNoise: options.raterNoise ?? true,
  concentration: options.concentration ?? USUAL_CONCENTRATION,
});

/** The same question: the same scores, names aside, under the same weights, with the same chance. */
function keyOf({ digest }: Source, task: RobustnessTask): string {
  const { content, weights, topK, seed, raterNoise, concentration } = task;
  const ways = [content.aggregation, topK, seed, raterNoise, concentration];
  return JSON.stringify([digest, Object.entries(weights).sort(), ways]);
}

/** Simulations on the server: in threads, few at once; the latest answers are kept. */
@Injectable()
export class RobustnessRuns {
  private readonly threads = new Turnstile(AT_ONCE);
  private readonly kept = new Map<string, Promise<RobustnessOutcome>>();

  private asking = 0;

  /** How sure the ranking of this source is. Weights that cannot be are refused (`weights-refused`). */
  run(source: Source, options: RunOptions = {}): Promise<Robustness> {
    return this.admit(() => this.one(source, options));
  }

  /** The same, with the runs in which one of the two causes is held still. */
  study(source: Source, options: RunOptions = {}): Promise<RobustnessStudy> {
    return this.admit(async () => {
      const [robustness, weightsAlone, ratersAlone] = await Promise.all([
        this.one(source, options),
        this.one(source, { ...options, raterNoise: false }),
        this.one(source, { ...options, concentration: 'fixed' }),
      ]);
      return { robustness, weightsAlone, ratersAlone };
    });
  }

  private async one(source: Source, options: RunOptions): Promise<Robustness> {
    const task = taskOf(source, options);
    const outcome = await this.answerOf(keyOf(source, task), task);
    if (outcome.kind === 'robustness') return outcome;
    throw new Problem(weightsRefused, { reason: outcome.reason === 'no-weight' ? 'zero' : 'axes' });
  }

  private async admit<T>(act: () => Promise<T>): Promise<T> {
    if (this.asking >= MOST_ASKING) throw new Problem(tooManyRequests, { retryAfterSeconds: 5 });
    this.asking += 1;
    try {
      return await act();
    } finally {
      this.asking -= 1;
    }
  }

  /** Two who ask the same at once wait for one thread; the answers asked for longest ago go first. */
  private answerOf(key: string, task: RobustnessTask): Promise<RobustnessOutcome> {
    const known = this.kept.get(key);
    this.kept.delete(key);
    const answer = known ?? this.threads.pass(() => runInThread(task));
    this.kept.set(key, answer);
    if (!known) answer.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return answer;
  }
}
