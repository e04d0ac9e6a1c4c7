import { contentMismatch, notYours } from '@jalon/contracts/discussion/discussion.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { malformed, notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { type AttachmentAction, mayOnAttachment } from '@jalon/domain/discussion/attachment';
import { fitsMediaType, keptName } from '@jalon/domain/discussion/media-types';
import type { Subject } from '@jalon/domain/discussion/subject';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { TenantStore } from '../../database/tenant-store';
import { workingTime } from '../../database/unit-of-work';
import { FileStore } from '../../files/file-store';
import { FileAnswer } from '../../http/file-answer';
import { IncomingFile } from '../../files/receive-form';
import { AttachmentEntity } from './attachment.entity';
import { SubjectKinds } from '../subjects';

/** The key of an attachment's content in the file store. */
export const keyOf = ({ organisationId, id }: Pick<AttachmentEntity, 'organisationId' | 'id'>): string =>
  `${organisationId}/${id}`;

/** Files that people bring to a thing. */
@Injectable()
export class AttachmentsService {
  private readonly store = new TenantStore(AttachmentEntity, { name: 'attachment' });

  constructor(
    private readonly subjects: SubjectKinds,
    private readonly files: FileStore,
  ) {}

  /**
   * The content is kept after its row is written and before the row is committed: a row never lacks its content. Should
   * the commit itself fail, a content without a row remains, which nobody can reach and the sweep removes.
   */
  async create(
    actor: Actor,
    { file, subjectType, subjectId }: Subject & { readonly file: unknown },
  ): Promise<string> {
    if (!(file instanceof IncomingFile)) throw new Problem(malformed, {});
    await this.subjects.open(actor, { subjectType, subjectId });
    return (await this.keep(actor, { subjectType, subjectId, file })).id;
  }

  /**
   * The same for a feature that keeps the files of a kind of its own, which is no subject of discussion: it lets
   * them in and out itself, and nobody removes them one by one.
   */
  async keep(
    actor: Actor,
    { file, subjectType, subjectId }: Subject & { readonly file: IncomingFile },
  ): Promise<AttachmentEntity> {
    const { mediaType, received } = file;
    if (!fitsMediaType(mediaType, received.start, received.end))
      throw new Problem(contentMismatch, { mediaType });
    const row = await this.store.add(actor, {
      id: randomUUID(),
      subjectType,
      subjectId,
      uploadedBy: actor.id,
      name: keptName(file.name, mediaType),
      mediaType,
      bytes: received.bytes,
      sha256: received.sha256,
      removedAt: null,
    });
    await this.files.keep(received, keyOf(row));
    return row;
  }

  async open(actor: Actor, id: string): Promise<FileAnswer> {
    const row = await this.store.get(actor, id);
    await this.subjects.get(actor, row);
    return this.contentOf(row);
  }

  /** For whoever kept it: the feature has looked whether the actor may see it. */
  content = async (actor: Actor, id: string): Promise<FileAnswer> =>
    this.contentOf(await this.store.get(actor, id));

  private async contentOf(row: AttachmentEntity): Promise<FileAnswer> {
    const content = row.removedAt === null ? await this.files.open(keyOf(row)) : null;
    if (!content) throw new Problem(notFound, {});
    const { name, mediaType, bytes } = row;
    return new FileAnswer(content, { name, mediaType, bytes });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const row = await this.held(actor, id);
    if (row.removedAt !== null) return;
    this.expect(actor, row, 'remove');
    await this.store.telling('removed').change(actor, id, { removedAt: workingTime() });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    const row = await this.held(actor, id);
    if (row.removedAt === null) return;
    this.expect(actor, row, 'restore');
    await this.store.telling('restored').change(actor, id, { removedAt: null });
  }

  private async held(actor: Actor, id: string): Promise<AttachmentEntity> {
    const row = await this.store.hold(actor, id);
    await this.subjects.get(actor, row);
    return row;
  }

  private expect(actor: Actor, { uploadedBy, removedAt }: AttachmentEntity, action: AttachmentAction): void {
    const state = { uploadedById: uploadedBy, isRemoved: removedAt !== null };
    if (!mayOnAttachment(actor, state).includes(action)) throw new Problem(notYours, {});
  }
}
