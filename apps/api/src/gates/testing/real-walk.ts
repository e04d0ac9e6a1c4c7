import { getGate, listGates, openGate } from '@jalon/contracts/gates/gates.operations';
import { decideTriage } from '@jalon/contracts/intake/triage.operations';
import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import { ingestMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import { writeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { getProject, updateProject } from '@jalon/contracts/projects/projects.operations';
import { answerQuestions } from '@jalon/contracts/projects/questions.operations';
import { addRecord } from '@jalon/contracts/projects/records/records.operations';
import { giveRole } from '@jalon/contracts/projects/team.operations';
import { getUseCase, moveUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { attest, vote } from './gate-stage';
import type { RealCast } from './real-cast';

const yes = { answer: 'yes' as const, note: null };
const said = (text: string) => ({ text });

/** The agency’s own words on a use case of somebody’s register, from the sheet to a shortlist. */
export async function retain({ owner, sponsor }: RealCast, id: string): Promise<void> {
  const { version } = await owner.call(getUseCase, { id });
  await owner.call(updateUseCase, {
    id,
    version,
    ownerId: owner.id,
    identification: { pain: yes, inefficiency: yes, ai_fit: yes, data: yes, return: yes },
    useScenarios: [
      {
        title: 'Préparer une réponse',
        actor: 'Chargée de dossier',
        input: 'La demande et les pièces publiques',
        output: 'Un brouillon qu’elle relit',
        channel: null,
        autonomy: 'recommend',
        visualTypes: [],
      },
    ],
  });
  await owner.call(decideTriage, {
    useCaseId: id,
    seen: null,
    answers: {
      problem: 'concrete',
      nature: 'content',
      frequency: 'weekly',
      procedure: 'written',
      data: 'ready',
      checking: 'reviewed',
      tool: 'no',
    },
    verdict: 'ai',
    reason: 'Matière prête, relue avant usage.',
  });
  for (const [from, to] of [
    ['draft', 'proposed'],
    ['proposed', 'qualified'],
    ['qualified', 'shortlisted'],
  ] as const)
    if ((await sponsor.call(getUseCase, { id })).status === from)
      await sponsor.call(moveUseCase, { id, from, to });
}

/** Roles, the screening that a reviewer signs; says the open G0. */
export async function prepareFirstGate(cast: RealCast, useCaseId: string): Promise<GateView> {
  const { sponsor, owner, reviewer, expert } = cast;
  const roles = [
    ['sponsor', sponsor],
    ['product_owner', owner],
    ['compliance', reviewer],
    ['domain_expert', expert],
    ['data_scientist', expert],
  ] as const;
  for (const [roleId, { id }] of roles) await sponsor.call(giveRole, { useCaseId, roleId, personId: id });
  const { id } = await sponsor.call(openGate, { useCaseId });
  await prove(cast, useCaseId, { kind: 'ai_act_screening', criterionId: 'G0-09' });
  await attest(reviewer.call, id, { criterionId: 'G0-09', password: reviewer.password });
  return sponsor.call(getGate, { id });
}

const prove = (
  { expert }: RealCast,
  useCaseId: string,
  { kind, criterionId }: { readonly kind: string; readonly criterionId: string },
) =>
  expert.call(writeEvidence, {
    useCaseId,
    kind,
    title: 'Examen du registre publié',
    content: { note: `Relu pour ${criterionId} : ce que le registre en dit, et ce que nous en retenons.` },
    criterionIds: [criterionId],
  });

/** The gate that is open, of a use case. */
export async function openGateOf({ sponsor }: RealCast, useCaseId: string): Promise<GateView> {
  const { nextId } = await sponsor.call(listGates, { useCaseId });
  return sponsor.call(getGate, { id: nextId ?? '' });
}

/** Everything that G1 looks at: the record, the answers, a KPI with its before, a workshop, the signed problem. */
export async function prepareFraming(
  cast: RealCast,
  useCaseId: string,
  answers: Readonly<Record<string, RuleValue>>,
): Promise<GateView> {
  const { owner, sponsor } = cast;
  const { id, project } = await openGateOf(cast, useCaseId);
  await writeRecord(cast, project?.id ?? '');
  await owner.call(answerQuestions, {
    useCaseId,
    answers: Object.entries(answers).map(([attributeId, value]) => ({ attributeId, value, version: null })),
  });
  await measureBefore(cast, useCaseId);
  await owner.call(addRecord, {
    useCaseId,
    happenedOn: '2026-01-12',
    content: { kind: 'workshop', data: { title: 'Atelier des usages', jobs: ['Chargée de dossier'] } },
  });
  await prove(cast, useCaseId, { kind: 'framing_note', criterionId: 'G1-01' });
  await attest(sponsor.call, id, { criterionId: 'G1-01', password: sponsor.password });
  return sponsor.call(getGate, { id });
}

async function writeRecord({ owner }: RealCast, id: string): Promise<void> {
  const { version } = await owner.call(getProject, { id });
  await owner.call(updateProject, {
    id,
    version,
    scopeIn: 'Les demandes écrites des usagers.',
    scopeOut: 'Toute réponse envoyée sans relecture.',
    constraints: {
      budget: said('20 000 € la première année'),
      deadline: said('Avant l’été'),
      skills: said('Une chargée de dossier à mi-temps'),
      confidentiality: said('Documents publics'),
      integration: { none: true },
    },
  });
}

const OBSERVATIONS = 12;

async function measureBefore({ owner }: RealCast, useCaseId: string): Promise<void> {
  const { id: kpiId } = await owner.call(createKpi, {
    useCaseId,
    name: 'Temps de préparation d’une réponse',
    family: 'efficiency',
    role: 'primary',
    target: -30,
    targetForm: 'change',
    targetOn: '2099-06-30',
    ownerId: owner.id,
    source: 'Feuille de temps',
    cadence: 'weekly',
    meaning: {
      unit: 'minutes',
      unitLabel: null,
      direction: 'down',
      effectType: 'relative',
      isRatio: false,
      formula: 'De la demande au brouillon relu',
      denominator: null,
      population: 'Demandes écrites',
    },
  });
  await owner.call(ingestMeasurements, {
    kpiId,
    rows: Array.from({ length: OBSERVATIONS }, (_, at) => ({
      takenOn: `2026-01-${String(at + 5).padStart(2, '0')}`,
      context: 'baseline' as const,
      value: 40 + at,
      sourceKey: `demande-${at}`,
    })),
  });
}

/** These people vote the gate through; says it as decided. */
export async function pass(
  { sponsor, owner }: RealCast,
  id: string,
  roles: readonly ('sponsor' | 'product_owner')[],
): Promise<GateView> {
  const voters = { sponsor, product_owner: owner };
  for (const roleId of roles)
    await vote(voters[roleId].call, id, {
      roleId,
      outcome: 'pass',
      reason: 'Tout est là.',
      password: voters[roleId].password,
    });
  return sponsor.call(getGate, { id });
}
