import type { Actor } from '@jalon/domain/access/actor';
import type { Words } from '@jalon/domain/platform/language';
import type { BulkChange } from '@jalon/domain/use-cases/bulk/bulk-change';
import { Injectable } from '@nestjs/common';
import {
  type News,
  NotificationsService,
} from '../../platform/discussion/notifications/notifications.service';
import { STATUS_WORDS } from '../status-words';
import { BULK_SUBJECT } from './bulk-head';
import type { BulkRow } from './bulk-rows';

interface Done {
  readonly id: string;
  readonly change: BulkChange;
  /** Those that changed, as they were. */
  readonly rows: readonly BulkRow[];
}

const several = (count: number): Words => ({ fr: `${count} cas d’usage`, en: `${count} use cases` });

/** What is said beside the kind: the new status, how many there are. */
function detailOf(change: BulkChange, count: number): Words | null {
  if (change.kind !== 'status') return count > 1 ? several(count) : null;
  const status = STATUS_WORDS[change.to];
  if (count === 1) return status;
  return { fr: `${status.fr} (${several(count).fr})`, en: `${status.en} (${several(count).en})` };
}

/** Whom each row concerns: its new owner, or those who own or proposed what moved. */
const concerned = (change: BulkChange, { ownerId, submitterId }: BulkRow): readonly (string | null)[] =>
  change.kind === 'owner' ? [change.ownerId] : change.kind === 'status' ? [ownerId, submitterId] : [];

/** Who is told of a bulk edit: each person once for all that concerns them, never three hundred times. */
@Injectable()
export class BulkNews {
  constructor(private readonly notifications: NotificationsService) {}

  async told(actor: Actor, done: Done): Promise<void> {
    for (const { to, rows } of groupsOf(actor, done))
      await this.notifications.notify(actor, { ...newsOf(done, rows), to });
  }
}

function newsOf({ id, change }: Done, rows: readonly BulkRow[]): Omit<News, 'to'> {
  const [first] = rows;
  const title = first?.title ?? '';
  return {
    kind: change.kind === 'status' ? 'status' : 'assignment',
    detail: detailOf(change, rows.length),
    ...(rows.length === 1 && first
      ? { subjectType: 'use-case', subjectId: first.id, subjectTitle: title }
      : { subjectType: BULK_SUBJECT, subjectId: id, subjectTitle: `${title} +${rows.length - 1}` }),
  };
}

interface Group {
  readonly to: string[];
  readonly rows: readonly BulkRow[];
}

/** Those whom the very same use cases concern are told together. */
function groupsOf(actor: Actor, { change, rows }: Done): readonly Group[] {
  const byPerson = new Map<string, BulkRow[]>();
  const told = (person: string, row: BulkRow) => {
    const theirs = byPerson.get(person);
    if (theirs) theirs.push(row);
    else byPerson.set(person, [row]);
  };
  for (const row of rows)
    for (const person of new Set(concerned(change, row)))
      if (person !== null && person !== actor.id) told(person, row);
  const groups = new Map<string, Group>();
  for (const [person, theirs] of byPerson) {
    const key = `${theirs.length} ${theirs[0]?.id}`;
    const group = groups.get(key) ?? { to: [], rows: theirs };
    group.to.push(person);
    groups.set(key, group);
  }
  return [...groups.values()];
}
