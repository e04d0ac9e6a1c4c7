import type { Call } from '@jalon/contracts/platform/client';
import { listKpis } from '@jalon/contracts/kpis/kpis.operations';
import { listMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import { getProject } from '@jalon/contracts/projects/projects.operations';
import { listRecords } from '@jalon/contracts/projects/records/records.operations';
import { getTeam } from '@jalon/contracts/projects/team.operations';
import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import type { ProjectRecord } from '@jalon/domain/projects/records/record';

type Counts = Readonly<Record<string, RuleValue>>;
interface Subject {
  readonly useCaseId: string;
  readonly projectId: string;
}

/** Observations taken before anything changed, as the page of the KPI lists them. */
async function baselineOf(call: Call, kpiId: string): Promise<number> {
  const { items } = await call(listMeasurements, { kpiId, context: 'baseline', limit: 100 });
  return items.reduce((sum, { n }) => sum + (n ?? 1), 0);
}

async function ofKpis(call: Call, { useCaseId }: Subject): Promise<Counts> {
  const { items } = await call(listKpis, { useCaseId });
  const primary = items.filter(({ role }) => role === 'primary');
  const baselines = await Promise.all(primary.map(({ id }) => baselineOf(call, id)));
  return { primaryKpis: primary.length, baselineMinN: Math.min(...baselines) };
}

async function ofRecord(call: Call, { projectId }: Subject): Promise<Counts> {
  const { constraints, scopeIn, scopeOut } = await call(getProject, { id: projectId });
  return {
    constraintsFilled: Object.keys(constraints).length,
    scopeDefined: Boolean(scopeIn) && Boolean(scopeOut),
  };
}

async function ofUseCase(call: Call, { useCaseId }: Subject): Promise<Counts> {
  const { useScenarios } = await call(getUseCase, { id: useCaseId });
  return {
    scenarios: useScenarios.length,
    scenariosWithAutonomy: useScenarios.filter(({ autonomy }) => autonomy !== null).length,
  };
}

type Of<K extends ProjectRecord['content']['kind']> = Extract<ProjectRecord['content'], { kind: K }>;

const kindsOf = <K extends ProjectRecord['content']['kind']>(
  records: readonly ProjectRecord[],
  kind: K,
): Of<K>[] =>
  records.map(({ content }) => content).filter((content): content is Of<K> => content.kind === kind);

const distinct = (texts: readonly string[]): number => new Set(texts).size;

async function ofRecords(call: Call, subject: Subject): Promise<Counts> {
  const { items } = await call(listRecords, { useCaseId: subject.useCaseId });
  const { clients } = await call(getProject, { id: subject.projectId });
  const users = kindsOf(items, 'pilot_user');
  const allowed = kindsOf(items, 'client_authorisation').map(({ data }) => data.clientId);
  const jobs = kindsOf(items, 'workshop').flatMap(({ data }) => data.jobs);
  return {
    userRolesInWorkshops: distinct(jobs),
    pilotDecisionRecorded: kindsOf(items, 'pilot_decision').length > 0,
    pilotTeam: users.length,
    pilotClients: kindsOf(items, 'pilot_client').length,
    pilotChannels: kindsOf(items, 'pilot_channel').length,
    clientAuthorisations: clients.filter(({ id }) => allowed.includes(id)).length / (clients.length || 1),
  };
}

async function ofTeam(call: Call, { useCaseId }: Subject): Promise<Counts> {
  const { keyRoles } = await call(getTeam, { useCaseId });
  return { rolesCovered: keyRoles.filter(({ people }) => people.length > 0).length };
}

/** Facts counted over again by hand, from what the pages of the project list. */
export async function recount(call: Call, subject: Subject): Promise<Counts> {
  const parts = await Promise.all(
    [ofKpis, ofRecord, ofUseCase, ofRecords, ofTeam].map((count) => count(call, subject)),
  );
  return Object.assign({}, ...parts);
}
