import type { ScoreModel } from '../../scoring/model/score-model';
import type { ScoredUseCase } from '../ranking/ranked-use-case';
import type { Ranking } from '../ranking/ranking';
import { certaintyOf } from '../robustness/certainty-of';
import type { Robustness, RobustnessRow } from '../robustness/robustness';
import { smallestSwap } from '../robustness/smallest-swap';
import { againstRanking, type Retained } from './choice';
import type { FrozenEntry, FrozenSwap, Snapshot } from './snapshot';
import { type Standing, standingsOf, weighingOf } from './standing';

/** Everything a shortlist is made from, computed beforehand for as many as are retained. */
export interface Making {
  readonly at: string;
  readonly source: {
    readonly model: ScoreModel;
    readonly useCases: readonly ScoredUseCase[];
    readonly digest: string;
    readonly raters: number;
  };
  readonly filter: Snapshot['filter'];
  readonly areDecided: boolean;
  readonly ranking: Ranking;
  /** Of that ranking, with as many on top as are retained. */
  readonly robustness: Robustness;
  /** With one thing held still: what makes it fragile. */
  readonly apart?: { readonly weightsAlone: Robustness; readonly ratersAlone: Robustness };
  /** The Pareto front of each scored use case, from 1. */
  readonly frontOf: (id: string) => number | null;
  readonly retained: readonly Retained[];
}

/** Each of the first ones with the next, the last with the first that is left out: where one weight can swap them. */
function swapsOf(ranking: Ranking, size: number): FrozenSwap[] {
  const rows = ranking.ranked.slice(0, size + 1);
  return rows.flatMap((above, nth) => {
    const below = rows[nth + 1];
    const swap = below && smallestSwap(above, below, ranking);
    return swap ? [{ aboveId: above.id, belowId: below.id, swap }] : [];
  });
}

/** What was computed of a use case. */
type Computed = Pick<FrozenEntry, 'raters' | 'figures' | 'missing' | 'robustness' | 'isAgainstRanking'>;

interface Known {
  readonly useCases: ReadonlyMap<string, ScoredUseCase>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly computed: ReadonlyMap<string, Computed>;
  readonly simulated: ReadonlyMap<string, RobustnessRow>;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

type AnyRow = Ranking['ranked'][number] | Ranking['vetoed'][number] | Ranking['incomplete'][number];

const computedOf = (
  row: AnyRow,
  robustness: RobustnessRow | undefined,
  against: readonly string[],
): Computed => ({
  raters: row.raters,
  figures: row.axes,
  missing: 'missing' in row ? row.missing : [],
  robustness: robustness ?? null,
  isAgainstRanking: against.includes(row.id),
});

function knownOf({ source, ranking, robustness, retained }: Making): Known {
  const useCases = byId(source.useCases);
  const standings = standingsOf(ranking, (id) => useCases.get(id));
  const simulated = byId(robustness.rows);
  const against = againstRanking(standings, retained);
  const rows: AnyRow[] = [...ranking.ranked, ...ranking.vetoed, ...ranking.incomplete];
  return {
    useCases,
    simulated,
    standings: byId(standings),
    computed: new Map(rows.map((row) => [row.id, computedOf(row, simulated.get(row.id), against)])),
  };
}

const roundOf = ({ round }: ScoredUseCase): FrozenEntry['round'] =>
  round && { id: round.id, name: round.name, closedAt: round.closedAt };

/** What was known of the use case when it was retained. */
const factsOf = (useCase: ScoredUseCase) => ({
  status: useCase.status,
  owner: useCase.owner,
  clients: useCase.clients.map(({ name }) => name),
  budgetCap: useCase.budgetCap,
  round: roundOf(useCase),
});

function entryOf(known: Known, making: Making, { id, note }: Retained): Omit<FrozenEntry, 'position'> | null {
  const [standing, useCase] = [known.standings.get(id), known.useCases.get(id)];
  const computed = known.computed.get(id);
  if (!standing || !useCase || !computed || standing.block === 'vetoed') return null;
  return {
    ...standing,
    ...factsOf(useCase),
    ...computed,
    note: note?.trim() || null,
    front: making.frontOf(id),
  };
}

const listLabel = (entries: readonly FrozenEntry[], threshold: number): Snapshot['label'] =>
  entries.every(({ robustness }) => (robustness?.inTop ?? 0) >= threshold - 1e-12) ? 'safe' : 'fragile';

function certaintyFor({ ranking, robustness, apart, retained }: Making): Snapshot['certainty'] {
  const { useCases: _, ...certainty } = certaintyOf(ranking, robustness, { topK: retained.length, ...apart });
  return certainty;
}

/**
 * What is frozen of a choice. Use cases that nobody ranked or that a floor stops are left out: `choiceFlaws` says so
 * beforehand.
 */
export function makeSnapshot(making: Making): Snapshot {
  const { at, source, filter, areDecided, ranking, robustness, retained } = making;
  const known = knownOf(making);
  const { kind: _, rows: __, ...simulation } = robustness;
  const entries = retained
    .flatMap((one) => entryOf(known, making, one) ?? [])
    .map((entry, nth) => ({ ...entry, position: nth + 1 }));
  const isIn = new Set(entries.map(({ id }) => id));
  const others = [...known.standings.values()].filter(({ id }) => !isIn.has(id));
  const certainty = certaintyFor(making);
  return {
    at,
    model: modelOf(source.model),
    ...weighingOf(ranking),
    areDecided,
    filter,
    scoresDigest: source.digest,
    raters: source.raters,
    robustness: simulation,
    certainty,
    label: listLabel(entries, certainty.threshold),
    swaps: swapsOf(ranking, retained.length),
    entries,
    others: others.map((one) => ({ ...one, inTop: known.simulated.get(one.id)?.inTop ?? null })),
  };
}

const modelOf = ({ id, name, number, content }: ScoreModel): Snapshot['model'] => ({
  id,
  name,
  number,
  content,
});
