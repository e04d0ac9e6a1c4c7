import type { Checked } from '@jalon/contracts/platform/operation';
import { getOwnCards, giveBallot, keepCells } from '@jalon/contracts/scoring/rounds.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import type { Wire } from '../../../platform/http/wire';
import { RoundsReader } from '../reading/rounds.reader';
import { BallotsService } from './ballots.service';

@Controller()
export class BallotsController {
  constructor(
    private readonly ballots: BallotsService,
    private readonly reader: RoundsReader,
  ) {}

  @Implement(getOwnCards)
  own({ id }: Checked<typeof getOwnCards>, actor: Actor) {
    return this.ballots.own(actor, id);
  }

  @Implement(keepCells)
  async keep(input: Checked<typeof keepCells>, actor: Actor, { language }: Wire) {
    return { kept: await this.ballots.keep(actor, input, language) };
  }

  @Implement(giveBallot)
  async give(input: Checked<typeof giveBallot>, actor: Actor, { language }: Wire) {
    await this.ballots.give(actor, input);
    return this.reader.get(actor, input.id, language);
  }
}
