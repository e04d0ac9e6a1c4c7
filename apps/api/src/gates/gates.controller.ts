import {
  getGate,
  listGates,
  openGate,
  readBoard,
  readReading,
  scheduleGate,
} from '@jalon/contracts/gates/gates.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Inject, Controller } from '@nestjs/common';
import { Implement } from '../platform/http/implement';
import { GateActs } from './acting/gate-acts';
import { GatesReader } from './gates.reader';
import { GatesService } from './gates.service';
import { JudgedGates } from './judging/judged-gates';
import { attestationReading, hashOfReading } from './judging/judging';
import { voteReading } from './judging/standing-votes';
import { expectCriterion } from './acting/refusals';

@Controller()
export class GatesController {
  @Inject(GateActs) private readonly acts!: GateActs;
  @Inject(JudgedGates) private readonly gates!: JudgedGates;
  @Inject(GatesReader) private readonly reader!: GatesReader;
  @Inject(GatesService) private readonly service!: GatesService;

  @Implement(getGate)
  get({ id }: Checked<typeof getGate>, actor: Actor) {
    return this.acts.show(actor, id);
  }

  @Implement(listGates)
  list({ useCaseId }: Checked<typeof listGates>, actor: Actor) {
    return this.reader.list(actor, useCaseId);
  }

  @Implement(readBoard)
  board(input: Checked<typeof readBoard>, actor: Actor) {
    return this.reader.board(actor, input);
  }

  @Implement(openGate)
  async open(input: Checked<typeof openGate>, actor: Actor) {
    return this.acts.show(actor, await this.service.open(actor, input));
  }

  @Implement(scheduleGate)
  schedule(input: Checked<typeof scheduleGate>, actor: Actor) {
    return this.acts.at(actor, input.id, () => this.service.schedule(actor, input));
  }

  @Implement(readReading)
  async reading({ id, criterionId }: Checked<typeof readReading>, actor: Actor) {
    const judged = await this.gates.get(actor, id);
    const reading =
      criterionId === undefined
        ? voteReading(judged)
        : attestationReading(judged, expectCriterion(judged, criterionId).criterion);
    return { reading, hash: hashOfReading(reading) };
  }
}
