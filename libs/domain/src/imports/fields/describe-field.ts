import type { Words } from '../../platform/language';
import type { FieldChoice, FieldType, RegisterField } from '../field';

type Bounds = Partial<
  Pick<
    RegisterField,
    | 'isRequired'
    | 'min'
    | 'max'
    | 'itemMax'
    | 'format'
    | 'pattern'
    | 'range'
    | 'isAsShown'
    | 'isExportOnly'
    | 'isAgencyOnly'
  >
>;

/** What a field needs to say of itself; `names` are separated by « | ». */
interface Description extends Bounds {
  readonly type: FieldType;
  readonly label: Words;
  readonly names?: string;
  readonly choices?: readonly FieldChoice[];
}

const listOf = (names: string | undefined): string[] =>
  (names ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A field of a register: read at import, not required, unbounded, unless it says otherwise. */
export const describeField = (key: string, { names, choices, ...said }: Description): RegisterField => ({
  key,
  isRequired: false,
  max: null,
  range: null,
  isExportOnly: false,
  ...said,
  names: listOf(names),
  choices: [...(choices ?? [])],
});

/** The values of a list with their words, and what else files call them, separated by « | ». */
export const choicesOf = <Value extends string>(
  words: Readonly<Record<Value, Words>>,
  names?: Readonly<Partial<Record<Value, string>>>,
): FieldChoice[] => {
  const known: Readonly<Record<string, string | undefined>> = names ?? {};
  return Object.entries<Words>(words).map(([value, label]) => ({
    value,
    label,
    names: listOf(known[value]),
  }));
};
