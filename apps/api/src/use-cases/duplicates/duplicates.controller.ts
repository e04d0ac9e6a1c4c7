import type { Checked } from '@jalon/contracts/platform/operation';
import {
  findSimilar,
  listDuplicates,
  scanDuplicates,
  takeBackApart,
  tellApart,
} from '@jalon/contracts/use-cases/duplicates.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { workingTime } from '../../platform/database/unit-of-work';
import { Implement } from '../../platform/http/implement';
import { keepPairs, pairsOf, readRegister } from './duplicate-scan';
import { DuplicatesReader } from './duplicates.reader';
import { ToldApartService } from './told-apart.service';

@Controller()
export class DuplicatesController {
  constructor(
    private readonly reader: DuplicatesReader,
    private readonly apart: ToldApartService,
  ) {}

  @Implement(findSimilar)
  similar(input: Checked<typeof findSimilar>, actor: Actor) {
    return this.reader.similar(actor, input);
  }

  @Implement(listDuplicates)
  list(input: Checked<typeof listDuplicates>, actor: Actor) {
    return this.reader.list(actor, input);
  }

  @Implement(scanDuplicates)
  async scan(_: Checked<typeof scanDuplicates>, actor: Actor) {
    const register = await readRegister(actor);
    const pairs = await pairsOf(register);
    const at = workingTime();
    await keepPairs(actor, { register, pairs, at });
    return { pairs: pairs.length, scannedAt: at.toISOString() };
  }

  @Implement(tellApart)
  async tellApart({ id, otherId }: Checked<typeof tellApart>, actor: Actor) {
    await this.apart.tellApart(actor, id, otherId);
    return {};
  }

  @Implement(takeBackApart)
  async takeBack({ id, otherId }: Checked<typeof takeBackApart>, actor: Actor) {
    await this.apart.takeBack(actor, id, otherId);
    return {};
  }
}
