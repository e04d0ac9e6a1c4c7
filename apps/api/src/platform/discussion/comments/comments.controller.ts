import {
  createComment,
  listComments,
  listPeople,
  removeComment,
  updateComment,
} from '@jalon/contracts/discussion/comments.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import { CommentsReader } from './comments.reader';
import { CommentsService } from './comments.service';
import { peopleFor } from '../people';
import { SubjectKinds } from '../subjects';

@Controller()
export class CommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly reader: CommentsReader,
    private readonly subjects: SubjectKinds,
  ) {}

  @Implement(listComments)
  async list(input: Checked<typeof listComments>, actor: Actor) {
    await this.subjects.get(actor, input);
    return this.reader.list(actor, input);
  }

  @Implement(listPeople)
  async people({ subjectType }: Checked<typeof listPeople>, actor: Actor) {
    return { items: await peopleFor(actor, this.subjects.kind(subjectType)) };
  }

  @Implement(createComment)
  async create(draft: Checked<typeof createComment>, actor: Actor) {
    return this.reader.get(actor, await this.comments.create(actor, draft));
  }

  @Implement(updateComment)
  async update({ id, ...edit }: Checked<typeof updateComment>, actor: Actor) {
    await this.comments.update(actor, id, edit);
    return this.reader.get(actor, id);
  }

  @Implement(removeComment)
  async remove({ id }: Checked<typeof removeComment>, actor: Actor) {
    await this.comments.remove(actor, id);
    return undefined;
  }
}
