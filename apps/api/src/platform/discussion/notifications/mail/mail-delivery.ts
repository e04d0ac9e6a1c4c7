import type { Actor } from '@jalon/domain/access/actor';
import type { DueMail } from '@jalon/domain/discussion/mail/due-mail';
import type { NotificationKind } from '@jalon/domain/discussion/notification';
import { DEFAULT_CHOICES, rhythmsOf } from '@jalon/domain/discussion/notification-preferences';
import type { Subject } from '@jalon/domain/discussion/subject';
import type { Words } from '@jalon/domain/platform/language';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../config';
import { ask } from '../../../database/ask';
import { inUnitOfWork, workingTime } from '../../../database/unit-of-work';
import { Mailer } from '../../../mail/mailer';
import { SubjectKinds } from '../../subjects';
import { Unsubscriptions } from '../preferences/unsubscriptions';
import { type Digest, digestLetter, type ToldByMail } from './digest-letter';
import type { Addressee } from './mail-round';

interface ToldRow extends Subject {
  readonly kind: NotificationKind;
  readonly title: string;
  readonly actor: string | null;
  readonly detail: Words | null;
  readonly at: Date;
}

/** A period's mail is claimed once; whoever comes second, or again, gets no row. */
const CLAIM = `
  INSERT INTO notification_mail (organisation_id, person_id, rhythm, period, notifications, sent_at)
  VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT DO NOTHING RETURNING rhythm`;

/** What is marked is what is told. A second replica waits for the row, sees it marked, and leaves it. */
const TAKE = `
  WITH taken AS (
    UPDATE notification n SET mailed_at = $7
    WHERE n.organisation_id = $1 AND n.person_id = $2 AND n.read_at IS NULL AND n.mailed_at IS NULL
      AND n.created_at >= $4 AND n.created_at <= $5
      AND coalesce((SELECT c.rhythms->>n.kind FROM notification_preference c
        WHERE c.organisation_id = $1 AND c.person_id = $2), $6::jsonb->>n.kind) = $3
    RETURNING n.id, n.kind, n.subject_type, n.subject_id, n.subject_title, n.actor_id, n.detail, n.created_at
  )
  SELECT t.kind, t.subject_type AS "subjectType", t.subject_id AS "subjectId", t.subject_title AS title, p.name AS actor,
    t.detail, t.created_at AS at
  FROM taken t LEFT JOIN person p ON p.id = t.actor_id ORDER BY t.created_at, t.id`;

const COUNT = `
  UPDATE notification_mail SET notifications = $5
  WHERE organisation_id = $1 AND person_id = $2 AND rhythm = $3 AND period = $4`;

/** A period without news is not kept: nothing left. */
const UNCLAIM = `
  DELETE FROM notification_mail
  WHERE organisation_id = $1 AND person_id = $2 AND rhythm = $3 AND period = $4`;

/** Periods of long ago bear on nothing any more. */
const FORGET = `
  DELETE FROM notification_mail
  WHERE organisation_id = $1 AND person_id = $2 AND period < $3::timestamptz - interval '90 days'`;

/**
 * Marks what a person was told and posts the letter in one transaction, under that person's row security. A crash
 * before the commit leaves both undone, and the next minute does them; after it the letter is in the queue, which
 * sends it at least once (see `Mailer`). So a letter is never lost, and leaves twice only where the mail server took it
 * and could not say so.
 */
@Injectable()
export class MailDelivery {
  @Inject(DataSource) private readonly database!: DataSource;
  @Inject(Mailer) private readonly mailer!: Mailer;
  @Inject(SubjectKinds) private readonly subjects!: SubjectKinds;
  @Inject(Unsubscriptions) private readonly unsubscriptions!: Unsubscriptions;
  @Inject(CONFIG) private readonly config!: Config;

  async deliver(addressee: Addressee, now: Date): Promise<void> {
    const { organisationId, personId: id, roles } = addressee;
    const actor: Actor = { organisationId, id, roles, kind: 'member', scope: 'full', clientIds: null };
    await inUnitOfWork(this.database, { actor, at: now }, () => this.write(actor, addressee));
  }

  private async write(actor: Actor, addressee: Addressee): Promise<void> {
    const rows: ToldRow[] = [];
    for (const due of addressee.due) rows.push(...(await this.take(actor, due)));
    await ask(FORGET, [actor.organisationId, actor.id, workingTime()]);
    const told = await this.inSight(actor, rows);
    if (told.length === 0) return;
    const letter = digestLetter({
      told,
      rhythms: addressee.due.map(({ rhythm }) => rhythm),
      organisation: addressee.organisation,
      timeZone: addressee.schedule.timeZone,
      links: this.linksOf(actor),
    });
    await this.mailer.post(addressee, letter);
  }

  private async take(actor: Actor, { rhythm, from, upTo, period }: DueMail): Promise<ToldRow[]> {
    const key = [actor.organisationId, actor.id, rhythm];
    const at = new Date(period);
    const claimed = await ask(CLAIM, [...key, at, workingTime()]);
    if (claimed.length === 0) return [];
    const usual = JSON.stringify(rhythmsOf(DEFAULT_CHOICES));
    const span = [new Date(from), new Date(upTo)];
    const rows = await ask<ToldRow>(TAKE, [...key, ...span, usual, workingTime()]);
    if (rows.length === 0) await ask(UNCLAIM, [...key, at]);
    else await ask(COUNT, [...key, at, rows.length]);
    return rows;
  }

  /** What the person may not see any more, or is gone, is not told by mail either. */
  private async inSight(actor: Actor, rows: readonly ToldRow[]): Promise<ToldByMail[]> {
    const sight = new Map<string, boolean>();
    for (const row of rows) {
      const path = this.subjects.path(row);
      if (!sight.has(path)) sight.set(path, path === '/' || (await this.subjects.find(actor, row)) !== null);
    }
    return rows
      .filter((row) => sight.get(this.subjects.path(row)))
      .map((row) => ({ ...row, url: this.urlOf(this.subjects.path(row)) }));
  }

  private linksOf(actor: Actor): Digest['links'] {
    const token = this.unsubscriptions.tokenOf(actor);
    return {
      all: this.urlOf('/notifications'),
      preferences: this.urlOf('/account/notifications'),
      stop: this.urlOf(`/unsubscribe#token=${token}`),
      oneClick: this.urlOf(`/api/notifications/unsubscribe/${token}`),
    };
  }

  private urlOf = (path: string): string => new URL(path, this.config.publicUrl).href;
}
