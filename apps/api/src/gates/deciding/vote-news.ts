import type { Actor } from '@jalon/domain/access/actor';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { gateSubject } from '../acting/gate-subject';
import type { Judged } from '../judging/judging';
import { outcomeWords } from '../viewing/words/lifecycle-words';

/** Who is told of votes and decisions. */
@Injectable()
export class VoteNews {
  constructor(private readonly notifications: NotificationsService) {}

  /** Seats whose vote is still awaited, each time that another has voted. */
  async awaited(actor: Actor, judged: Judged, { seats }: Decision): Promise<void> {
    const to = seats.filter(({ outcome }) => outcome === null).flatMap(({ personIds }) => personIds);
    await this.notifications.notify(actor, { ...gateSubject(judged), kind: 'signature_asked', to });
  }

  /** Everybody who holds a role on it. */
  async decided(actor: Actor, judged: Judged, outcome: string): Promise<void> {
    const { fr, en } = outcomeWords(judged.held.lifecycle, outcome);
    await this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'gate_decided',
      to: judged.gateCase.holders.map(({ person }) => person.id),
      detail: { fr, en },
    });
  }
}
