import {
  completeTask,
  createTask,
  listMyTasks,
  listTasks,
  reopenTask,
  updateTask,
} from '@jalon/contracts/discussion/tasks.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import { SubjectKinds } from '../subjects';
import { TasksReader } from './tasks.reader';
import { TasksService } from './tasks.service';

@Controller()
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly reader: TasksReader,
    private readonly subjects: SubjectKinds,
  ) {}

  @Implement(listTasks)
  async list(input: Checked<typeof listTasks>, actor: Actor) {
    await this.subjects.get(actor, input);
    return this.reader.list(actor, input);
  }

  @Implement(listMyTasks)
  mine(input: Checked<typeof listMyTasks>, actor: Actor) {
    return this.reader.mine(actor, input);
  }

  @Implement(createTask)
  async create(draft: Checked<typeof createTask>, actor: Actor) {
    return this.reader.get(actor, await this.tasks.create(actor, draft));
  }

  @Implement(updateTask)
  async update({ id, ...edit }: Checked<typeof updateTask>, actor: Actor) {
    await this.tasks.update(actor, id, edit);
    return this.reader.get(actor, id);
  }

  @Implement(completeTask)
  async complete({ id }: Checked<typeof completeTask>, actor: Actor) {
    await this.tasks.complete(actor, id);
    return this.reader.get(actor, id);
  }

  @Implement(reopenTask)
  async reopen({ id }: Checked<typeof reopenTask>, actor: Actor) {
    await this.tasks.reopen(actor, id);
    return this.reader.get(actor, id);
  }
}
