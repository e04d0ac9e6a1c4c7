import { confirmSignUp, signUp, type SignUpOutcome } from '@jalon/contracts/access/sign-up.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Controller } from '@nestjs/common';
import { ImplementPublic } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { SessionReader } from '../sessions/session.reader';
import { SignUpService } from './sign-up.service';

@Controller()
export class SignUpController {
  constructor(
    private readonly service: SignUpService,
    private readonly reader: SessionReader,
  ) {}

  @ImplementPublic(signUp)
  async signUp(input: Checked<typeof signUp>, wire: Wire): Promise<SignUpOutcome> {
    const actor = await this.service.signUp(input, wire);
    return actor
      ? { outcome: 'signed-in', session: await this.reader.read(actor) }
      : { outcome: 'check-mail' };
  }

  @ImplementPublic(confirmSignUp)
  async confirm({ token }: Checked<typeof confirmSignUp>, wire: Wire) {
    return this.reader.read(await this.service.confirm(token, wire));
  }
}
