import {
  readDecision,
  readDocument,
  replayDecision,
  thenAndNow,
} from '@jalon/contracts/gates/decisions.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { DecisionsReader } from './decisions.reader';

@Controller()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsReader) {}

  @Implement(readDecision)
  decision({ id }: Checked<typeof readDecision>, actor: Actor) {
    return this.decisions.decision(actor, id);
  }

  @Implement(readDocument)
  document({ id }: Checked<typeof readDocument>, actor: Actor) {
    return this.decisions.document(actor, id);
  }

  @Implement(replayDecision)
  replay({ id }: Checked<typeof replayDecision>, actor: Actor) {
    return this.decisions.replay(actor, id);
  }

  @Implement(thenAndNow)
  thenAndNow({ id }: Checked<typeof thenAndNow>, actor: Actor) {
    return this.decisions.thenAndNow(actor, id);
  }
}
