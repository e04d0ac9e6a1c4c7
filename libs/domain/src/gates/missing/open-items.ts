import { holdersOf } from '../evaluation/advice-on';
import type { CriterionEvaluation } from '../evaluation/evaluation';
import { leavesOf } from '../../lifecycle/expression/trace';
import { WAIVING_ROLE } from '../signing/waive-refusals';
import type { Judging } from './criterion-ways';
import type { ItemKind, OpenItem } from './missing';

/** Who answers questions about the project. */
export const ANSWERING_ROLE = 'product_owner';

/** Estimated working days where nobody tells better. */
export const USUAL_DAYS: Readonly<Record<ItemKind, number>> = {
  answer: 0.5,
  measure: 3,
  declare: 1,
  raise: 10,
  attest: 1,
  opinion: 5,
  condition: 3,
  waive: 1,
};

/** An item before its duration is known. */
export type Bare = Omit<OpenItem, 'days' | 'isContingent'>;

const base = { from: null, wanted: null, needsEvidence: false } as const;

/** What a thing to do is, for whom it is, and which of these criteria it serves. */
export function openItem(judging: Judging, key: string, served: readonly CriterionEvaluation[]): Bare {
  const [prefix, about = ''] = key.split(':');
  if (prefix === 'fact') return factItem(judging, about, served);
  if (prefix === 'condition') return conditionItem(judging, about);
  const { kind, roleId } = doneBy(prefix, served[0]);
  const people = [...holdersOf(roleId, judging.gateCase)];
  const criterionIds = served.map(({ criterion }) => criterion.id);
  const needsEvidence = kind === 'attest' && served[0]?.relied.evidence.length === 0;
  return { ...base, key, kind, about, roleId, people, criterionIds, needsEvidence };
}

/** What is done about a criterion or a question, and the role whose part it is. */
function doneBy(
  prefix: string | undefined,
  one: CriterionEvaluation | undefined,
): { readonly kind: ItemKind; readonly roleId: string } {
  if (prefix === 'answer') return { kind: 'answer', roleId: ANSWERING_ROLE };
  if (prefix === 'waive') return { kind: 'waive', roleId: WAIVING_ROLE };
  const { opinion = '', signer = '' } = one?.criterion ?? {};
  return prefix === 'opinion' ? { kind: 'opinion', roleId: opinion } : { kind: 'attest', roleId: signer };
}

function conditionItem({ gateCase }: Judging, about: string): Bare {
  const condition = gateCase.conditions.find(({ id }) => id === about);
  const people = condition ? [condition.owner] : [];
  return {
    ...base,
    key: `condition:${about}`,
    kind: 'condition',
    about,
    criterionIds: [],
    roleId: null,
    people,
  };
}

/** Measured where one of the criteria wants it so or something computes it; raised where all hear it already. */
export function factKind(
  { gateCase }: Judging,
  factId: string,
  served: readonly CriterionEvaluation[],
): ItemKind {
  const isHeard = served.every((one) => one.rule !== null && valueIn(one, factId) !== null);
  if (isHeard) return 'raise';
  return gateCase.provided.includes(factId) ? 'measure' : 'declare';
}

const termsOf = ({ rule }: CriterionEvaluation, factId: string) =>
  rule ? leavesOf(rule).flatMap(({ terms }) => terms.filter(({ name }) => name === factId)) : [];
const valueIn = (one: CriterionEvaluation, factId: string) => termsOf(one, factId)[0]?.value ?? null;

function factItem(judging: Judging, about: string, served: readonly CriterionEvaluation[]): Bare {
  const kind = factKind(judging, about, served);
  const [one] = served;
  const roleId = one?.criterion.signer ?? null;
  return {
    ...base,
    key: `${kind}:${about}`,
    kind,
    about,
    from: one ? valueIn(one, about) : null,
    wanted: kind === 'raise' ? wantedOf(served, about) : null,
    roleId,
    people: roleId === null ? [] : [...holdersOf(roleId, judging.gateCase)],
    criterionIds: served.map(({ criterion }) => criterion.id),
  };
}

/** « >= 3 », of the first leaf that keeps a criterion from being true and begins with the fact. */
function wantedOf(served: readonly CriterionEvaluation[], factId: string): string | null {
  const leaves = served.flatMap(({ rule }) => (rule ? leavesOf(rule) : []));
  const leaf = leaves.find(({ terms, result }) => terms[0]?.name === factId && result !== 'true');
  const asked = leaf?.terms[1]?.value ?? null;
  return leaf?.operator && asked !== null ? `${leaf.operator} ${String(asked)}` : null;
}
