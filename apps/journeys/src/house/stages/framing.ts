import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import { answerQuestions, getQuestions } from '@jalon/contracts/projects/questions.operations';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { atFraming, attested, type Cast, nextGate, proven, type Stage, voted, waived } from './gates';

/** A small writing aid, configured rather than built, without data of persons or of clients. */
const SAID: Readonly<Record<string, RuleValue>> = {
  buildPath: 'configure',
  sourcing: 'saas',
  scopeMode: 'pilot_slice',
  servingMode: 'human_tool',
  hosting: 'vendor',
  autonomy: 'recommend',
  outputs: ['text'],
  projectSize: 'S',
  novelty: 'low',
  dataOrigin: ['first_party'],
  automatedDecision: 'none',
  isAiSystem: true,
  aiActRoles: ['deployer'],
  annexIIIArea: 'none',
  outputUsedInEu: true,
};
const AGENCY: Readonly<Record<string, RuleValue>> = { headcount: 12, sme: true, euEstablished: true };

/** Every question of the project is answered: « no » where nothing else is said. */
export async function answered({ sofia, useCaseId }: Stage): Promise<void> {
  const { questions } = await sofia.call(getQuestions, { useCaseId });
  const given = { ...SAID, ...AGENCY };
  const answers = questions.flatMap(({ id, type, answer }) => {
    const value = given[id] ?? (type === 'bool' ? false : null);
    return value === null ? [] : [{ attributeId: id, value, version: answer.version ?? null }];
  });
  await sofia.call(answerQuestions, { useCaseId, answers });
}

/** A primary KPI without figures yet; its id. */
export async function withKpi({ sofia, useCaseId }: Stage, name: string): Promise<string> {
  const { id } = await sofia.call(createKpi, {
    useCaseId,
    name,
    family: 'efficiency',
    role: 'primary',
    target: -30,
    targetForm: 'change',
    targetOn: '2099-01-01',
    source: 'Feuille de temps',
    cadence: 'weekly',
    meaning: {
      unit: 'minutes',
      unitLabel: null,
      direction: 'down',
      effectType: 'relative',
      isRatio: false,
      formula: 'Minutes entre la demande et le texte validé',
      denominator: 'Textes validés dans la semaine',
      population: 'Textes des clients de l’agence',
    },
  });
  return id;
}

type Gate = Stage & { readonly id: string };

/** G1 ready for its votes: answered, signed by the sponsor, the rest waived. */
export async function framed(people: Cast): Promise<Gate> {
  const stage = await atFraming(people);
  await answered(stage);
  await proven(stage, 'framing_note', ['G1-01']);
  await attested(stage.helene, stage.id, 'G1-01');
  await waived(stage.helene, stage.id);
  return stage;
}

/** Both deciders of G1 and G2 vote to pass; the gate that this opens. */
export async function passed(stage: Gate): Promise<string> {
  await voted(stage.sofia, stage.id, { roleId: 'product_owner', outcome: 'pass' });
  await voted(stage.helene, stage.id, { roleId: 'sponsor', outcome: 'pass' });
  return nextGate(stage);
}
