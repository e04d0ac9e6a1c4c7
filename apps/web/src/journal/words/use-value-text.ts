import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useSubjectWords } from './subject-words';
import { useNames } from './use-names';

/** A value longer than this is shown by its beginning. */
const LONGEST = 280;

/** Fields that count bytes. */
const SIZES: readonly string[] = ['size', 'bytes'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
/** Characters of a hash that tell it from others. */
const HASH_SHOWN = 12;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** Nothing was said: also no entry of a list, no answer to any question. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** An id whose thing has no name here says nothing to a reader. */
const isBareId = (value: unknown, names: Readonly<Record<string, string>>): boolean =>
  typeof value === 'string' && ID.test(value) && names[value] === undefined;

/** Any value of the journal in words; null where there is none. */
export function useValueText(): (type: string, field: string, value: unknown) => string | null {
  const { t } = useLingui();
  const { date, dateTime, list, number, size } = useFormat();
  const words = useSubjectWords();
  const names = useNames();

  const textOf = (value: string): string => {
    const name = names[value];
    if (name !== undefined) return name;
    if (HASH.test(value)) return `${value.slice(0, HASH_SHOWN)}…`;
    if (DAY.test(value)) return date(value);
    return MOMENT.test(value) ? dateTime(value) : shortened(value);
  };
  const anyText = (value: unknown): string => {
    if (typeof value === 'string') return textOf(value);
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return value ? t`oui` : t`non`;
    if (Array.isArray(value)) return list(value.map(anyText));
    return shortened(JSON.stringify(value));
  };
  return (type, field, value) => {
    if (isNothing(value)) return null;
    if (SIZES.includes(field) && typeof value === 'number') return size(value);
    return words.value(type, field, value) ?? (isBareId(value, names) ? null : anyText(value));
  };
}
