import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import type { Letter } from '../../platform/mail/letter';
import { Mailer } from '../../platform/mail/mailer';
import type { ProposalEntity } from '../proposal.entity';
import { returnedLetter, takenUpLetter } from './proposal-letters';

type Written = Pick<ProposalEntity, 'title' | 'contactName' | 'contactEmail' | 'language'>;

/** Whoever left an address learns by mail what became of their proposal. */
@Injectable()
export class ProposalAnswers {
  constructor(private readonly mailer: Mailer) {}

  returned = (actor: Actor, proposal: Written, reason: string): Promise<void> =>
    this.post(actor, proposal, (organisationName) =>
      returnedLetter({ organisationName, title: proposal.title, name: proposal.contactName }, reason),
    );

  takenUp = (actor: Actor, proposal: Written, joins: boolean): Promise<void> =>
    this.post(actor, proposal, (organisationName) =>
      takenUpLetter({ organisationName, title: proposal.title, name: proposal.contactName }, joins),
    );

  private async post(
    { organisationId }: Actor,
    { contactEmail: email, language }: Written,
    letter: (organisationName: string) => Letter,
  ): Promise<void> {
    if (email === null) return;
    const [row] = await ask<{ name: string }>('SELECT name FROM organisation WHERE id = $1', [
      organisationId,
    ]);
    await this.mailer.post({ email, language }, letter(row?.name ?? ''));
  }
}
