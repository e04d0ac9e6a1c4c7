import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../../platform/discussion/notifications/notifications.service';
import { gateSubject } from '../../acting/gate-subject';
import type { KeptCondition } from '../../gathering/deciding-of';
import type { Judged } from '../../judging/judging';
import { ballotOf, decisionOf } from '../ballot-of';

/** Everybody who may take a seat of the gate today. */
const deciders = (judged: Judged): string[] =>
  decisionOf(judged, ballotOf(judged)).seats.flatMap(({ personIds }) => personIds);

/** Who is told of what becomes of a condition. */
@Injectable()
export class ConditionNews {
  constructor(private readonly notifications: NotificationsService) {}

  /** Those who may confirm it. */
  said = (actor: Actor, judged: Judged, { words, owner }: KeptCondition): Promise<void> =>
    this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'signature_asked',
      to: deciders(judged).filter((id) => id !== owner.id),
      detail: { fr: `condition à confirmer, « ${words} »`, en: `condition to confirm, “${words}”` },
    });

  /** Whoever answers for it, and whoever said so. */
  answered(
    actor: Actor,
    judged: Judged,
    told: { readonly condition: KeptCondition; readonly isMet: boolean; readonly reason: string | null },
  ): Promise<void> {
    const { words, owner, said } = told.condition;
    const why = told.reason === null ? '' : ` (${told.reason})`;
    return this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'condition_settled',
      to: [owner.id, said?.by.id ?? null],
      detail: told.isMet
        ? { fr: `confirmée remplie, « ${words} »`, en: `confirmed as met, “${words}”` }
        : { fr: `encore à remplir, « ${words} »${why}`, en: `still to be met, “${words}”${why}` },
    });
  }

  /** Seats whose vote to lift it is still awaited. */
  liftAwaited = (
    actor: Actor,
    judged: Judged,
    told: { condition: KeptCondition; to: string[] },
  ): Promise<void> =>
    this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'signature_asked',
      to: told.to,
      detail: {
        fr: `condition à lever ou à garder, « ${told.condition.words} »`,
        en: `condition to lift or to keep, “${told.condition.words}”`,
      },
    });

  /** Whoever answers for it, and the deciders. */
  lifted = (actor: Actor, judged: Judged, { words, owner }: KeptCondition): Promise<void> =>
    this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'condition_settled',
      to: [owner.id, ...deciders(judged)],
      detail: { fr: `levée, « ${words} »`, en: `lifted, “${words}”` },
    });
}
