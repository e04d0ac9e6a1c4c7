import type { Checked, Output } from '@jalon/contracts/platform/operation';
import type { listComments } from '@jalon/contracts/discussion/comments.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { type Comment, mayOnComment } from '@jalon/domain/discussion/comment';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { rowPage } from '../row-page';

interface CommentRow {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly text: string;
  readonly mentions: NamedPerson[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly removedAt: Date | null;
}

const KEYS = { createdAt: { sql: 'u.created_at', cast: 'timestamptz' } } as const;

const SELECT = `u.id, u.subject_type AS "subjectType", u.subject_id AS "subjectId", u.author_id AS "authorId",
  a.name AS "authorName", u.text, u.version, u.created_at AS "createdAt", u.updated_at AS "updatedAt",
  u.removed_at AS "removedAt", (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
    FROM person p WHERE p.id = ANY (u.mentions)) AS mentions`;

const TABLE = 'comment u';
const JOINS = 'JOIN person a ON a.id = u.author_id';

const shown = (row: CommentRow, actor: Actor): Comment => {
  const isRemoved = row.removedAt !== null;
  return {
    id: row.id,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    author: { id: row.authorId, name: row.authorName },
    text: isRemoved ? null : row.text,
    mentions: row.mentions,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    editedAt: !isRemoved && row.version > 1 ? row.updatedAt.toISOString() : null,
    removedAt: row.removedAt?.toISOString() ?? null,
    may: [...mayOnComment(actor, { authorId: row.authorId, isRemoved })],
  };
};

/** Comments as people read them. */
@Injectable()
export class CommentsReader {
  async list(actor: Actor, input: Checked<typeof listComments>): Promise<Output<typeof listComments>> {
    const { subjectType, subjectId, sort = '-createdAt', cursor, limit } = input;
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(actor.organisationId)}`,
      `u.subject_id = ${values.place(subjectId)}`,
      `u.subject_type = ${values.place(subjectType)}`,
    ];
    const page = { keys: KEYS, sort, cursor, filter: [subjectType, subjectId] };
    const rows = await rowPage<CommentRow, 'createdAt'>({
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

  async get(actor: Actor, id: string): Promise<Comment> {
    const [row] = await ask<CommentRow>(
      `SELECT ${SELECT} FROM ${TABLE} ${JOINS} WHERE u.organisation_id = $1 AND u.id = $2`,
      [actor.organisationId, id],
    );
    if (row) return shown(row, actor);
    throw new Problem(notFound, {});
  }
}
