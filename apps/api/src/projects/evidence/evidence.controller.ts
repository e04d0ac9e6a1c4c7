import {
  listEvidence,
  readEvidenceVocabulary,
  removeEvidence,
  restoreEvidence,
  serveEvidence,
  updateEvidence,
} from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { EvidenceListReader } from './evidence-list.reader';
import { EvidenceWords } from './evidence-vocabulary';
import { EvidenceService } from './evidence.service';

@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly reader: EvidenceListReader,
    private readonly words: EvidenceWords,
  ) {}

  @Implement(listEvidence)
  list({ useCaseId, removed }: Checked<typeof listEvidence>, actor: Actor) {
    return this.reader.list(actor, useCaseId, removed === 'true');
  }

  @Implement(readEvidenceVocabulary)
  vocabulary({ useCaseId }: Checked<typeof readEvidenceVocabulary>, actor: Actor) {
    return this.words.of(actor, useCaseId);
  }

  @Implement(updateEvidence)
  async update(input: Checked<typeof updateEvidence>, actor: Actor) {
    await this.evidence.update(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(serveEvidence)
  async serve(input: Checked<typeof serveEvidence>, actor: Actor) {
    await this.evidence.serve(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(removeEvidence)
  async remove(input: Checked<typeof removeEvidence>, actor: Actor) {
    await this.evidence.remove(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(restoreEvidence)
  async restore({ id }: Checked<typeof restoreEvidence>, actor: Actor) {
    await this.evidence.restore(actor, id);
    return this.reader.get(actor, id);
  }
}
