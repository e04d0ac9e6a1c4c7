import { countTriage, decideTriage, getTriage, listTriage } from '@jalon/contracts/intake/triage.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { TriageReader } from './triage.reader';
import { TriageService } from './triage.service';

@Controller()
export class TriageController {
  constructor(
    private readonly triage: TriageService,
    private readonly reader: TriageReader,
  ) {}

  @Implement(getTriage)
  get({ useCaseId }: Checked<typeof getTriage>, actor: Actor) {
    return this.reader.of(actor, useCaseId);
  }

  @Implement(decideTriage)
  decide(asked: Checked<typeof decideTriage>, actor: Actor) {
    return this.triage.decide(actor, asked);
  }

  @Implement(listTriage)
  list(asked: Checked<typeof listTriage>, actor: Actor) {
    return this.reader.list(actor, asked);
  }

  @Implement(countTriage)
  counts(_: Checked<typeof countTriage>, actor: Actor) {
    return this.reader.counts(actor);
  }
}
