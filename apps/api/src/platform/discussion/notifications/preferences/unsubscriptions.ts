import type { unsubscribe } from '@jalon/contracts/discussion/notification-preferences.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { ask } from '../../../database/ask';
import { actAs } from '../../../database/unit-of-work';
import { SecretBox } from '../../../secret-box';
import { PreferencesService } from './preferences.service';

type Seat = Pick<Actor, 'organisationId' | 'id'>;
type Answer = Output<typeof unsubscribe>;

/** A uuid in 22 characters: the whole token is to fit in a part of an address. */
const short = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

function long(given: string): string | null {
  const hex = Buffer.from(given, 'base64url').toString('hex');
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex);
  return parts && parts.slice(1).join('-');
}

const FIND = `
  SELECT o.name AS "organisationName" FROM organisation o
  JOIN membership m ON m.organisation_id = o.id AND m.person_id = $2 WHERE o.id = $1`;

/** The links by which a person stops the mails of one organisation without signing in. They do not run out. */
@Injectable()
export class Unsubscriptions {
  constructor(
    private readonly box: SecretBox,
    private readonly preferences: PreferencesService,
  ) {}

  /** Signed: it tells whose mail to stop, and nobody else can make one. */
  tokenOf = (seat: Seat): string =>
    [short(seat.organisationId), short(seat.id), this.signature(seat)].join('.');

  async look(token: string): Promise<Answer> {
    return this.answer(await this.enter(token));
  }

  /** Twice is as once. */
  async stop(token: string): Promise<Answer> {
    const actor = await this.enter(token);
    await this.preferences.stopMails(actor);
    return this.answer(actor);
  }

  /** From here on the work is that of the person whom the token names, who may do nothing else by it. */
  private async enter(token: string): Promise<Actor> {
    const seat = this.seatOf(token);
    if (!seat) throw new Problem(notFound, {});
    const actor: Actor = { ...seat, kind: 'member', roles: [], scope: 'full', clientIds: null };
    await actAs(actor);
    return actor;
  }

  private async answer(actor: Actor): Promise<Answer> {
    const [found] = await ask<Pick<Answer, 'organisationName'>>(FIND, [actor.organisationId, actor.id]);
    if (!found) throw new Problem(notFound, {});
    const { stoppedAt } = await this.preferences.read(actor);
    return { ...found, stoppedAt };
  }

  private seatOf(token: string): Seat | null {
    const [of = '', who = '', signature = ''] = token.split('.');
    const [organisationId, id] = [long(of), long(who)];
    if (organisationId === null || id === null) return null;
    const given = Buffer.from(signature);
    const wanted = Buffer.from(this.signature({ organisationId, id }));
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? { organisationId, id } : null;
  }

  private signature = ({ organisationId, id }: Seat): string =>
    this.box.mark('unsubscribe', `${organisationId} ${id}`);
}
