import { parsedOnce } from '../expression/evaluate';
import { print } from '../expression/print';
import { namesOf } from '../expression/rule';
import type { Rule, Term } from '../expression/rule';
import { faultWords } from '../expression/rule-fault';
import { flawAt, unknownAt } from './flaw';
import type { Flaw } from './flaw';
import { typeOfTerm } from './names';
import type { KnownName, Names, TermType } from './names';

/** What a rule may name where it stands. */
export type Reach = 'attributes' | 'everything';

/** A rule that does not parse, names something unknown or out of reach, or compares what cannot be compared. */
export function ruleFlaws(
  text: string | undefined,
  place: string,
  { names, reach }: { readonly names: Names; readonly reach: Reach },
): readonly Flaw[] {
  if (text === undefined) return [];
  const { rule, fault } = parsedOnce(text);
  if (!rule) return [flawAt(place, 'rule_unreadable', faultWords(fault))];
  const unknown = namesOf(rule).flatMap((name) => nameFlaws(name, place, { known: names.get(name), reach }));
  return [...unknown, ...typeFlaws(rule, place, names)];
}

function nameFlaws(
  name: string,
  place: string,
  { known, reach }: { readonly known: KnownName | undefined; readonly reach: Reach },
): readonly Flaw[] {
  if (!known) return [unknownAt(place, 'name', name)];
  if (reach === 'everything' || known.origin !== 'fact') return [];
  return [
    flawAt(place, 'fact_out_of_reach', {
      fr: `« ${name} » est un fait : seuls des attributs se regardent ici`,
      en: `“${name}” is a fact: only attributes can be looked at here`,
    }),
  ];
}

function typeFlaws(rule: Rule, place: string, names: Names): readonly Flaw[] {
  if (rule.kind === 'not') return typeFlaws(rule.part, place, names);
  if ('parts' in rule) return rule.parts.flatMap((part) => typeFlaws(part, place, names));
  if (rule.kind === 'holds') return holdsFlaws(rule, place, names);
  const [left, right] = [typeOfTerm(rule.left, names), typeOfTerm(rule.right, names)];
  if (!left || !right) return [];
  return [...pairFlaws(rule, [left, right], place), ...valueFlaws(rule, [left, right], place)];
}

function holdsFlaws(rule: Extract<Rule, { kind: 'holds' }>, place: string, names: Names): readonly Flaw[] {
  const type = typeOfTerm(rule.term, names);
  if (!type || type.kind === 'bool') return [];
  return [
    flawAt(place, 'not_yes_or_no', {
      fr: `« ${print(rule)} » n’est ni vrai ni faux : il faut le comparer à quelque chose`,
      en: `“${print(rule)}” is neither true nor false: compare it with something`,
    }),
  ];
}

type Comparison = Extract<Rule, { kind: 'compare' }>;
type Sides = readonly [left: TermType, right: TermType];

function pairFlaws(rule: Comparison, [left, right]: Sides, place: string): readonly Flaw[] {
  if (!mayCompare(rule.operator, left.kind, right.kind))
    return [
      flawAt(place, 'different_types', {
        fr: `« ${print(rule)} » compare ce qui ne se compare pas`,
        en: `“${print(rule)}” compares things that cannot be compared`,
      }),
    ];
  if (left.unit === null || right.unit === null || left.unit === right.unit) return [];
  return [
    flawAt(place, 'different_units', {
      fr: `« ${print(rule)} » compare deux unités`,
      en: `“${print(rule)}” compares two different units`,
    }),
  ];
}

const isOneOf = (kind: TermType['kind'], kinds: readonly TermType['kind'][]): boolean => kinds.includes(kind);

function mayCompare(
  operator: Comparison['operator'],
  left: TermType['kind'],
  right: TermType['kind'],
): boolean {
  if (operator === 'in' || operator === 'not in') return right === 'list' && isOneOf(left, ['text', 'list']);
  if (left !== right) return false;
  return operator === '==' || operator === '!=' || isOneOf(left, ['number', 'date']);
}

/** Texts that the attribute or the fact on the other side never holds. */
function valueFlaws({ left, right }: Comparison, [one, other]: Sides, place: string): readonly Flaw[] {
  return [...strangers(left, one, other), ...strangers(right, other, one)].map((text) =>
    flawAt(place, 'unknown_value', {
      fr: `La valeur « ${text} » n’est pas de celles que l’on peut trouver ici`,
      en: `“${text}” is not among the values that can be found here`,
    }),
  );
}

function strangers(term: Term, own: TermType, other: TermType): readonly string[] {
  if (term.kind === 'name' || own.values === null) return [];
  const known = other.values;
  return known === null ? [] : own.values.filter((text) => !known.includes(text));
}
