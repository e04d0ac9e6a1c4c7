import {
  listEvidenceVersions,
  renewEvidence,
  writeEvidence,
} from '@jalon/contracts/projects/evidence/evidence.operations';
import {
  downloadEvidence,
  renewEvidenceFile,
  uploadEvidence,
} from '@jalon/contracts/projects/evidence/evidence-files.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import { EvidenceListReader } from '../evidence-list.reader';
import { ContentsService } from './contents.service';

@Controller()
export class ContentsController {
  constructor(
    private readonly contents: ContentsService,
    private readonly reader: EvidenceListReader,
  ) {}

  @Implement(writeEvidence)
  async write(input: Checked<typeof writeEvidence>, actor: Actor) {
    return this.reader.get(actor, await this.contents.write(actor, input));
  }

  @Implement(uploadEvidence)
  async upload(input: Checked<typeof uploadEvidence>, actor: Actor) {
    return this.reader.get(actor, await this.contents.upload(actor, input));
  }

  @Implement(listEvidenceVersions)
  versions({ id }: Checked<typeof listEvidenceVersions>, actor: Actor) {
    return this.reader.versions(actor, id);
  }

  @Implement(downloadEvidence)
  download({ id, number }: Checked<typeof downloadEvidence>, actor: Actor) {
    return this.contents.open(actor, id, number);
  }

  @Implement(renewEvidence)
  async renew(input: Checked<typeof renewEvidence>, actor: Actor) {
    await this.contents.renew(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(renewEvidenceFile)
  async renewFile(input: Checked<typeof renewEvidenceFile>, actor: Actor) {
    await this.contents.renewFile(actor, input);
    return this.reader.get(actor, input.id);
  }
}
