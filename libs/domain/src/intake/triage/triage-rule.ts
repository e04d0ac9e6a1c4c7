import type { TriageAnswerKey, TriageAnswers, TriageVerdict } from './triage-answers';
import type { TriageStep } from './triage-steps';

/** A verdict, why, and what to do. */
export interface Conclusion {
  readonly verdict: TriageVerdict;
  /** The answers that weighed. */
  readonly reasons: readonly TriageAnswerKey[];
  /** The simpler route, or what to clear up first; for AI what to do next. */
  readonly route: readonly TriageStep[];
}

/** What stands in the way of AI, with what to clear up; each answer of a list blocks by itself. */
const JUDGED_BLOCKS: Readonly<Partial<Record<TriageAnswerKey, TriageStep>>> = {
  'data.missing': 'collect_data',
  'data.unknown': 'find_data',
  'checking.unchecked': 'name_reviewer',
  'checking.unknown': 'weigh_error',
};

/** What stands in the way of building anything new. */
const BUILDING_BLOCKS: Readonly<Partial<Record<TriageAnswerKey, TriageStep>>> = {
  'frequency.rarely': 'wait_until_frequent',
  'frequency.unknown': 'count',
  'tool.unknown': 'check_tools',
};

type Blocks = readonly (readonly [TriageAnswerKey, TriageStep])[];

const blocksAmong = (
  keys: readonly TriageAnswerKey[],
  known: Readonly<Partial<Record<TriageAnswerKey, TriageStep>>>,
): Blocks => keys.flatMap((key) => (known[key] ? [[key, known[key]] as const] : []));

/** A guess needs the past in one place; a text can be written from scattered examples. */
const scatteredPast = ({ nature, data }: TriageAnswers): Blocks =>
  nature === 'prediction' && data === 'scattered' ? [['data.scattered', 'gather_history']] : [];

const dataKey = ({ data }: TriageAnswers) => `data.${data}` as const;
const checkingKey = ({ checking }: TriageAnswers) => `checking.${checking}` as const;
const frequencyKey = ({ frequency }: TriageAnswers) => `frequency.${frequency}` as const;
const toolKey = ({ tool }: TriageAnswers) => `tool.${tool}` as const;

const blocksToJudge = (answers: TriageAnswers): Blocks => [
  ...scatteredPast(answers),
  ...blocksAmong([dataKey(answers), checkingKey(answers)], JUDGED_BLOCKS),
];
const blocksToBuild = (answers: TriageAnswers): Blocks =>
  blocksAmong([frequencyKey(answers), toolKey(answers)], BUILDING_BLOCKS);

const notNow = (blocks: Blocks): Conclusion => ({
  verdict: 'not_now',
  reasons: blocks.map(([key]) => key),
  route: blocks.map(([, step]) => step),
});

const organisation = (reasons: readonly TriageAnswerKey[], route: readonly TriageStep[]): Conclusion => ({
  verdict: 'organisation',
  reasons,
  route,
});

const USES_TOOL: Conclusion = { verdict: 'automation', reasons: ['tool.yes'], route: ['use_tool'] };

const when = (holds: boolean, step: TriageStep): TriageStep[] => (holds ? [step] : []);

/** What must be written down before a rule can run through it. */
function unwritten({ procedure }: TriageAnswers): Conclusion | null {
  if (procedure === 'written') return null;
  const route = ['write_checklist', 'then_rule'] as const;
  return organisation(
    ['nature.rules', `procedure.${procedure}`],
    procedure === 'unknown' ? ['find_procedure', ...route] : route,
  );
}

/** Nothing new is built for what is rare; what the rule would start from must be there. */
function notBuilt(answers: TriageAnswers): Conclusion | null {
  const { frequency, data } = answers;
  if (frequency === 'rarely' || frequency === 'unknown')
    return notNow(blocksAmong([frequencyKey(answers)], BUILDING_BLOCKS));
  if (data === 'missing' || data === 'unknown')
    return organisation(['nature.rules', dataKey(answers)], ['enter_once', 'then_rule']);
  return null;
}

const isRisky = ({ checking }: TriageAnswers): boolean => checking === 'unchecked' || checking === 'unknown';

/** Always the same gestures: what a tool does, else what is written; before that, it is to be put in order. */
function byRules(answers: TriageAnswers): Conclusion {
  if (answers.tool === 'yes') return USES_TOOL;
  const risk = isRisky(answers);
  return (
    unwritten(answers) ??
    notBuilt(answers) ?? {
      verdict: 'automation',
      reasons: ['nature.rules', 'procedure.written', ...(risk ? [checkingKey(answers)] : [])],
      route: ['set_rule', ...when(answers.data === 'scattered', 'one_source'), ...when(risk, 'test_rule')],
    }
  );
}

/** Texts, images, predictions: AI only where nothing is missing and nothing simpler is there. */
function byJudgement(answers: TriageAnswers, nature: 'content' | 'prediction'): Conclusion {
  const blocks = blocksToJudge(answers);
  const hasTool = answers.tool === 'yes';
  if (hasTool && blocks.length === 0) return USES_TOOL;
  const building = hasTool ? [] : blocksToBuild(answers);
  if (blocks.length + building.length > 0) return notNow([...blocks, ...building]);
  return {
    verdict: 'ai',
    reasons: [
      `nature.${nature}`,
      frequencyKey(answers),
      dataKey(answers),
      checkingKey(answers),
      toolKey(answers),
    ],
    route: [
      'frame_scenario',
      ...when(answers.data === 'scattered', 'gather_examples'),
      ...when(answers.procedure !== 'written', 'write_criteria'),
      ...when(answers.tool === 'partly', 'extend_tool'),
      ...when(answers.checking === 'reviewed', 'keep_review'),
    ],
  };
}

const blocksToKnow = ({ problem, nature }: TriageAnswers): Blocks => [
  ...(problem === 'concrete' ? [] : [[`problem.${problem}`, 'state_problem'] as const]),
  ...(nature === 'unknown' ? [['nature.unknown', 'watch_work'] as const] : []),
];

/**
 * AI, simple automation, better organisation or not now (S-OPP-31), each in one sentence:
 * **AI** where a concrete, regular need asks for judgement, its material is at hand, a mistake would be seen, and no
 * tool already paid for does it; **automation** where a paid tool does it, or the same gestures follow a written way
 * with the material there; **organisation** where people wait for one another, or the same gestures lack a written way
 * or their material; **not now** where one of these conditions is still missing.
 * What one does not know is never in favour.
 */
export function conclude(answers: TriageAnswers): Conclusion {
  const { nature } = answers;
  const unclear = blocksToKnow(answers);
  if (unclear.length > 0 || nature === 'unknown') return notNow(unclear);
  if (nature === 'handover') return organisation(['nature.handover'], ['one_owner', 'one_board']);
  return nature === 'rules' ? byRules(answers) : byJudgement(answers, nature);
}
