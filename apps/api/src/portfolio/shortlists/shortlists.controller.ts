import {
  changeShortlist,
  getShortlist,
  listShortlists,
  shareShortlist,
  withdrawShortlist,
} from '@jalon/contracts/portfolio/shortlists.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { ShortlistsReader } from './shortlists.reader';
import { ShortlistsService } from './shortlists.service';

@Controller()
export class ShortlistsController {
  constructor(
    private readonly reader: ShortlistsReader,
    private readonly shortlists: ShortlistsService,
  ) {}

  @Implement(listShortlists)
  list(input: Checked<typeof listShortlists>, actor: Actor) {
    return this.reader.list(actor, input);
  }

  @Implement(getShortlist)
  get({ id }: Checked<typeof getShortlist>, actor: Actor) {
    return this.reader.get(actor, id);
  }

  @Implement(changeShortlist)
  async change(edit: Checked<typeof changeShortlist>, actor: Actor) {
    await this.shortlists.change(actor, edit);
    return this.reader.get(actor, edit.id);
  }

  @Implement(shareShortlist)
  async share(sharing: Checked<typeof shareShortlist>, actor: Actor) {
    await this.shortlists.share(actor, sharing);
    return this.reader.get(actor, sharing.id);
  }

  @Implement(withdrawShortlist)
  async withdraw({ id, reason }: Checked<typeof withdrawShortlist>, actor: Actor) {
    await this.shortlists.withdraw(actor, id, reason);
    return this.reader.get(actor, id);
  }
}
