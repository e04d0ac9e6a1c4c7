import { type FieldValue, type RegisterField, TO_BE_MADE } from '@jalon/domain/imports/field';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { useDirectory } from '../mapping/columns/targets';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the fields of a register are called, and what their values mean, in the reader's words. */
export function useFieldWords(fields: readonly RegisterField[]) {
  const language = useLanguage();
  const { number, list } = useFormat();
  const wordOf = useWordOf();
  const fieldOf = (key: string) => fields.find((field) => field.key === key);
  /** The field's name; its key as long as nothing better is known. */
  const nameOf = (key: string): string => {
    const label = fieldOf(key)?.label;
    return label ? wordsIn(label, language) : key;
  };
  /** A value in words; null where there is none. */
  const textOf = (key: string, value: FieldValue | undefined): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string') return wordOf(fieldOf(key), value);
    return value.length > 0 ? list(value.map((one) => wordOf(fieldOf(key), one))) : null;
  };
  /** Fields in the order of the register. */
  const inOrder = (keys: readonly string[]): readonly string[] => {
    const rank = new Map(fields.map(({ key }, at) => [key, at]));
    return [...keys].sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
  };
  return { nameOf, textOf, inOrder };
}

export type FieldWords = ReturnType<typeof useFieldWords>;

/** One value of a field: its word in a list, the name behind an id, a day as the reader writes it. */
function useWordOf() {
  const language = useLanguage();
  const { date } = useFormat();
  const thingName = useThingName();
  return (field: RegisterField | undefined, value: string): string => {
    if (!field) return value;
    if (field.type === 'person' || field.type === 'clients') return thingName(value);
    if (field.type === 'date') return DAY.test(value) ? date(value) : value;
    const label = field.choices.find((choice) => choice.value === value)?.label;
    return label ? wordsIn(label, language) : value;
  };
}

/** Who or what an id stands for, as far as the reader may see it. */
function useThingName() {
  const { t } = useLingui();
  const { people, clients } = useDirectory();
  return (id: string): string => {
    if (id.startsWith(TO_BE_MADE)) return t`${id.slice(TO_BE_MADE.length)} (à créer)`;
    return [...people, ...clients].find((one) => one.id === id)?.name ?? id;
  };
}
