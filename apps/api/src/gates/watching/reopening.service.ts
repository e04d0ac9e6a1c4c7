import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { Attestation } from '@jalon/domain/gates/signing/attestation';
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
import { attestationReading, type Judged } from '../judging/judging';
import { signable } from '../judging/signable';
import { fallsOfVotes } from '../judging/standing-votes';
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
  judged.gateCase.attestations.flatMap((attestation) => {
    if (attestation.ended) return [];
    const differences = fallOf(judged, attestation);
    return differences ? [{ id: attestation.id, by: attestation.by, differences }] : [];
  });

/** Criteria of other gates that an outcome of this one asks for are signed here too. */
function fallOf(judged: Judged, { criterionId, reading, statement }: Attestation) {
  const criterion = signable(judged, criterionId)?.criterion;
  if (criterion) return reopens(reading, attestationReading(judged, criterion, statement));
  const [read] = reading.criteria;
  const words = read ? { fr: read.fr, en: read.en } : { fr: criterionId, en: criterionId };
  return [
    { kind: 'criterion', id: criterionId, name: words, before: words, after: null } satisfies Difference,
  ];
}

/** Votes that count no more. */
export function fallenVotes(judged: Judged): readonly Fallen[] {
  const falls = fallsOfVotes(judged);
  return judged.votes.flatMap(({ id, person }) => {
    const differences = falls.get(id);
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
