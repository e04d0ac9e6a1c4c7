import {
  changePassword,
  forgetPassword,
  resetPassword,
} from '@jalon/contracts/access/credentials/password.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement, ImplementPublic } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { PasswordService } from './password.service';

@Controller()
export class PasswordController {
  constructor(private readonly password: PasswordService) {}

  @ImplementPublic(forgetPassword)
  async forget({ email }: Checked<typeof forgetPassword>) {
    await this.password.forget(email);
    return undefined;
  }

  @ImplementPublic(resetPassword)
  async reset({ token, password }: Checked<typeof resetPassword>, wire: Wire) {
    await this.password.reset(token, password, wire);
    return undefined;
  }

  @Implement(changePassword)
  async change(input: Checked<typeof changePassword>, actor: Actor, wire: Wire) {
    await this.password.change(actor, input, wire);
    return undefined;
  }
}
