import {
  listMemberNames,
  listMembers,
  listRoles,
  removeMember,
  updateMember,
} from '@jalon/contracts/access/members.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { PERMISSIONS, permissionsOf } from '@jalon/domain/access/permissions';
import { ROLES } from '@jalon/domain/access/roles';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { MembersReader } from './members.reader';
import { MembershipsService } from './memberships.service';

const MATRIX = {
  permissions: [...PERMISSIONS],
  roles: ROLES.map((role) => ({ role, permissions: [...permissionsOf([role])] })),
};

@Controller()
export class MembersController {
  constructor(
    private readonly reader: MembersReader,
    private readonly memberships: MembershipsService,
  ) {}

  @Implement(listMembers)
  async list(input: Checked<typeof listMembers>, actor: Actor) {
    const { items, ...page } = await this.reader.page(actor, input);
    return { ...page, items: [...items] };
  }

  @Implement(listMemberNames)
  names(_: Checked<typeof listMemberNames>, actor: Actor) {
    return this.reader.names(actor);
  }

  @Implement(updateMember)
  async update(input: Checked<typeof updateMember>, actor: Actor) {
    await this.memberships.update(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(removeMember)
  async remove({ id }: Checked<typeof removeMember>, actor: Actor) {
    await this.memberships.remove(actor, id);
    return undefined;
  }

  @Implement(listRoles)
  async roles() {
    return MATRIX;
  }
}
