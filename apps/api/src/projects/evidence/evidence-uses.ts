import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';

/** A signature in force that rests on a proof. */
export interface SignatureOn {
  readonly evidenceId: string;
  /** G1-01 */
  readonly criterionId: string;
  /** The person who signed. */
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** Whoever lets signatures rest on proofs (the gates) says which, within the unit of work; one statement for all. */
export type SignaturesOn = (actor: Actor, evidenceIds: readonly string[]) => Promise<readonly SignatureOn[]>;

/** What rests on proofs, told by contexts that come after this one: they register in `onModuleInit`. */
@Injectable()
export class EvidenceUses {
  private readonly tellers: SignaturesOn[] = [];

  register(teller: SignaturesOn): void {
    this.tellers.push(teller);
  }

  async signaturesOn(actor: Actor, evidenceIds: readonly string[]): Promise<readonly SignatureOn[]> {
    if (evidenceIds.length === 0) return [];
    const told: SignatureOn[] = [];
    for (const teller of this.tellers) told.push(...(await teller(actor, evidenceIds)));
    return told;
  }
}
