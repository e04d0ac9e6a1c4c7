import type { AnswerEffect } from '@jalon/contracts/projects/questions-view';
import type { Actor } from '@jalon/domain/access/actor';
import type { Values } from '@jalon/domain/lifecycle/expression/scope';
import { Injectable } from '@nestjs/common';

/** Answers as they are and as they would be: every attribute, derived ones too; null where it is unknown. */
export interface AnswerChange {
  readonly useCaseId: string;
  readonly projectId: string | null;
  readonly versionId: string;
  /** The profile in force; null before G0. */
  readonly profileId: string | null;
  readonly before: Values;
  readonly after: Values;
  /** As they were given, and as they would be; items of the AIPD procedure among them. */
  readonly answersBefore: Values;
  readonly answersAfter: Values;
}

/** What would follow in undecided gates: states that change, signatures that would fall. Writes nothing. */
export type TellEffects = (actor: Actor, change: AnswerChange) => Promise<AnswerEffect>;

/** What answers lead to, told by the contexts that come after this one (the gates): they register in `onModuleInit`. */
@Injectable()
export class AnswerEffects {
  private readonly tellers: TellEffects[] = [];

  register(teller: TellEffects): void {
    this.tellers.push(teller);
  }

  async of(actor: Actor, change: AnswerChange): Promise<AnswerEffect> {
    const told: AnswerEffect[] = [];
    for (const teller of this.tellers) told.push(await teller(actor, change));
    return {
      criteria: told.flatMap(({ criteria }) => criteria),
      signatures: told.flatMap(({ signatures }) => signatures),
    };
  }
}
