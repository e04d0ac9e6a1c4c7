import { askedOf } from '@jalon/domain/lifecycle/attributes/asked';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { shippedLifecycle } from '../../../lifecycle/shipped/shipped-lifecycle';

type Answers = Readonly<Record<string, RuleValue>>;

/** Of the agency itself: twenty-eight people, a works council, a delegate for data protection. */
export const ofTheAgency: Answers = {
  headcount: 28,
  hasCse: true,
  sme: true,
  publicBody: false,
  publicService: false,
  euEstablished: true,
  hasDpo: true,
};

const NO: Answers = Object.fromEntries(
  askedOf(shippedLifecycle)
    .filter(({ level, type }) => level === 'project' && type === 'bool')
    .map(({ id }) => [id, false]),
);

/** A tool that is configured and informs people who work here; what is not said otherwise is answered « no ». */
export const assistedWriting = (said: Answers): Answers => ({
  ...NO,
  buildPath: 'configure',
  sourcing: 'saas',
  scopeMode: 'pilot_slice',
  servingMode: 'human_tool',
  hosting: 'vendor',
  autonomy: 'recommend',
  outputs: ['text'],
  projectSize: 'M',
  novelty: 'medium',
  dataOrigin: ['client'],
  automatedDecision: 'none',
  isAiSystem: true,
  aiActRoles: ['deployer'],
  annexIIIArea: 'none',
  outputUsedInEu: true,
  affectsEmployees: true,
  ...said,
});
