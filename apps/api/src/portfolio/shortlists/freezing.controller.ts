import { freezeShortlist, previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { compareWith, readStanding } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { FreezingService } from './freezing.service';
import { ShortlistsReader } from './shortlists.reader';
import { StandingService } from './standing.service';

/** What is computed of rankings: freezing one, holding a frozen one against today or against another. */
@Controller()
export class FreezingController {
  constructor(
    private readonly reader: ShortlistsReader,
    private readonly freezing: FreezingService,
    private readonly standings: StandingService,
  ) {}

  @Implement(readStanding)
  standing({ id }: Checked<typeof readStanding>, actor: Actor, { language }: Wire) {
    return this.standings.standing({ actor, language }, id);
  }

  @Implement(compareWith)
  compare({ id, withId }: Checked<typeof compareWith>, actor: Actor, { language }: Wire) {
    return this.standings.compare({ actor, language }, [id, withId]);
  }

  @Implement(previewShortlist)
  preview(input: Checked<typeof previewShortlist>, actor: Actor, { language }: Wire) {
    return this.freezing.preview({ actor, language }, input);
  }

  @Implement(freezeShortlist)
  async freeze(input: Checked<typeof freezeShortlist>, actor: Actor, { language }: Wire) {
    return this.reader.get(actor, await this.freezing.freeze({ actor, language }, input));
  }
}
