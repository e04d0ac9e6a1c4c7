import type { compareWith, readStanding } from '@jalon/contracts/portfolio/shortlists.operations';
import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { candidateOf } from '@jalon/domain/portfolio/ranking/candidate-of';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import type { RankingOutcome } from '@jalon/domain/portfolio/ranking/ranking';
import type { Frozen } from '@jalon/domain/portfolio/shortlists/change-cause';
import { compareShortlists } from '@jalon/domain/portfolio/shortlists/compare-shortlists';
import { frozenList } from '@jalon/domain/portfolio/shortlists/frozen-list';
import { type Dates, holdUp } from '@jalon/domain/portfolio/shortlists/hold-up';
import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { rulesOf, standingsOf, weighingOf } from '@jalon/domain/portfolio/shortlists/standing';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { Injectable } from '@nestjs/common';
import { RankingReader } from '../ranking/ranking.reader';
import type { Reading } from './reading';
import { type FrozenList, ShortlistsReader } from './shortlists.reader';

type AxisNames = Output<typeof readStanding>['axes'];

/** The names of these models' axes, each once. */
function axisNames(...contents: readonly Pick<ScoreModelContent, 'axes'>[]): AxisNames {
  const axes = contents.flatMap((content) =>
    content.axes.map(({ key, name }) => [key, { key, name }] as const),
  );
  return [...new Map([...axes].reverse()).values()].reverse();
}

/** All that a retained one may have become without being out: a ranking by itself leaves out what is under way. */
const IN_PLAY = USE_CASE_STATUSES.filter((status) => status !== 'rejected' && status !== 'archived');

/** Those that were ranked together then, as they are now: also where a retained one has gone on to a project. */
function stillAsked(source: RankingSource, { filter, entries, others }: Snapshot): RankingSource['useCases'] {
  const { status = [], roundId } = filter;
  const retained = new Set(entries.map(({ id }) => id));
  const together = new Set([...retained, ...others.map(({ id }) => id)]);
  return source.useCases
    .filter((one) => roundId === undefined || together.has(one.id))
    .filter(
      (one) =>
        retained.has(one.id) ||
        (status.length === 0 ? one.status !== 'in_project' : status.includes(one.status)),
    );
}

/** Ranked by the weights of today, or by those of the list where it had its own and the axes are still the same. */
function rankedNow(
  { model }: RankingSource,
  useCases: RankingSource['useCases'],
  frozen: Snapshot,
): RankingOutcome {
  const candidates = useCases.map(candidateOf);
  const own = { weights: frozen.shares, aggregation: frozen.aggregation };
  const outcome = rankCandidates(model.content, candidates, frozen.areDecided ? {} : own);
  return outcome.kind === 'refused' ? rankCandidates(model.content, candidates) : outcome;
}

function datesOf({ model }: RankingSource, useCases: RankingSource['useCases']): Dates {
  const closed = new Map(useCases.map(({ id, round }) => [id, round?.closedAt ?? null]));
  const all = [...closed.values()].filter((at) => at !== null).sort();
  return { scoresOf: (id) => closed.get(id) ?? null, scores: all.at(-1) ?? null, weights: model.madeAt };
}

const named = ({ id, name, madeAt, snapshot }: FrozenList): Output<typeof compareWith>['before'] => {
  const { label, model, certainty, robustness } = snapshot;
  const { sameTop } = robustness;
  return {
    id,
    name,
    madeAt,
    label,
    model: { id: model.id, name: model.name, number: model.number },
    sameTop: certainty.sameTop ?? sameTop,
  };
};

/** What became of what was frozen: against the ranking of today, against another shortlist. */
@Injectable()
export class StandingService {
  constructor(
    private readonly shortlists: ShortlistsReader,
    private readonly ranking: RankingReader,
  ) {}

  /** Today's ranking of the same model and filter, the round aside: the latest scores of each. */
  async standing(reading: Reading, id: string): Promise<Output<typeof readStanding>> {
    const { snapshot } = await this.shortlists.frozen(reading.actor, id);
    const { clientId } = snapshot.filter;
    const source = await this.ranking.source(reading, {
      modelId: snapshot.model.id,
      clientId,
      status: IN_PLAY,
    });
    const useCases = stillAsked(source, snapshot);
    const outcome = rankedNow(source, useCases, snapshot);
    return {
      ...holdUp(
        frozenList(snapshot),
        todayOf(outcome, { ...source, useCases }, snapshot),
        datesOf(source, useCases),
      ),
      at: source.at,
      hasNewScores: useCases.some(({ round }) => round !== null && round.closedAt > snapshot.at),
      axes: axisNames(source.model.content, snapshot.model.content),
    };
  }

  /** The one that was made first is the earlier one, whichever is asked for. */
  async compare({ actor }: Reading, ids: readonly [string, string]): Promise<Output<typeof compareWith>> {
    const both = [
      await this.shortlists.frozen(actor, ids[0]),
      await this.shortlists.frozen(actor, ids[1]),
    ] as const;
    const [before, after] = both[0].madeAt <= both[1].madeAt ? both : ([both[1], both[0]] as const);
    return {
      ...compareShortlists(frozenList(before.snapshot), frozenList(after.snapshot)),
      before: named(before),
      after: named(after),
      axes: axisNames(after.snapshot.model.content, before.snapshot.model.content),
    };
  }
}

/** A model whose weights are refused ranks nobody. */
function todayOf(
  outcome: RankingOutcome,
  { model, useCases }: RankingSource,
  { aggregation, shares }: Snapshot,
): Omit<Frozen, 'size'> {
  const rules = rulesOf(model.content);
  if (outcome.kind === 'refused') return { standings: [], weighing: { aggregation, shares }, rules };
  const names = new Map(useCases.map((one) => [one.id, one]));
  return { standings: standingsOf(outcome, (one) => names.get(one)), weighing: weighingOf(outcome), rules };
}
