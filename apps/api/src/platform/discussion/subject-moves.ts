import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';

/** From one thing to another of the same type. */
export interface Way {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** One kind of row that hangs on things by type and id. */
export interface SubjectMove {
  /** `comment`: how what was moved is remembered; unique. */
  readonly name: string;
  /**
   * Hangs on `to` what hung on `from`, within the transaction under way, and gives the ids of the rows; with `only`
   * just those of them. The way back is the same call the other way round, with the ids that came over.
   */
  readonly turn: (actor: Actor, way: Way, only?: readonly string[]) => Promise<readonly string[]>;
}

/** Is something open on `from` that keeps it from being merged away? Within the transaction, under its lock. */
export type Hold = (actor: Actor, way: Way) => Promise<boolean>;

/** Ids of what was moved, by kind. */
export type Moved = Readonly<Record<string, readonly string[]>>;

/** What goes along when a thing is merged into another; whoever hangs rows on things registers (in `onModuleInit`). */
@Injectable()
export class SubjectMoves {
  private readonly moves = new Map<string, SubjectMove>();
  private readonly holds: Hold[] = [];

  register(move: SubjectMove): void {
    if (this.moves.has(move.name)) throw new Error(`What moves as ${move.name} is registered twice`);
    this.moves.set(move.name, move);
  }

  registerHold(hold: Hold): void {
    this.holds.push(hold);
  }

  async isHeld(actor: Actor, way: Way): Promise<boolean> {
    for (const hold of this.holds) if (await hold(actor, way)) return true;
    return false;
  }

  async moveAll(actor: Actor, way: Way): Promise<Moved> {
    const moved: [string, readonly string[]][] = [];
    for (const { name, turn } of this.moves.values()) moved.push([name, await turn(actor, way)]);
    return Object.fromEntries(moved.filter(([, ids]) => ids.length > 0));
  }

  /** What nobody took further since goes back; a kind that no longer exists stays. */
  async moveBack(actor: Actor, { type, from, to }: Way, moved: Moved): Promise<void> {
    for (const [name, ids] of Object.entries(moved))
      await this.moves.get(name)?.turn(actor, { type, from: to, to: from }, ids);
  }
}
