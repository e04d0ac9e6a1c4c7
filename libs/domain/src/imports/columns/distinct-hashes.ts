const FIRST_SIZE = 1024;

/** A set of hashes (53 bits, 0 apart) in one plain array: a file has millions of cells, and a `Set` is heavy. */
export class DistinctHashes {
  private slots = new Float64Array(FIRST_SIZE);
  private taken = 0;
  private hasZero = false;

  /** False where it was there already. */
  add(hash: number): boolean {
    if (hash === 0) return this.addZero();
    const slot = this.slotOf(hash);
    if (this.slots[slot] === hash) return false;
    this.slots[slot] = hash;
    this.taken += 1;
    if (this.taken * 2 > this.slots.length) this.grow();
    return true;
  }

  has(hash: number): boolean {
    return hash === 0 ? this.hasZero : this.slots[this.slotOf(hash)] === hash;
  }

  private addZero(): boolean {
    const isNew = !this.hasZero;
    this.hasZero = true;
    return isNew;
  }

  /** Where the hash stands, or the free slot where it would. */
  private slotOf(hash: number): number {
    const last = this.slots.length - 1;
    let slot = hash % this.slots.length;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = slot === last ? 0 : slot + 1;
    return slot;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.slots[this.slotOf(hash)] = hash;
  }
}
