import type { Checked, Output } from '@jalon/contracts/platform/operation';
import type { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { type Notification, type NotificationKind, wordsOf } from '@jalon/domain/discussion/notification';
import type { Language, Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { rowPage } from '../row-page';
import { SubjectKinds } from '../subjects';

interface NotificationRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectTitle: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly detail: Words | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const KEYS = { createdAt: { sql: 'u.created_at', cast: 'timestamptz' } } as const;

const SELECT = `u.id, u.kind, u.subject_type AS "subjectType", u.subject_id AS "subjectId",
  u.subject_title AS "subjectTitle", u.actor_id AS "actorId", a.name AS "actorName", u.detail,
  u.created_at AS "createdAt", u.read_at AS "readAt"`;

/** Kinds that the person wants no word of in the app; they are kept, and shown again once wanted. */
const SHOWN = `u.kind <> ALL (coalesce((SELECT c.muted FROM notification_preference c
  WHERE c.organisation_id = u.organisation_id AND c.person_id = u.person_id), '{}'))`;

const COUNT = `
  SELECT count(*)::int AS unread FROM (
    SELECT FROM notification u
    WHERE u.organisation_id = $1 AND u.person_id = $2 AND u.read_at IS NULL AND ${SHOWN} LIMIT 100) few`;

/** What a person was told, in their language. */
@Injectable()
export class NotificationsReader {
  constructor(private readonly subjects: SubjectKinds) {}

  async list(
    { organisationId, id }: Actor,
    input: Checked<typeof listNotifications>,
    language: Language,
  ): Promise<Output<typeof listNotifications>> {
    const { unread, sort = '-createdAt', cursor, limit } = input;
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(organisationId)}`,
      `u.person_id = ${values.place(id)}`,
      SHOWN,
      ...(unread === 'true' ? ['u.read_at IS NULL'] : []),
    ];
    const rows = await rowPage<NotificationRow, 'createdAt'>({
      select: SELECT,
      table: 'notification u',
      joins: 'LEFT JOIN person a ON a.id = u.actor_id',
      where,
      values,
      page: { keys: KEYS, sort, cursor, filter: unread },
      limit,
    });
    return { ...rows, items: rows.items.map((row) => this.shown(row, language)) };
  }

  async count({ organisationId, id }: Actor): Promise<{ unread: number }> {
    const [row] = await ask<{ unread: number }>(COUNT, [organisationId, id]);
    return { unread: row?.unread ?? 0 };
  }

  private shown(row: NotificationRow, language: Language): Notification {
    const { id, kind, subjectType, subjectId, subjectTitle, actorId, actorName, detail } = row;
    return {
      id,
      kind,
      subjectType,
      subjectId,
      subjectTitle,
      actor: actorId && actorName ? { id: actorId, name: actorName } : null,
      text: wordsOf({ kind, actor: actorName ?? 'Jalon', detail })[language],
      path: this.subjects.path(row),
      createdAt: row.createdAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    };
  }
}
