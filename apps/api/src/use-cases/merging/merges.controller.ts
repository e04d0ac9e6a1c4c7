import type { Checked } from '@jalon/contracts/platform/operation';
import {
  getMerged,
  listMerges,
  mergeUseCases,
  undoMerge,
} from '@jalon/contracts/use-cases/merges.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { MergesReader } from './merges.reader';
import { MergingService } from './merging.service';

@Controller()
export class MergesController {
  constructor(
    private readonly merging: MergingService,
    private readonly reader: MergesReader,
  ) {}

  @Implement(listMerges)
  list({ id }: Checked<typeof listMerges>, actor: Actor) {
    return this.reader.into(actor, id);
  }

  @Implement(getMerged)
  merged({ id }: Checked<typeof getMerged>, actor: Actor) {
    return this.reader.merged(actor, id);
  }

  @Implement(mergeUseCases)
  merge(input: Checked<typeof mergeUseCases>, actor: Actor) {
    return this.merging.merge(actor, input);
  }

  @Implement(undoMerge)
  undo({ id }: Checked<typeof undoMerge>, actor: Actor) {
    return this.merging.undo(actor, id);
  }
}
