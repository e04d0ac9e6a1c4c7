import type { Checked } from '@jalon/contracts/platform/operation';
import {
  createUseCase,
  getUseCase,
  listUseCases,
  moveUseCase,
  readBoard,
  suggestTags,
  updateUseCase,
} from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../platform/http/implement';
import { BoardReader } from './board.reader';
import { UseCasesReader } from './use-cases.reader';
import { UseCasesService } from './use-cases.service';

@Controller()
export class UseCasesController {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly reader: UseCasesReader,
    private readonly board: BoardReader,
  ) {}

  @Implement(listUseCases)
  list(input: Checked<typeof listUseCases>, actor: Actor) {
    return this.reader.list(actor, input);
  }

  @Implement(readBoard)
  readBoard(input: Checked<typeof readBoard>, actor: Actor) {
    return this.board.read(actor, input);
  }

  @Implement(suggestTags)
  tags(input: Checked<typeof suggestTags>, actor: Actor) {
    return this.reader.tags(actor, input);
  }

  @Implement(getUseCase)
  get({ id }: Checked<typeof getUseCase>, actor: Actor) {
    return this.reader.get(actor, id);
  }

  @Implement(createUseCase)
  async create(draft: Checked<typeof createUseCase>, actor: Actor) {
    return this.reader.get(actor, await this.useCases.create(actor, draft));
  }

  @Implement(updateUseCase)
  async update({ id, ...edit }: Checked<typeof updateUseCase>, actor: Actor) {
    await this.useCases.update(actor, id, edit);
    return this.reader.get(actor, id);
  }

  @Implement(moveUseCase)
  async move({ id, ...move }: Checked<typeof moveUseCase>, actor: Actor) {
    await this.useCases.move(actor, id, move);
    return this.reader.get(actor, id);
  }
}
