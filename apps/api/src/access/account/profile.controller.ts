import { readProfile, updateProfile } from '@jalon/contracts/access/profile.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { ProfileService } from './profile.service';

@Controller()
export class ProfileController {
  constructor(private readonly profile: ProfileService) {}

  @Implement(readProfile)
  read(_: Checked<typeof readProfile>, actor: Actor) {
    return this.profile.read(actor);
  }

  @Implement(updateProfile)
  update(input: Checked<typeof updateProfile>, actor: Actor) {
    return this.profile.update(actor, input);
  }
}
