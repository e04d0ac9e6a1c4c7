import type { Operator, Rule, Term } from '@jalon/domain/lifecycle/expression/rule';

/** How a name stands to what it is compared with; `has`, `lacks`: a list seen from what is in it. */
export type Relation = Operator | 'has' | 'lacks';

const FLIPPED: Readonly<Record<Operator, Relation>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  in: 'has',
  'not in': 'lacks',
};
const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  in: 'not in',
  'not in': 'in',
  has: 'lacks',
  lacks: 'has',
};

/** A comparison said from a name: « votants, au moins, 3 ». */
export interface Said {
  readonly name: string;
  readonly relation: Relation;
  readonly other: Term;
}

type Comparison = Extract<Rule, { readonly kind: 'compare' }>;

/** The name comes first, whichever side it was written on; null where two values are compared. */
export function saidOf({ left, operator, right }: Comparison, isNegated: boolean): Said | null {
  const said =
    left.kind === 'name'
      ? { name: left.name, relation: operator, other: right }
      : right.kind === 'name'
        ? { name: right.name, relation: FLIPPED[operator], other: left }
        : null;
  return said && isNegated ? { ...said, relation: OPPOSITE[said.relation] } : said;
}
