import { readNames } from '@jalon/contracts/lifecycle/lifecycle.operations';
import type { Difference, Side } from '@jalon/domain/gates/signing/difference';
import { valueWords } from '@jalon/domain/lifecycle/explaining/value-words';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { type Language, LANGUAGES } from '@jalon/domain/platform/language';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useRead } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { useWords } from '../use-words';
import { conditionLabels, gateStateLabels, stanceLabels } from '../words';

/** Members that mean nothing to a reader. */
const UNSAID = ['sha256', 'standing', 'id'];

/** What a member holds where it is one of a few. */
const STANDINGS: Readonly<Record<string, MessageDescriptor>> = {
  ...conditionLabels,
  ...gateStateLabels,
  ...stanceLabels,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The wording in the language that is not the reader’s. */
const isOther = (member: string, language: Language): boolean =>
  LANGUAGES.some((one) => one === member && one !== language);

const isNamed = ({ kind }: Difference): boolean =>
  kind === 'fact' || kind === 'attribute' || kind === 'parameter';

/** Puts values of facts, answers and thresholds in the words and units of the life cycle. */
function useNamedValues(differences: readonly Difference[]) {
  const { data } = useRead(readNames, {}, { enabled: differences.some(isNamed), keep: true });
  const words = useWords();
  return (one: Difference, value: RuleValue): string | undefined => {
    const name = isNamed(one) ? data?.items.find(({ id }) => id === one.id) : undefined;
    if (!name) return undefined;
    const values = new Map(name.values.map((choice) => [choice.id, choice]));
    return words(valueWords(value, { unit: name.unit, values, isDate: name.type === 'date' }));
  };
}

/** A value whatever it is of. */
function usePlainValues() {
  const { t } = useLingui();
  const { list, number, date } = useFormat();
  const plain = (value: RuleValue): string => {
    if (typeof value === 'boolean') return value ? t`oui` : t`non`;
    if (typeof value === 'number') return number(value);
    if (typeof value !== 'string') return list(value.map(String));
    const standing = STANDINGS[value];
    if (standing) return t(standing);
    return DAY.test(value) ? date(value) : value;
  };
  return plain;
}

/** One side of a difference in the reader’s words; empty where nothing of it means anything to a reader. */
export function useSideWords(differences: readonly Difference[]): (one: Difference, side: Side) => string {
  const { t } = useLingui();
  const language = useLanguage();
  const named = useNamedValues(differences);
  const plain = usePlainValues();
  return (one, side) =>
    Object.entries(side ?? {})
      .flatMap(([name, value]) => {
        if (UNSAID.includes(name) || value === null || isOther(name, language)) return [];
        if (name === 'isInForce') return value === true ? [] : [t`Plus en vigueur`];
        if (name === 'version') return [t`version ${plain(value)}`];
        return [named(one, value) ?? plain(value)];
      })
      .join(' · ');
}
