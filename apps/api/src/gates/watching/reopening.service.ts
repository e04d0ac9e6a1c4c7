import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { Difference } from '@jalon/domain/gates/signing/difference';
import { reopens } from '@jalon/domain/gates/signing/reopens';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { GateVoteEntity } from '../deciding/deciding.entities';
import { aboutGate } from '../acting/gate-store';
import { gateSubject } from '../acting/gate-subject';
import { openGateRowsOf } from '../gathering/gate-rows';
import { JudgedGates } from '../judging/judged-gates';
import { attestationReading, criterionOf, type Judged, voteReading } from '../judging/judging';
import { FactDeclarationEntity, GateAttestationEntity } from '../saying/sayings.entities';
import { differenceWords } from './difference-words';

/** A signature that no longer stands, with what changed. */
export interface Fallen {
  readonly id: string;
  readonly by: NamedPerson;
  readonly differences: readonly Difference[];
}

/** Attestations in force whose reading has changed in something that matters; of a criterion that is gone, all. */
export const fallenAttestations = (judged: Judged): readonly Fallen[] =>
  judged.gateCase.attestations.flatMap(({ id, by, criterionId, reading, statement, ended }) => {
    const criterion = criterionOf(judged, criterionId)?.criterion;
    if (ended || !criterion) return [];
    const differences = reopens(reading, attestationReading(judged, criterion, statement));
    return differences ? [{ id, by, differences }] : [];
  });

/** Votes that count no more, for the same reason. */
export function fallenVotes(judged: Judged): readonly Fallen[] {
  const standing = judged.votes.filter(({ ended }) => ended === null);
  if (standing.length === 0) return [];
  const now = voteReading(judged);
  return standing.flatMap(({ id, person, reading }) => {
    const differences = reopens(reading, now);
    return differences ? [{ id, by: person, differences }] : [];
  });
}

/**
 * Ends signatures whose ground has moved, at gates that are not decided: with the difference, and word to whoever
 * signed. Decided gates are never touched.
 */
@Injectable()
export class Reopening {
  private readonly attestations = new TenantStore(GateAttestationEntity, {
    name: 'gate-attestation',
    secret: ['reading'],
    telling: 'reopened',
    about: aboutGate,
  });
  private readonly votes = new TenantStore(GateVoteEntity, {
    name: 'gate-vote',
    secret: ['reading'],
    telling: 'reopened',
    about: aboutGate,
  });
  private readonly declarations = new TenantStore(FactDeclarationEntity, {
    name: 'fact-declaration',
    telling: 'superseded',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  constructor(
    private readonly gates: JudgedGates,
    private readonly notifications: NotificationsService,
  ) {}

  /** Every open gate of these use cases; whoever calls holds them. Says how many signatures fell. */
  async settle(actor: Actor, useCaseIds: readonly string[]): Promise<number> {
    let fallen = 0;
    /** A fallen attestation may make votes fall in turn. */
    for (let pass = 0; pass < 2; pass += 1) {
      const judged = await this.gates.many(actor, await openGateRowsOf(actor, useCaseIds));
      const ended = await this.pass(actor, judged);
      fallen += ended;
      if (ended === 0) break;
    }
    return fallen;
  }

  private async pass(actor: Actor, gates: readonly Judged[]): Promise<number> {
    let ended = 0;
    for (const judged of gates) {
      await this.supersede(actor, judged);
      const attestations = fallenAttestations(judged);
      const votes = fallenVotes(judged);
      for (const fallen of attestations) await this.end(actor, judged, { fallen, store: this.attestations });
      for (const fallen of votes) await this.end(actor, judged, { fallen, store: this.votes });
      ended += attestations.length + votes.length;
    }
    return ended;
  }

  private async end(
    actor: Actor,
    judged: Judged,
    {
      fallen,
      store,
    }: { fallen: Fallen; store: TenantStore<GateAttestationEntity> | TenantStore<GateVoteEntity> },
  ): Promise<void> {
    const { id, by, differences } = fallen;
    const why = { why: 'changed' as const, differences: [...differences] };
    await store.change(actor, id, { endedAt: workingTime(), endedWhy: why });
    await this.notifications.notify(actor, {
      ...gateSubject(judged),
      kind: 'signature_reopened',
      to: [by.id],
      detail: differenceWords(differences),
    });
  }

  /** What a context computes now is no longer said by anybody. */
  private async supersede(actor: Actor, { declared, gateCase }: Judged): Promise<void> {
    for (const { id, factId } of declared) {
      const measured = gateCase.facts[factId];
      if (gateCase.provided.includes(factId) && measured?.standing === 'measured')
        await this.declarations.change(actor, id, { endedAt: workingTime(), endedWhy: 'measured' });
    }
  }
}
