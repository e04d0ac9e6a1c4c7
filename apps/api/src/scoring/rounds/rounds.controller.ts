import type { Checked } from '@jalon/contracts/platform/operation';
import {
  cancelRound,
  changeRound,
  openRound,
  remindRaters,
  revealRound,
} from '@jalon/contracts/scoring/rounds.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller, Inject } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { RevealService } from './closing/reveal.service';
import { OpeningService } from './opening.service';
import { RoundsReader } from './reading/rounds.reader';
import { RoundsService } from './rounds.service';

/** What is done with rounds by those who manage them. */
@Controller()
export class RoundsController {
  @Inject(RoundsReader) private readonly reader!: RoundsReader;

  constructor(
    private readonly opening: OpeningService,
    private readonly rounds: RoundsService,
    private readonly reveals: RevealService,
  ) {}

  @Implement(openRound)
  async open(draft: Checked<typeof openRound>, actor: Actor, { language }: Wire) {
    return this.reader.get(actor, await this.opening.open(actor, draft), language);
  }

  @Implement(changeRound)
  async change(input: Checked<typeof changeRound>, actor: Actor, { language }: Wire) {
    await this.rounds.change(actor, input);
    return this.reader.get(actor, input.id, language);
  }

  @Implement(remindRaters)
  async remind({ id }: Checked<typeof remindRaters>, actor: Actor) {
    return { reminded: await this.rounds.remind(actor, id) };
  }

  @Implement(revealRound)
  async reveal({ id }: Checked<typeof revealRound>, actor: Actor, { language }: Wire) {
    await this.reveals.reveal(actor, id);
    return this.reader.get(actor, id, language);
  }

  @Implement(cancelRound)
  async cancel({ id, reason }: Checked<typeof cancelRound>, actor: Actor, { language }: Wire) {
    await this.rounds.cancel(actor, id, reason);
    return this.reader.get(actor, id, language);
  }
}
