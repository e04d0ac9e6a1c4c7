import { readHomeGates } from '@jalon/contracts/home/home-gates.operations';
import { readHome } from '@jalon/contracts/home/home.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { AwaitedGatesReader } from '../gates/awaiting/awaited-gates.reader';
import { Implement } from '../platform/http/implement';
import { HomeReader } from './home.reader';

@Controller()
export class HomeController {
  constructor(
    private readonly home: HomeReader,
    private readonly gates: AwaitedGatesReader,
  ) {}

  @Implement(readHome)
  read(_: Checked<typeof readHome>, actor: Actor) {
    return this.home.read(actor);
  }

  @Implement(readHomeGates)
  readGates(_: Checked<typeof readHomeGates>, actor: Actor) {
    return this.gates.read(actor);
  }
}
