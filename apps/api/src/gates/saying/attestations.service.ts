import type { attestCriterion } from '@jalon/contracts/gates/sayings.operations';
import {
  evidenceNeeded,
  notAttestable,
  opinionNeeded,
  reasonNeeded,
} from '@jalon/contracts/gates/signing.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import { type AttestRefusal, attestRefusals, signingRole } from '@jalon/domain/gates/signing/attest-refusals';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { aboutGate } from '../acting/gate-store';
import { attestationReading, hashOfReading, type Judged } from '../judging/judging';
import { refuseUnread } from '../acting/refuse-unread';
import { expectCriterion, refuseRole } from '../acting/refusals';
import { evidenceKindWords, roleHolders } from '../viewing/words/lifecycle-words';
import { GateAttestationEntity } from './sayings.entities';

/** Signatures under criteria: a named person declares one true, on what they were shown. */
@Injectable()
export class AttestationsService {
  private readonly store = new TenantStore(GateAttestationEntity, {
    name: 'gate-attestation',
    secret: ['reading'],
    about: aboutGate,
  });

  async attest(actor: Actor, judged: Judged, signing: Checked<typeof attestCriterion>): Promise<void> {
    const { criterionId, statement = null } = signing;
    const one = expectCriterion(judged, criterionId);
    const { held, gateCase, row } = judged;
    const [refusal] = attestRefusals(held.lifecycle, gateCase, { one, personId: actor.id, statement });
    if (refusal) refuse(judged, one, refusal);
    refuseUnread(attestationReading(judged, one.criterion), signing);
    const reading = attestationReading(judged, one.criterion, statement);
    const roleId = signingRole(held.lifecycle, gateCase, { one, personId: actor.id });
    await this.endOwnFallen(actor, judged, criterionId);
    await this.store.telling('signed').add(actor, {
      gateId: row.id,
      criterionId,
      roleId: roleId ?? one.criterion.signer,
      statement,
      reading,
      readingHash: hashOfReading(reading),
      signedBy: actor.id,
      signedAt: workingTime(),
      endedAt: null,
      endedWhy: null,
    });
  }

  /** One’s own signature; none is not there (404). */
  async withdraw(actor: Actor, judged: Judged, criterionId: string): Promise<void> {
    const own = ownOf(judged, criterionId, actor.id);
    if (own.length === 0) throw new Problem(notFound, {});
    for (const { id } of own) await this.end(actor, id, 'taken_back');
  }

  /** Signing again takes the place of one’s earlier signature, where that one has fallen unnoticed. */
  private async endOwnFallen(actor: Actor, judged: Judged, criterionId: string): Promise<void> {
    for (const { id } of ownOf(judged, criterionId, actor.id)) await this.end(actor, id, 'replaced');
  }

  private async end(actor: Actor, id: string, why: 'taken_back' | 'replaced'): Promise<void> {
    const endedWhy = { why, differences: [] };
    await this.store.telling('ended').change(actor, id, { endedAt: workingTime(), endedWhy });
  }
}

const ownOf = ({ gateCase }: Judged, criterionId: string, personId: string) =>
  gateCase.attestations.filter(
    (one) => one.criterionId === criterionId && one.ended === null && one.by.id === personId,
  );

function refuse(judged: Judged, { criterion }: CriterionEvaluation, refusal: AttestRefusal): never {
  const { held, gateCase } = judged;
  switch (refusal.code) {
    case 'not_holder':
      return refuseRole(judged, refusal.roleId);
    case 'no_evidence':
      throw new Problem(evidenceNeeded, {
        kinds: criterion.evidence.map((kind) => evidenceKindWords(held.lifecycle, kind)),
      });
    case 'opinion_needed':
      throw new Problem(opinionNeeded, roleHolders(held.lifecycle, refusal.roleId, gateCase.holders));
    case 'reason_needed':
      throw new Problem(reasonNeeded, { why: refusal.why });
    default:
      throw new Problem(notAttestable, { why: refusal.code });
  }
}
