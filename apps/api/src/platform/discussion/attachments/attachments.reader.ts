import type { listAttachments } from '@jalon/contracts/discussion/attachments.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { type Attachment, mayOnAttachment } from '@jalon/domain/discussion/attachment';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { rowPage } from '../row-page';

interface AttachmentRow {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uploadedById: string;
  readonly uploadedByName: string;
  readonly createdAt: Date;
  readonly removedAt: Date | null;
}

const KEYS = {
  createdAt: { sql: 'u.created_at', cast: 'timestamptz' },
  name: { sql: 'u.name COLLATE "fr-x-icu"', cast: 'text' },
} as const;

const SELECT = `u.id, u.subject_type AS "subjectType", u.subject_id AS "subjectId", u.name, u.media_type AS "mediaType",
  u.bytes, u.sha256, u.uploaded_by AS "uploadedById", a.name AS "uploadedByName", u.created_at AS "createdAt",
  u.removed_at AS "removedAt"`;

const TABLE = 'attachment u';
const JOINS = 'JOIN person a ON a.id = u.uploaded_by';

const shown = (
  { uploadedById, uploadedByName, createdAt, removedAt, ...row }: AttachmentRow,
  actor: Actor,
): Attachment => ({
  id: row.id,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  name: row.name,
  mediaType: row.mediaType,
  bytes: row.bytes,
  sha256: row.sha256,
  uploadedBy: { id: uploadedById, name: uploadedByName },
  createdAt: createdAt.toISOString(),
  removedAt: removedAt?.toISOString() ?? null,
  may: [...mayOnAttachment(actor, { uploadedById, isRemoved: removedAt !== null })],
});

/** Attachments as people see them listed. */
@Injectable()
export class AttachmentsReader {
  async list(actor: Actor, input: Checked<typeof listAttachments>): Promise<Output<typeof listAttachments>> {
    const { subjectType, subjectId, sort = '-createdAt', cursor, limit } = input;
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(actor.organisationId)}`,
      `u.subject_id = ${values.place(subjectId)}`,
      `u.subject_type = ${values.place(subjectType)}`,
      'u.removed_at IS NULL',
    ];
    const page = { keys: KEYS, sort, cursor, filter: [subjectType, subjectId] };
    const rows = await rowPage<AttachmentRow, keyof typeof KEYS>({
      select: SELECT,
      table: TABLE,
      joins: JOINS,
      where,
      values,
      page,
      limit,
    });
    return { ...rows, items: rows.items.map((row) => shown(row, actor)) };
  }

  async get(actor: Actor, id: string): Promise<Attachment> {
    const [row] = await ask<AttachmentRow>(
      `SELECT ${SELECT} FROM ${TABLE} ${JOINS} WHERE u.organisation_id = $1 AND u.id = $2`,
      [actor.organisationId, id],
    );
    if (row) return shown(row, actor);
    throw new Problem(notFound, {});
  }
}
