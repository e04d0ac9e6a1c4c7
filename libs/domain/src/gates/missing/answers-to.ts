import { parsedOnce } from '../../lifecycle/expression/evaluate';
import type { RuleValue } from '../../lifecycle/facts/fact';
import type { Attribute } from '../../lifecycle/template/vocabulary';
import { facing } from './leaf-ways';

/** At most so many members of a set are told apart: 16 answers. */
const MOST_MEMBERS = 4;

/** Answers to an attribute that its rules can tell apart: one of each kind. */
export function answersTo(
  { id, type, values }: Attribute,
  texts: readonly string[],
  parameters: Readonly<Record<string, number>>,
): readonly RuleValue[] {
  if (type === 'bool') return [true, false];
  if (type === 'enum') return (values ?? []).map((value) => value.id);
  const faced = texts.flatMap((text) => {
    const { rule } = parsedOnce(text);
    return rule ? facing(rule, id) : [];
  });
  const said = faced.flatMap((term) =>
    term.kind === 'literal' ? [term.value] : [parameters[term.name] ?? 0],
  );
  if (type === 'set') return subsets([...new Set(said.flat().filter((value) => typeof value === 'string'))]);
  if (type === 'date')
    return ['0001-01-01', ...said.filter((value) => typeof value === 'string'), '9999-12-31'];
  return [
    ...new Set(said.flatMap((value) => (typeof value === 'number' ? [value - 1, value, value + 1] : []))),
  ];
}

const subsets = (members: readonly string[]): string[][] =>
  members
    .slice(0, MOST_MEMBERS)
    .reduce<string[][]>((sets, member) => [...sets, ...sets.map((set) => [...set, member])], [[]]);
