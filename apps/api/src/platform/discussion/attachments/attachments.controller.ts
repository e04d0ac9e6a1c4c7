import {
  downloadAttachment,
  listAttachments,
  removeAttachment,
  restoreAttachment,
  uploadAttachment,
} from '@jalon/contracts/discussion/attachments.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import { AttachmentsReader } from './attachments.reader';
import { AttachmentsService } from './attachments.service';
import { SubjectKinds } from '../subjects';

@Controller()
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly reader: AttachmentsReader,
    private readonly subjects: SubjectKinds,
  ) {}

  @Implement(listAttachments)
  async list(input: Checked<typeof listAttachments>, actor: Actor) {
    await this.subjects.get(actor, input);
    return this.reader.list(actor, input);
  }

  @Implement(uploadAttachment)
  async upload(input: Checked<typeof uploadAttachment>, actor: Actor) {
    return this.reader.get(actor, await this.attachments.create(actor, input));
  }

  @Implement(downloadAttachment)
  download({ id }: Checked<typeof downloadAttachment>, actor: Actor) {
    return this.attachments.open(actor, id);
  }

  @Implement(removeAttachment)
  async remove({ id }: Checked<typeof removeAttachment>, actor: Actor) {
    await this.attachments.remove(actor, id);
    return undefined;
  }

  @Implement(restoreAttachment)
  async restore({ id }: Checked<typeof restoreAttachment>, actor: Actor) {
    await this.attachments.restore(actor, id);
    return this.reader.get(actor, id);
  }
}
