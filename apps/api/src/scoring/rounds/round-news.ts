import type { Actor } from '@jalon/domain/access/actor';
import type { NotificationKind } from '@jalon/domain/discussion/notification';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import type { HeldRound } from './round-standing';

/** Days are those of Paris: the product is made for agencies there. */
const dayIn = (language: 'fr-FR' | 'en-GB') =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  });
const FRENCH = dayIn('fr-FR');
const ENGLISH = dayIn('en-GB');

const before = (deadline: string): Words => {
  const at = new Date(deadline);
  return { fr: `avant le ${FRENCH.format(at)}`, en: `before ${ENGLISH.format(at)}` };
};

type Told = Pick<HeldRound, 'id' | 'name' | 'deadline'>;

interface About {
  readonly kind: NotificationKind;
  readonly to: readonly string[];
  readonly detail?: Words | null;
}

/** Who is told what of a round: never a score, nor who gave what. */
@Injectable()
export class RoundNews {
  constructor(private readonly notifications: NotificationsService) {}

  opened = (actor: Actor, round: Told, to: readonly string[]): Promise<void> =>
    this.tell(actor, round, { kind: 'round_opened', to, detail: before(round.deadline) });

  reminder = (actor: Actor, round: Told, to: readonly string[]): Promise<void> =>
    this.tell(actor, round, { kind: 'round_reminder', to, detail: before(round.deadline) });

  revealed = (actor: Actor, round: Told, to: readonly string[]): Promise<void> =>
    this.tell(actor, round, { kind: 'round_revealed', to });

  cancelled = (
    actor: Actor,
    round: Told,
    { to, reason }: { to: readonly string[]; reason: string },
  ): Promise<void> =>
    this.tell(actor, round, { kind: 'round_cancelled', to, detail: { fr: reason, en: reason } });

  lapsed = (actor: Actor, round: HeldRound): Promise<void> =>
    this.tell(actor, round, { kind: 'round_lapsed', to: [round.openedBy], detail: ballotsOf(round) });

  private tell = (actor: Actor, { id, name }: Told, about: About): Promise<void> =>
    this.notifications.notify(actor, { ...about, subjectType: 'round', subjectId: id, subjectTitle: name });
}

const ballotsOf = ({ given, quorum }: Pick<HeldRound, 'given' | 'quorum'>): Words => ({
  fr: `${given} sur les ${quorum} qu’il faut au moins`,
  en: `${given} of the ${quorum} needed at least`,
});
