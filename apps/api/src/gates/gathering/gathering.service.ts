import type { Actor } from '@jalon/domain/access/actor';
import type { Delegation } from '@jalon/domain/gates/deciding/vote';
import type { GateCase, GateEvidence } from '@jalon/domain/gates/evaluation/gate-case';
import { deriveAttributes } from '@jalon/domain/lifecycle/attributes/derive-attributes';
import type { Values } from '@jalon/domain/lifecycle/expression/scope';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Inject, Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { workingTime } from '../../platform/database/unit-of-work';
import { type EvidenceRow, EvidenceReader } from '../../projects/evidence/evidence.reader';
import { AnswersReader, inForce } from '../../projects/questions/answers.reader';
import { type HeldRole, TeamReader } from '../../projects/team/team.reader';
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
import { attestationsOf, confirmedIn, type OfGate, opinionsOf, waiversOf } from './sayings-of';
import { waivedPhasesOf } from './waived-phases';

/** A version of a life cycle with what it holds. */
export type HeldVersion = Awaited<ReturnType<LifecyclesReader['version']>>;

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
  producers: [...row.producers],
  addedAt: row.addedAt.toISOString(),
});

type Asked = GateRow & { readonly held: HeldVersion; readonly answers: Values };

/** By which an open gate is judged under these values; a decided one keeps its own. */
export function profileOf({ row, held }: Pick<Gathered, 'row' | 'held'>, values: Values): string {
  if (row.decidedAt !== null) return row.profileId;
  const chosen = row.projectId === null ? null : row.profileId;
  return inForce(held.lifecycle, values, { ...row, profileId: chosen }) || row.profileId;
}

/** The values of attributes, and the profile: that of the project, or the one that the answers call for. */
function standingOf(asked: Asked) {
  const attributes = deriveAttributes(asked.held.lifecycle, asked.answers);
  return { attributes, profileId: profileOf({ row: asked, held: asked.held }, attributes) };
}

const parametersOf = ({ lifecycle }: HeldVersion): Record<string, number> =>
  Object.fromEntries(lifecycle.parameters.map(({ id, default: usual }) => [id, usual]));

const NOTHING: GatheredFacts = { facts: {}, declared: [] };

/** Rows by a key, none where there are none. */
function listsBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => readonly Row[] {
  const lists = byKey(rows, keyOf);
  return (key) => lists.get(key) ?? [];
}

/** What was said and voted at gates. */
async function ofGates(actor: Actor, ids: readonly string[]) {
  const instance = ({ instanceId }: OfGate) => instanceId;
  return {
    attestationsOf: listsBy(await attestationsOf(actor, ids), instance),
    waiversOf: listsBy(await waiversOf(actor, ids), instance),
    opinionsOf: listsBy(await opinionsOf(actor, ids), instance),
    votesOf: listsBy(await votesOf(actor, ids), instance),
    confirmed: await confirmedIn(actor),
  };
}

interface Found extends Awaited<ReturnType<typeof ofGates>> {
  readonly conditionsOf: (useCaseId: string) => readonly KeptCondition[];
  readonly factsOf: (useCaseId: string) => GatheredFacts;
  readonly evidenceOf: (useCaseId: string) => readonly EvidenceRow[];
  readonly holdersOf: (useCaseId: string) => readonly HeldRole[];
  readonly delegationsOf: (useCaseId: string) => readonly (Delegation & { readonly useCaseId: string })[];
  readonly waivedOf: (useCaseId: string) => GateCase['waivedPhases'];
  readonly today: string;
  readonly provided: readonly string[];
}

const ofNoGate = <Row extends OfGate>({ instanceId: _, ...row }: Row): Omit<Row, 'instanceId'> => row;

function caseOf(gate: Asked, found: Found): GateCase {
  const { id, useCaseId, gateId, mode, cycle, held } = gate;
  const conditions = found.conditionsOf(useCaseId);
  return {
    gateId,
    mode,
    cycle,
    ...standingOf(gate),
    today: found.today,
    facts: { ...found.factsOf(useCaseId).facts },
    provided: [...found.provided],
    parameters: parametersOf(held),
    holders: found.holdersOf(useCaseId).map(({ roleId, person }) => ({ roleId, person })),
    evidence: found.evidenceOf(useCaseId).map(gateEvidence),
    attestations: found.attestationsOf(id).map(ofNoGate),
    waivers: found.waiversOf(id).map(ofNoGate),
    opinions: found.opinionsOf(id).map(ofNoGate),
    conditions: conditions
      .filter(({ liftedAt, instanceId }) => liftedAt === null && instanceId !== id)
      .map(conditionOf),
    confirmed: found.confirmed,
    waivedPhases: found.waivedOf(useCaseId),
    intendedOutcome: null,
  };
}

const gathered = (gate: Asked, found: Found): Gathered => ({
  row: gate,
  held: gate.held,
  declared: found.factsOf(gate.useCaseId).declared,
  votes: found.votesOf(gate.id),
  delegations: found.delegationsOf(gate.useCaseId).map(({ useCaseId: _, ...one }) => one),
  conditions: found.conditionsOf(gate.useCaseId),
  gateCase: caseOf(gate, found),
});

/** Gathers what gates are judged from: a bounded number of statements, however many gates. */
@Injectable()
export class Gathering {
  @Inject(LifecyclesReader) private readonly lifecycles!: LifecyclesReader;
  @Inject(GateFacts) private readonly facts!: GateFacts;
  @Inject(EvidenceReader) private readonly evidence!: EvidenceReader;
  @Inject(AnswersReader) private readonly answers!: AnswersReader;
  @Inject(TeamReader) private readonly team!: TeamReader;

  /** `also`: names whose facts are wanted beside those of the gates’ rules. */
  async gather(
    actor: Actor,
    rows: readonly GateRow[],
    also: readonly string[] = [],
  ): Promise<readonly Gathered[]> {
    if (rows.length === 0) return [];
    const useCaseIds = [...new Set(rows.map(({ useCaseId }) => useCaseId))];
    const asked = await this.asked(actor, rows, useCaseIds);
    const conditions = await conditionsOf(actor, useCaseIds);
    const wanted = [...namesOfRules(conditions.map(({ rule }) => rule)), ...also];
    const facts = await this.factsOf(actor, asked, wanted);
    const found: Found = {
      conditionsOf: listsBy(conditions, ({ useCaseId }) => useCaseId),
      factsOf: (useCaseId) => facts.get(useCaseId) ?? NOTHING,
      ...(await this.ofUseCases(actor, useCaseIds)),
      ...(await ofGates(
        actor,
        rows.map(({ id }) => id),
      )),
      today: localDay(workingTime()),
      provided: [...this.facts.provided()].sort(),
    };
    return asked.map((gate) => gathered(gate, found));
  }

  private async ofUseCases(actor: Actor, useCaseIds: readonly string[]) {
    const evidence = await this.evidence.standing(actor, useCaseIds);
    const holders = await this.team.held(actor, useCaseIds);
    const delegations = await delegationsOf(actor, useCaseIds);
    const waived = await waivedPhasesOf(actor, useCaseIds);
    return {
      evidenceOf: listsBy(evidence, ({ useCaseId }) => useCaseId),
      holdersOf: listsBy(holders, ({ useCaseId }) => useCaseId),
      delegationsOf: listsBy(delegations, ({ useCaseId }) => useCaseId),
      waivedOf: (useCaseId: string) => waived.get(useCaseId) ?? [],
    };
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

  private factsOf(actor: Actor, asked: readonly Asked[], names: readonly string[]) {
    const wanted = new Set(names);
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
