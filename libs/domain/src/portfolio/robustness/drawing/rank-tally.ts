import type { RankSorter } from './rank-sorter';

/** What is counted over the draws; n × n and n × axes, row after row. */
export class RankTally {
  draws = 0;
  /** Draws in which the first `topK` rows are the first `topK` of the ranking. */
  sameTop = 0;
  /** Draws in which each row had each rank. */
  readonly counts: Uint32Array;
  /** Sum of the weights of the draws in which each row was first. */
  readonly firstWeights: Float64Array;
  /** Draws in which each row came before the next one of the ranking. */
  readonly beatsNext: Uint32Array;

  constructor(
    readonly n: number,
    readonly axes: number,
    private readonly topK: number,
  ) {
    this.counts = new Uint32Array(n * n);
    this.firstWeights = new Float64Array(n * axes);
    this.beatsNext = new Uint32Array(n);
  }

  /** Counts one draw; rows are in the order of the ranking. */
  add({ order, ranks }: RankSorter, weights: Float64Array): void {
    this.draws++;
    this.countRanks(ranks);
    this.countNeighbours(ranks);
    this.addFirst(order[0] ?? 0, weights);
    if (this.isSameTop(order)) this.sameTop++;
  }

  private countRanks(ranks: Int32Array): void {
    const { n, counts } = this;
    for (let nth = 0; nth < n; nth++) {
      const at = nth * n + (ranks[nth] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  private countNeighbours(ranks: Int32Array): void {
    const { n, beatsNext } = this;
    let own = ranks[0] ?? 0;
    for (let nth = 0; nth + 1 < n; nth++) {
      const next = ranks[nth + 1] ?? 0;
      if (own < next) beatsNext[nth] = (beatsNext[nth] ?? 0) + 1;
      own = next;
    }
  }

  private addFirst(nth: number, weights: Float64Array): void {
    const at = nth * this.axes;
    for (let axis = 0; axis < this.axes; axis++)
      this.firstWeights[at + axis] = (this.firstWeights[at + axis] ?? 0) + (weights[axis] ?? 0);
  }

  private isSameTop(order: Int32Array): boolean {
    for (let rank = 0; rank < this.topK && rank < this.n; rank++)
      if ((order[rank] ?? 0) >= this.topK) return false;
    return true;
  }

  /** Mean weights of the draws in which a row was first; null when it never was. */
  centralWeights(nth: number): Float64Array | null {
    const first = this.counts[nth * this.n] ?? 0;
    if (first === 0) return null;
    return this.firstWeights.slice(nth * this.axes, (nth + 1) * this.axes).map((sum) => sum / first);
  }
}
