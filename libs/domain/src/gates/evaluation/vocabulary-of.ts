import { parsedOnce } from '../../lifecycle/expression/evaluate';
import { namesOf } from '../../lifecycle/expression/rule';
import type { Attribute, FactDefinition, Parameter } from '../../lifecycle/template/vocabulary';
import type { Rulebook } from './rulebook';

/** What rules may name, by id. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

const known = new WeakMap<object, Vocabulary>();
const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Made once per rulebook, however many gates are judged by it. */
export function vocabularyOf(rulebook: Rulebook): Vocabulary {
  const found = known.get(rulebook);
  if (found) return found;
  const { facts, attributes, parameters } = rulebook;
  const made = { facts: byId(facts), attributes: byId(attributes), parameters: byId(parameters) };
  known.set(rulebook, made);
  return made;
}

/** Names in a rule, each once; none where there is no rule or the text is none. */
export function namesIn(text: string | undefined): readonly string[] {
  const rule = text === undefined ? null : parsedOnce(text).rule;
  return rule ? namesOf(rule) : [];
}
