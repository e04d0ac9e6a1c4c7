import { notYours } from '@jalon/contracts/discussion/discussion.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { type CommentAction, type CommentDraft, mayOnComment } from '@jalon/domain/discussion/comment';
import type { Subject } from '@jalon/domain/discussion/subject';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../database/tenant-store';
import { workingTime } from '../../database/unit-of-work';
import { CommentEntity } from './comment.entity';
import { NotificationsService } from '../notifications/notifications.service';
import { expectPeople } from '../people';
import { type FoundSubject, SubjectKinds } from '../subjects';

/** What people say about a thing. */
@Injectable()
export class CommentsService {
  private readonly store = new TenantStore(CommentEntity, { name: 'comment' });

  constructor(
    private readonly subjects: SubjectKinds,
    private readonly notifications: NotificationsService,
  ) {}

  /** Says something; whoever it mentions is notified. */
  async create(
    actor: Actor,
    { subjectType, subjectId, text, mentions = [] }: CommentDraft & Subject,
  ): Promise<string> {
    const subject = { subjectType, subjectId };
    const found = await this.subjects.open(actor, subject);
    const named = [...new Set(mentions)];
    await expectPeople(actor, this.subjects.kind(subjectType), named);
    const row = await this.store.add(actor, {
      ...subject,
      authorId: actor.id,
      text,
      mentions: named,
      removedAt: null,
    });
    await this.mention(actor, { subject, found, to: named });
    return row.id;
  }

  /** Only those whom the new text names and the old one did not are notified. */
  async update(
    actor: Actor,
    id: string,
    { text, mentions, version }: CommentDraft & { version: number },
  ): Promise<void> {
    const row = await this.held(actor, id, 'edit');
    const subject = { subjectType: row.subjectType, subjectId: row.subjectId };
    const found = await this.subjects.open(actor, subject);
    const before = row.mentions;
    const named = mentions && [...new Set(mentions)];
    const added = (named ?? []).filter((person) => !before.includes(person));
    await expectPeople(actor, this.subjects.kind(row.subjectType), added);
    await this.store.amend(actor, id, { text, mentions: named, version });
    await this.mention(actor, { subject, found, to: added });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.held(actor, id, 'remove');
    await this.store
      .telling('removed')
      .change(actor, id, { text: '', mentions: [], removedAt: workingTime() });
  }

  /** The row, locked, if the actor may see what it is about and do this with it. */
  private async held(actor: Actor, id: string, action: CommentAction): Promise<CommentEntity> {
    const row = await this.store.hold(actor, id);
    await this.subjects.get(actor, row);
    const may = mayOnComment(actor, { authorId: row.authorId, isRemoved: row.removedAt !== null });
    if (may.includes(action)) return row;
    throw new Problem(notYours, {});
  }

  private mention = (
    actor: Actor,
    { subject, found, to }: { subject: Subject; found: FoundSubject; to: readonly string[] },
  ): Promise<void> =>
    this.notifications.notify(actor, { kind: 'mention', ...subject, subjectTitle: found.title, to });
}
