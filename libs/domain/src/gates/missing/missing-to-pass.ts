import type { CriterionEvaluation, GateEvaluation } from '../evaluation/evaluation';
import { chooseWays } from './choose-ways';
import { canDoWith, turningOf } from './criterion-ways';
import type { Judging, Turning } from './criterion-ways';
import { ITEM_KINDS } from './missing';
import type { ItemKind, MissingToPass, OpenItem } from './missing';
import { openItem, USUAL_DAYS } from './open-items';
import type { Bare } from './open-items';
import { schedule } from './schedule';
import type { Ways } from './ways';

export interface Asking {
  /** Estimated working days of an item; `USUAL_DAYS` where it is not told. */
  readonly daysOf?: (item: { readonly kind: ItemKind; readonly about: string }) => number;
  /** The day by which one wants to pass; null: none. */
  readonly by: string | null;
  /** The day so many working days after today (`addWorkingDays`). */
  readonly dayAfter: (workingDays: number) => string;
}

/** In which order to begin: questions first, what others have to say, then the rest, signatures last. */
const ORDER: readonly ItemKind[] = [
  'answer',
  'opinion',
  ...ITEM_KINDS.filter((kind) => kind !== 'attest'),
  'attest',
];

type Unmet = Turning & { readonly one: CriterionEvaluation };

/**
 * The smallest set of open items that turns a gate ready: of least total duration, then of fewest items, minimal
 * (without any of them the gate stays red), facts that several criteria share counted once, the cheapest branch of
 * every `or`. It does whatever open questions are answered (`onAnswers` names the criteria for which nothing does).
 */
export function missingToPass(judging: Judging, evaluation: GateEvaluation, asking: Asking): MissingToPass {
  const unmet: Unmet[] = evaluation.criteria
    .filter(({ isUnmet }) => isUnmet)
    .map((one) => ({ one, ...turningOf(judging, one) }));
  const turned = unmet.filter(({ how }) => how !== 'never');
  const needs: Ways[] = [
    ...turned.map(({ ways }) => ways),
    ...evaluation.overdue.map(({ id }) => [[`condition:${id}`]]),
  ];
  const bare = itemsOf(judging, turned, needs);
  const daysOf = ({ kind, about }: Bare) => asking.daysOf?.({ kind, about }) ?? USUAL_DAYS[kind];
  const costs = new Map([...bare].map(([key, item]) => [key, daysOf(item)]));
  const { keys, isExact } = chooseWays(needs, (key) => costs.get(key) ?? 0);
  const items = inOrder(
    keys.flatMap((key): readonly OpenItem[] => {
      const item = bare.get(key);
      if (!item) return [];
      return [{ ...item, days: daysOf(item), isContingent: isContingent(judging, turned, { keys, key }) }];
    }),
  );
  const told = schedule(items);
  const endsOn = asking.dayAfter(Math.ceil(told.spanDays));
  const idsWhere = (how: Turning['how']) =>
    unmet.filter((one) => one.how === how).map(({ one }) => one.criterion.id);
  const stuck = idsWhere('never');
  const isFeasible = asking.by === null ? null : stuck.length === 0 && endsOn <= asking.by;
  return { items, ...told, endsOn, isFeasible, stuck, onAnswers: idsWhere('on_answers'), isExact };
}

/** Every thing that some way asks for, with the criteria that it serves. */
function itemsOf(
  judging: Judging,
  turned: readonly Unmet[],
  needs: readonly Ways[],
): ReadonlyMap<string, Bare> {
  const keys = [...new Set(needs.flat(2))];
  const served = (key: string) =>
    turned.filter(({ ways }) => ways.some((way) => way.includes(key))).map(({ one }) => one);
  return new Map(keys.map((key) => [key, openItem(judging, key, served(key))]));
}

const inOrder = (items: readonly OpenItem[]): OpenItem[] =>
  [...items].sort(
    (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || (one.key < other.key ? -1 : 1),
  );

/** Every criterion that needs it could do without it, were the questions answered in its favour. */
function isContingent(
  judging: Judging,
  turned: readonly Unmet[],
  { keys, key }: { keys: readonly string[]; key: string },
): boolean {
  if (key.startsWith('answer:') || !keys.some((other) => other.startsWith('answer:'))) return false;
  const without = new Set(keys.filter((other) => other !== key));
  const needing = turned.filter(({ ways }) => !ways.some((way) => way.every((part) => without.has(part))));
  return needing.length > 0 && needing.every(({ one }) => canDoWith(judging, one, without));
}
