import { evidenceNotOpen, evidenceSigned } from '@jalon/contracts/projects/evidence/evidence.problems';
import type {
  removeEvidence,
  serveEvidence,
  updateEvidence,
} from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import type { EvidenceAction } from '@jalon/domain/projects/evidence/may-on-evidence';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { expectPeople } from '../../platform/discussion/people';
import { linkCriteria } from './contents/criteria-served';
import { refuseDouble } from './contents/refuse-double';
import { EvidenceListReader } from './evidence-list.reader';
import { EvidenceUses } from './evidence-uses';
import { EvidenceWords } from './evidence-vocabulary';
import { EvidenceEntity } from './evidence.entities';

/** Who may answer for a proof: whoever may see it. */
const WHO_SEE = { permission: 'projects:read' } as const;

/** What is said of proofs, which criteria they serve, and whether they stand. */
@Injectable()
export class EvidenceService {
  private readonly store = new TenantStore(EvidenceEntity, {
    name: 'evidence',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  constructor(
    private readonly reader: EvidenceListReader,
    private readonly words: EvidenceWords,
    private readonly uses: EvidenceUses,
  ) {}

  async update(actor: Actor, { id, version, ...edit }: Checked<typeof updateEvidence>): Promise<void> {
    const { useCaseId, expiresOn } = await this.held(actor, id, 'edit');
    await this.words.refuseUnknown(actor, useCaseId, edit);
    await expectPeople(actor, WHO_SEE, edit.ownerId ? [edit.ownerId] : []);
    const isLater = edit.expiresOn !== undefined && edit.expiresOn !== expiresOn;
    await this.store.amend(actor, id, { version, ...edit, ...(isLater && { expiryToldAt: null }) });
  }

  async serve(actor: Actor, { id, add = [], drop = [] }: Checked<typeof serveEvidence>): Promise<void> {
    const { useCaseId } = await this.held(actor, id, 'serve');
    await this.words.refuseUnknown(actor, useCaseId, { criterionIds: add });
    await linkCriteria(actor, { evidenceId: id, useCaseId, add, drop });
  }

  /** Signatures that rest on it fall: whoever removes it then says why. */
  async remove(actor: Actor, { id, reason }: Checked<typeof removeEvidence>): Promise<void> {
    const { removedAt } = await this.store.hold(actor, id);
    if (removedAt !== null) return;
    await this.held(actor, id, 'remove');
    const signatures = await this.uses.signaturesOn(actor, [id]);
    if (signatures.length > 0 && reason === undefined)
      throw new Problem(evidenceSigned, {
        signatures: signatures.map(({ criterionId, by, at }) => ({
          criterionId,
          by: { ...by },
          at: at.toISOString(),
        })),
      });
    const why = reason === undefined ? {} : { removedWhy: reason };
    const removal = { removedAt: workingTime(), removedBy: actor.id, ...why };
    await this.store.telling('removed').change(actor, id, removal);
  }

  async restore(actor: Actor, id: string): Promise<void> {
    const { removedAt } = await this.store.hold(actor, id);
    if (removedAt === null) return;
    const { useCaseId, current } = await this.held(actor, id, 'restore');
    await refuseDouble(actor, useCaseId, current.sha256);
    await this.store
      .telling('restored')
      .change(actor, id, { removedAt: null, removedBy: null, removedWhy: null });
  }

  /** Held until the transaction ends, by whoever may do this with it as it stands. */
  private async held(actor: Actor, id: string, action: EvidenceAction): Promise<Evidence> {
    await this.store.hold(actor, id);
    const evidence = await this.reader.get(actor, id);
    if (evidence.may.includes(action)) return evidence;
    throw new Problem(evidenceNotOpen, { open: evidence.may });
  }
}
