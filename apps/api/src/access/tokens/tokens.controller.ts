import { createToken, listTokens, revokeToken } from '@jalon/contracts/access/tokens.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { TokensService } from './tokens.service';

@Controller()
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @Implement(createToken)
  create(input: Checked<typeof createToken>, actor: Actor) {
    return this.tokens.create(actor, input);
  }

  @Implement(listTokens)
  list(_: Checked<typeof listTokens>, actor: Actor) {
    return this.tokens.list(actor);
  }

  @Implement(revokeToken)
  async revoke({ id }: Checked<typeof revokeToken>, actor: Actor) {
    await this.tokens.revoke(actor, id);
    return undefined;
  }
}
