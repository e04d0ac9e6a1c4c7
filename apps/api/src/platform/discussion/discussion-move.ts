import type { Actor } from '@jalon/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../database/ask';
import { SubjectMoves, type Way } from './subject-moves';

interface Turned {
  readonly id: string;
}

const turning = (table: 'comment' | 'attachment' | 'task') => `
  UPDATE ${table} SET subject_id = $4 WHERE organisation_id = $1 AND subject_type = $2 AND subject_id = $3
    AND ($5::uuid[] IS NULL OR id = ANY ($5::uuid[])) RETURNING id`;

const TURN_COMMENTS = turning('comment');
const TURN_ATTACHMENTS = turning('attachment');
const TURN_TASKS = turning('task');
/** Everybody's: row security shows each person only their own. */
const TURN_NOTIFICATIONS = 'SELECT id FROM door.turn_notifications($1, $2, $3, $4::uuid[]) AS id';

type Only = readonly string[] | undefined;

const idsOf = (rows: readonly Turned[]): string[] => rows.map(({ id }) => id);

/** Comments with their threads and mentions as they are, whoever wrote them. */
async function moveComments(
  { organisationId }: Actor,
  { type, from, to }: Way,
  only: Only,
): Promise<string[]> {
  return idsOf(await ask<Turned>(TURN_COMMENTS, [organisationId, type, from, to, only ?? null]));
}

/** Attachments, those removed included: they can still be put back. Their contents stay where they are. */
async function moveAttachments(
  { organisationId }: Actor,
  { type, from, to }: Way,
  only: Only,
): Promise<string[]> {
  return idsOf(await ask<Turned>(TURN_ATTACHMENTS, [organisationId, type, from, to, only ?? null]));
}

/** Tasks, done ones included. */
async function moveTasks({ organisationId }: Actor, { type, from, to }: Way, only: Only): Promise<string[]> {
  return idsOf(await ask<Turned>(TURN_TASKS, [organisationId, type, from, to, only ?? null]));
}

/** What people were told leads to where the thing now is; the title stays the one they read. */
async function moveNotifications(_: Actor, { type, from, to }: Way, only: Only): Promise<string[]> {
  return idsOf(await ask<Turned>(TURN_NOTIFICATIONS, [type, from, to, only ?? null]));
}

/** Registers what the discussion of a thing is made of. */
@Injectable()
export class DiscussionMove implements OnModuleInit {
  constructor(private readonly moves: SubjectMoves) {}

  onModuleInit(): void {
    this.moves.register({ name: 'comment', turn: moveComments });
    this.moves.register({ name: 'attachment', turn: moveAttachments });
    this.moves.register({ name: 'task', turn: moveTasks });
    this.moves.register({ name: 'notification', turn: moveNotifications });
  }
}
