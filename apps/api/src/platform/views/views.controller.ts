import type { Checked } from '@jalon/contracts/platform/operation';
import {
  chooseView,
  createView,
  listViews,
  removeView,
  restoreView,
  setDefaultView,
  shareView,
  updateView,
} from '@jalon/contracts/views/views.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../http/implement';
import { ViewDefaults } from './view-defaults.service';
import { ViewsReader } from './views.reader';
import { ViewsService } from './views.service';

@Controller()
export class ViewsController {
  constructor(
    private readonly views: ViewsService,
    private readonly defaults: ViewDefaults,
    private readonly reader: ViewsReader,
  ) {}

  @Implement(listViews)
  list(_: Checked<typeof listViews>, actor: Actor) {
    return this.reader.list(actor);
  }

  @Implement(createView)
  async create(draft: Checked<typeof createView>, actor: Actor) {
    return this.reader.get(actor, await this.views.create(actor, draft));
  }

  @Implement(updateView)
  async update({ id, ...edit }: Checked<typeof updateView>, actor: Actor) {
    await this.views.update(actor, id, edit);
    return this.reader.get(actor, id);
  }

  @Implement(shareView)
  async share({ id, isShared }: Checked<typeof shareView>, actor: Actor) {
    await this.views.share(actor, id, isShared);
    return this.reader.get(actor, id);
  }

  @Implement(removeView)
  async remove({ id }: Checked<typeof removeView>, actor: Actor) {
    await this.views.remove(actor, id);
    return undefined;
  }

  @Implement(restoreView)
  async restore({ id }: Checked<typeof restoreView>, actor: Actor) {
    await this.views.restore(actor, id);
    return this.reader.get(actor, id);
  }

  @Implement(chooseView)
  async choose(wanted: Checked<typeof chooseView>, actor: Actor) {
    await this.defaults.choose(actor, wanted);
    return undefined;
  }

  @Implement(setDefaultView)
  async setDefault(wanted: Checked<typeof setDefaultView>, actor: Actor) {
    await this.defaults.setForRole(actor, wanted);
    return undefined;
  }
}
