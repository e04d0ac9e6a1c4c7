import type { Actor } from '@jalon/domain/access/actor';
import { isToldToOneself, type NotificationKind } from '@jalon/domain/discussion/notification';
import type { Subject } from '@jalon/domain/discussion/subject';
import type { Words } from '@jalon/domain/platform/language';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { workingTime } from '../../database/unit-of-work';
import { HEAR } from '../people';

/** What some people are to be told. */
export interface News extends Subject {
  readonly kind: NotificationKind;
  readonly subjectTitle: string;
  /** Ids of people; the actor (but for an import), those who left or follow no discussion are left out. */
  readonly to: readonly (string | null)[];
  /** The new status, the task's title, what an import did. */
  readonly detail?: Words | null;
}

const TELL = `
  INSERT INTO notification (organisation_id, id, person_id, kind, subject_type, subject_id, subject_title, actor_id,
    detail, created_at)
  SELECT organisation_id, gen_random_uuid(), person_id, $3, $4, $5, $6, $7, $8, $9
  FROM membership WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND left_at IS NULL AND roles && $10::text[]`;

/** Tells people what concerns them, in the transaction of what happened. */
@Injectable()
export class NotificationsService {
  async notify(actor: Actor, news: News): Promise<void> {
    const isForOthers = !isToldToOneself(news.kind);
    const to = [...new Set(news.to)].filter(
      (person) => person !== null && !(isForOthers && person === actor.id),
    );
    if (to.length === 0) return;
    const isPerson = actor.kind === 'member' || actor.kind === 'token';
    await ask(TELL, [
      actor.organisationId,
      to,
      news.kind,
      news.subjectType,
      news.subjectId,
      news.subjectTitle,
      isPerson ? actor.id : null,
      news.detail ? JSON.stringify(news.detail) : null,
      workingTime(),
      HEAR,
    ]);
  }

  /** Row security shows a person only their own: another's does not exist (404). */
  async read({ organisationId }: Actor, id: string): Promise<void> {
    const rows = await ask(
      `UPDATE notification SET read_at = coalesce(read_at, $3) WHERE organisation_id = $1 AND id = $2 RETURNING id`,
      [organisationId, id, workingTime()],
    );
    if (rows.length === 0) throw new Problem(notFound, {});
  }

  async readAll({ organisationId, id }: Actor): Promise<void> {
    await ask(
      `UPDATE notification SET read_at = $3 WHERE organisation_id = $1 AND person_id = $2 AND read_at IS NULL`,
      [organisationId, id, workingTime()],
    );
  }
}
