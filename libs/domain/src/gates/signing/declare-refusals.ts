import type { RuleValue } from '../../lifecycle/facts/fact';
import type { FactDefinition } from '../../lifecycle/template/vocabulary';
import type { GateCase } from '../evaluation/gate-case';

export const DECLARE_REFUSALS = ['measured', 'no_role', 'value', 'date_past'] as const;
export type DeclareRefusal = (typeof DECLARE_REFUSALS)[number];

const within = (least: number, most: number) => (value: RuleValue) =>
  typeof value === 'number' && value >= least && value <= most;
const count = (value: RuleValue) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const finite = within(-Number.MAX_VALUE, Number.MAX_VALUE);

/** A ratio may exceed 1 (funding that covers more than the cost). `points` and `number` are read by their unit. */
const FITS: Readonly<Record<FactDefinition['type'], (value: RuleValue) => boolean>> = {
  bool: (value) => typeof value === 'boolean',
  int: count,
  number: finite,
  money: finite,
  points: finite,
  ratio: within(0, Number.MAX_VALUE),
  prob: within(0, 1),
  score: within(0, 1),
  rating: within(1, 5),
  alpha: within(-1, 1),
  enum: (value) => typeof value === 'string',
};

/** May the fact be worth this? One of its values where it has a list of them. */
export function fitsFact({ type, values }: FactDefinition, value: RuleValue): boolean {
  const isListed = values === undefined || values.some(({ id }) => id === value);
  return isListed && FITS[type](value);
}

/**
 * Everything that keeps a person from declaring a fact: something computes it, they hold no role on the use case
 * (unless they run projects: `mayManage`), the value is none of this fact’s, or it would hold until a day that is past.
 */
export function declareRefusals(
  { holders, provided, today }: Pick<GateCase, 'holders' | 'provided' | 'today'>,
  definition: FactDefinition,
  draft: { personId: string; mayManage: boolean; value: RuleValue; expiresOn: string },
): readonly DeclareRefusal[] {
  const takesPart = draft.mayManage || holders.some(({ person }) => person.id === draft.personId);
  const refusals: Readonly<Record<DeclareRefusal, boolean>> = {
    measured: provided.includes(definition.id) || definition.id === 'closing',
    no_role: !takesPart,
    value: !fitsFact(definition, draft.value),
    date_past: draft.expiresOn < today,
  };
  return DECLARE_REFUSALS.filter((refusal) => refusals[refusal]);
}
