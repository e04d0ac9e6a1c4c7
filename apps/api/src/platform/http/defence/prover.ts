import type { ProofRule } from '@jalon/contracts/platform/operation';
import { Injectable } from '@nestjs/common';
import type { EnteredActor, Wire } from '../wire';

/** Somebody who is about to do what wants a proof of who they are. */
export interface Proving {
  readonly rule: ProofRule;
  readonly actor: EnteredActor;
  readonly wire: Wire;
  /** The checked input of the operation: what it is proved with stands in it. */
  readonly input: unknown;
  /** A short unit of work of theirs; between two of them nothing is held. */
  readonly within: <T>(act: () => Promise<T>) => Promise<T>;
}

type Proves = (proving: Proving) => Promise<void>;

/** Who knows what people prove themselves with says so here at start. Without anybody, nothing is proved. */
@Injectable()
export class Prover {
  private proves: Proves = () => Promise.reject(new Error('Nobody proves identities here'));

  register(proves: Proves): void {
    this.proves = proves;
  }

  /** Returns once they have; refuses otherwise. */
  prove = (proving: Proving): Promise<void> => this.proves(proving);
}
