import type { NextGate } from '@jalon/domain/projects/next-gate';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';

/** The gate that each of these use cases has before it, by the id of the use case; in bounded statements. */
export type ReadNextGates = (
  actor: Actor,
  useCaseIds: readonly string[],
) => Promise<ReadonlyMap<string, NextGate>>;

/** Told by the context of gates, which comes after this one: it registers in `onModuleInit`. */
@Injectable()
export class NextGates {
  private reader: ReadNextGates = () => Promise.resolve(new Map());

  register(reader: ReadNextGates): void {
    this.reader = reader;
  }

  of = (actor: Actor, useCaseIds: readonly string[]): Promise<ReadonlyMap<string, NextGate>> =>
    useCaseIds.length === 0 ? Promise.resolve(new Map()) : this.reader(actor, useCaseIds);
}
