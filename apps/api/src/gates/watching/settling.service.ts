import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { Counting } from '../deciding/counting/counting.service';
import { holdGatesOf } from '../gathering/gate-rows';
import { Reopening } from './reopening.service';

/** Puts the open gates of a use case right, by the clock or after a change made elsewhere. */
@Injectable()
export class Settling {
  constructor(
    private readonly reopening: Reopening,
    private readonly counting: Counting,
  ) {}

  /** Under the locks of its gates: what no longer stands is ended, then what is complete is decided. */
  async settle(actor: Actor, useCaseId: string, personIds: readonly string[]): Promise<void> {
    await holdGatesOf(actor, useCaseId);
    await this.reopening.settle(actor, [useCaseId]);
    await this.counting.settle(actor, [useCaseId], personIds);
  }
}
