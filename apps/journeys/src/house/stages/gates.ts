import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { getGate, listGates, openGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { attestCriterion, waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { writeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { giveRole } from '@jalon/contracts/projects/team.operations';
import { moveUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Reader } from '../../reader';
import { colleague, founder, type Person, unique } from '../people';
import { idOf, qualified } from '../scoring';

/** Who carries a use case through its gates; each is somebody else, as separation of duties wants it. */
export interface Cast {
  /** Sponsor: runs the agency. */
  readonly helene: Person;
  /** Product owner: leads the project. */
  readonly sofia: Person;
  /** Compliance: reads the law. */
  readonly nadia: Person;
  /** Domain expert: brings the proofs. */
  readonly lucas: Person;
}

export interface Stage extends Cast {
  readonly useCaseId: string;
  readonly title: string;
}

/** A fresh agency with its people. */
export async function cast(language: Reader['language']): Promise<Cast> {
  const helene = await founder(language, 'Hélène Faure');
  const sofia = await colleague(helene, 'Sofia Marchetti', ['project_manager']);
  const nadia = await colleague(helene, 'Nadia Kaddour', ['compliance_reviewer']);
  const lucas = await colleague(helene, 'Lucas Meyer', ['contributor']);
  return { helene, sofia, nadia, lucas };
}

const ANSWER = { answer: 'yes', note: null } as const;
const SCENARIO = {
  title: 'Premier jet d’un post',
  actor: 'Responsable réseaux sociaux',
  input: 'Brief du client',
  output: 'Trois propositions',
  channel: null,
  autonomy: 'assist',
  visualTypes: [],
} as const;

/** A use case that was retained, with its five answers, its scenario and its owner: G0 may be opened. */
export async function retained(people: Cast): Promise<Stage> {
  const { helene, sofia } = people;
  const title = unique('Légendes de photos');
  const [useCaseId = ''] = await qualified(helene, [title]);
  const { call } = helene;
  const { version } = await call(moveUseCase, { id: useCaseId, from: 'qualified', to: 'shortlisted' });
  await call(updateUseCase, {
    id: useCaseId,
    version,
    ownerId: await idOf(sofia),
    identification: { pain: ANSWER, inefficiency: ANSWER, ai_fit: ANSWER, data: ANSWER, return: ANSWER },
    useScenarios: [{ ...SCENARIO, visualTypes: [] }],
  });
  return { ...people, useCaseId, title };
}

/** Gives the roles that the first gates ask for. */
export async function staffed(stage: Stage): Promise<void> {
  const { helene, sofia, nadia, lucas, useCaseId } = stage;
  const roles = [
    [helene, 'sponsor'],
    [sofia, 'product_owner'],
    [nadia, 'compliance'],
    [lucas, 'domain_expert'],
  ] as const;
  for (const [person, roleId] of roles)
    await helene.call(giveRole, { useCaseId, roleId, personId: await idOf(person) });
}

/** G0 open, its team there, the proof of the first screening brought and signed. */
export async function atFirstGate(people: Cast): Promise<Stage & { readonly id: string }> {
  const stage = await retained(people);
  await staffed(stage);
  const { id } = await people.helene.call(openGate, { useCaseId: stage.useCaseId });
  await proven(stage, 'ai_act_screening', ['G0-09']);
  return { ...stage, id };
}

/** What the expert’s proof is called. */
const PROOF = 'Examen des pratiques interdites';

/** A note by the expert that serves these criteria; its id. */
export async function proven(
  { lucas, useCaseId }: Stage,
  kind: string,
  criterionIds: readonly string[],
): Promise<string> {
  const { id } = await lucas.call(writeEvidence, {
    useCaseId,
    kind,
    title: PROOF,
    content: { note: `Relu à deux, rien à redire (${kind}).` },
    criterionIds: [...criterionIds],
  });
  return id;
}

/** Signs what stands now. */
export async function attested({ call, password }: Person, id: string, criterionId: string): Promise<void> {
  const { hash } = await call(readReading, { id, criterionId });
  const statement = 'Vérifié ce jour.';
  await call(attestCriterion, { id, criterionId, readingHash: hash, statement, password });
}

const WAIVED = { reason: 'Assumé pour l’essai.', endsOn: '2099-01-01' } as const;

/** Every criterion that still blocks and may be waived is waived by the sponsor. */
export async function waived({ call, password }: Person, id: string): Promise<GateView> {
  const { criteria, unmet } = await call(getGate, { id });
  for (const { id: criterionId, may } of criteria)
    if (unmet.includes(criterionId) && may.includes('waive'))
      await call(waiveCriterion, { id, criterionId, ...WAIVED, password });
  return call(getGate, { id });
}

type Ballot = Omit<Input<typeof voteAtGate>, 'id' | 'readingHash' | 'password' | 'code'>;

/** Votes on what stands now, and proves again who one is. */
export async function voted(person: Person, id: string, ballot: Ballot): Promise<GateView> {
  const { call, password } = person;
  const { hash } = await call(readReading, { id });
  return call(voteAtGate, { id, readingHash: hash, password, ...ballot });
}

/** G0 passed: the project stands at P1 and its G1 is open. */
export async function atFraming(people: Cast): Promise<Stage & { readonly id: string }> {
  const { id, ...stage } = await atFirstGate(people);
  await attested(stage.nadia, id, 'G0-09');
  await waived(stage.helene, id);
  await voted(stage.helene, id, { roleId: 'sponsor', outcome: 'pass' });
  return { ...stage, id: await nextGate(stage) };
}

/** The gate that is put forward. */
export async function nextGate({ helene, useCaseId }: Stage): Promise<string> {
  const { nextId } = await helene.call(listGates, { useCaseId });
  if (!nextId) throw new Error('No gate is open');
  return nextId;
}
