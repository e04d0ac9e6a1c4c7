import { readOrganisation, updateOrganisation } from '@jalon/contracts/organisation/organisation.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../platform/http/implement';
import { OrganisationService } from './organisation.service';

@Controller()
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  @Implement(readOrganisation)
  read(_: Checked<typeof readOrganisation>, actor: Actor) {
    return this.organisation.read(actor);
  }

  @Implement(updateOrganisation)
  update(input: Checked<typeof updateOrganisation>, actor: Actor) {
    return this.organisation.update(actor, input);
  }
}
