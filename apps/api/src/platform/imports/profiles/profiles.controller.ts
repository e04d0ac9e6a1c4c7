import {
  keepImportProfile,
  listImportProfiles,
  removeImportProfile,
  renameImportProfile,
} from '@jalon/contracts/imports/imports.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import { ProfilesService } from './profiles.service';

@Controller()
export class ProfilesController {
  constructor(private readonly profiles: ProfilesService) {}

  @Implement(listImportProfiles)
  list(input: Checked<typeof listImportProfiles>, actor: Actor) {
    return this.profiles.list(actor, input);
  }

  @Implement(keepImportProfile)
  keep(input: Checked<typeof keepImportProfile>, actor: Actor) {
    return this.profiles.keep(actor, input);
  }

  @Implement(renameImportProfile)
  rename(input: Checked<typeof renameImportProfile>, actor: Actor) {
    return this.profiles.rename(actor, input);
  }

  @Implement(removeImportProfile)
  async remove({ id }: Checked<typeof removeImportProfile>, actor: Actor) {
    await this.profiles.remove(actor, id);
    return undefined;
  }
}
