import type { RuleName } from '@jalon/contracts/lifecycle/lifecycle-view';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { eitherWords, valueWords } from '@jalon/domain/lifecycle/explaining/value-words';
import type { Words } from '@jalon/domain/platform/language';

/** What names mean, by id. */
export type RuleNames = ReadonlyMap<string, RuleName>;

export const ruleNames = (names: readonly RuleName[]): RuleNames =>
  new Map(names.map((one) => [one.id, one]));

const shown = (name: RuleName | undefined) => ({
  unit: name?.unit ?? null,
  values: new Map<string, Words>((name?.values ?? []).map(({ id, fr, en }) => [id, { fr, en }])),
  isDate: name?.type === 'date',
});

/** A value as it reads beside this name: `3 personnes`, `Configurer un outil`. */
export const valueBeside = (value: RuleValue, name: RuleName | undefined): Words =>
  Array.isArray(value) ? eitherWords(value, shown(name)) : valueWords(value, shown(name));
