import type { Actor } from '@jalon/domain/access/actor';
import type { Delegation } from '@jalon/domain/gates/deciding/vote';
import type { GateCase, GateEvidence } from '@jalon/domain/gates/evaluation/gate-case';
import { deriveAttributes } from '@jalon/domain/lifecycle/attributes/derive-attributes';
import type { Values } from '@jalon/domain/lifecycle/expression/scope';
import { proposeProfile } from '@jalon/domain/lifecycle/profiles/profiles';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Injectable } from '@nestjs/common';
import type { HeldVersion } from '../../lifecycle/templates/held-version';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { workingTime } from '../../platform/database/unit-of-work';
import { type EvidenceRow, EvidenceReader } from '../../projects/evidence/evidence.reader';
import { AnswersReader } from '../../projects/questions/answers.reader';
import { TeamReader } from '../../projects/team/team.reader';
import { byKey } from './by-key';
import {
  conditionOf,
  conditionsOf,
  delegationsOf,
  type KeptCondition,
  type KeptVote,
  votesOf,
} from './deciding-of';
import { type Declared, GateFacts, type GatheredFacts } from './gate-facts';
import { gateNames, namesOfRules } from './gate-names';
import type { GateRow } from './gate-rows';
import { attestationsOf, confirmedIn, opinionsOf, waiversOf } from './sayings-of';
import { waivedPhasesOf } from './waived-phases';

/** A gate with all that it is judged from. */
export interface Gathered {
  readonly row: GateRow;
  readonly held: HeldVersion;
  readonly gateCase: GateCase;
  readonly declared: readonly Declared[];
  /** Those that no longer count too, oldest first. */
  readonly votes: readonly KeptVote[];
  readonly delegations: readonly Delegation[];
  /** Of every pass of the use case. */
  readonly conditions: readonly KeptCondition[];
}

const gateEvidence = (row: EvidenceRow): GateEvidence => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  owner: row.owner,
  expiresOn: row.expiresOn,
  criterionIds: [...row.criteria],
  version: row.number,
  sha256: row.sha256,
  addedBy: row.addedBy,
  addedAt: row.addedAt.toISOString(),
});

type Asked = GateRow & { readonly held: HeldVersion; readonly answers: Values };

/** The values of attributes, and the profile: that of the project, else the one that the answers call for. */
function standingOf({ held, answers, projectId, decidedAt, profileId }: Asked) {
  const attributes = deriveAttributes(held.lifecycle, answers);
  const isProposed = projectId === null && decidedAt === null;
  const proposed = isProposed ? proposeProfile(held.lifecycle, attributes)?.profileId : undefined;
  return { attributes, profileId: proposed ?? profileId };
}

const parametersOf = ({ lifecycle }: HeldVersion): Record<string, number> =>
  Object.fromEntries(lifecycle.parameters.map(({ id, default: usual }) => [id, usual]));

const NOTHING: GatheredFacts = { facts: {}, declared: [] };

/** Gathers what gates are judged from: a bounded number of statements, however many gates. */
@Injectable()
export class Gathering {
  constructor(
    private readonly lifecycles: LifecyclesReader,
    private readonly facts: GateFacts,
    private readonly evidence: EvidenceReader,
    private readonly answers: AnswersReader,
    private readonly team: TeamReader,
  ) {}

  async gather(actor: Actor, rows: readonly GateRow[]): Promise<readonly Gathered[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const useCaseIds = [...new Set(rows.map(({ useCaseId }) => useCaseId))];
    const asked = await this.asked(actor, rows, useCaseIds);
    const conditions = byKey(await conditionsOf(actor, useCaseIds), ({ useCaseId }) => useCaseId);
    const facts = await this.factsOf(actor, asked, [...conditions.values()].flat());
    const evidence = byKey(await this.evidence.standing(actor, useCaseIds), ({ useCaseId }) => useCaseId);
    const holders = byKey(await this.team.held(actor, useCaseIds), ({ useCaseId }) => useCaseId);
    const delegations = byKey(await delegationsOf(actor, useCaseIds), ({ useCaseId }) => useCaseId);
    const attestations = byKey(await attestationsOf(actor, ids), ({ instanceId }) => instanceId);
    const waivers = byKey(await waiversOf(actor, ids), ({ instanceId }) => instanceId);
    const opinions = byKey(await opinionsOf(actor, ids), ({ instanceId }) => instanceId);
    const votes = byKey(await votesOf(actor, ids), ({ instanceId }) => instanceId);
    const confirmed = await confirmedIn(actor);
    const waivedPhases = await waivedPhasesOf(actor, useCaseIds);
    const today = localDay(workingTime());
    const provided = [...this.facts.provided()].sort();
    return asked.map((gate): Gathered => {
      const { useCaseId, id, held } = gate;
      const known = facts.get(useCaseId) ?? NOTHING;
      const all = conditions.get(useCaseId) ?? [];
      return {
        row: gate,
        held,
        declared: known.declared,
        votes: votes.get(id) ?? [],
        delegations: delegations.get(useCaseId)?.map(({ useCaseId: _, ...one }) => one) ?? [],
        conditions: all,
        gateCase: {
          gateId: gate.gateId,
          mode: gate.mode,
          cycle: gate.cycle,
          ...standingOf(gate),
          today,
          facts: { ...known.facts },
          provided,
          parameters: parametersOf(held),
          holders: holders.get(useCaseId)?.map(({ roleId, person }) => ({ roleId, person })) ?? [],
          evidence: evidence.get(useCaseId)?.map(gateEvidence) ?? [],
          attestations: attestations.get(id)?.map(({ instanceId: _, ...one }) => one) ?? [],
          waivers: waivers.get(id)?.map(({ instanceId: _, ...one }) => one) ?? [],
          opinions: opinions.get(id)?.map(({ instanceId: _, ...one }) => one) ?? [],
          conditions: all
            .filter(({ liftedAt, instanceId }) => liftedAt === null && instanceId !== id)
            .map(conditionOf),
          confirmed,
          waivedPhases: waivedPhases.get(useCaseId) ?? [],
          intendedOutcome: null,
        },
      };
    });
  }

  private async asked(
    actor: Actor,
    rows: readonly GateRow[],
    useCaseIds: readonly string[],
  ): Promise<readonly Asked[]> {
    const answers = await this.answers.of(actor, useCaseIds);
    const asked: Asked[] = [];
    for (const row of rows) {
      const held = await this.lifecycles.version(actor, row.lifecycleVersionId);
      asked.push({ ...row, held, answers: answers.get(row.useCaseId) ?? {} });
    }
    return asked;
  }

  private factsOf(actor: Actor, asked: readonly Asked[], conditions: readonly KeptCondition[]) {
    const wanted = new Set(namesOfRules(conditions.map(({ rule }) => rule)));
    const subjects = new Map<string, { useCaseId: string; projectId: string | null }>();
    for (const gate of asked) {
      const { useCaseId, projectId, gateId, held } = gate;
      subjects.set(useCaseId, { useCaseId, projectId });
      for (const name of gateNames(held.lifecycle, gateId)) wanted.add(name);
      /** By the outcome that is being voted. */
      wanted.delete('closing');
    }
    return this.facts.of(actor, [...subjects.values()], [...wanted]);
  }
}
