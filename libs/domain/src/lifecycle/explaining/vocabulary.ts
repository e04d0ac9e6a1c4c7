import type { Words } from '../../platform/language';
import type { Lifecycle } from '../template/lifecycle';
import type { Labelled, Unit } from '../template/vocabulary';

/** What a name is called, and how its values read. */
export interface Described {
  readonly label: Words;
  readonly unit: Unit | null;
  /** Labels of the values that it may hold, by id. */
  readonly values: ReadonlyMap<string, Words>;
  /** It counts things: « il en faut 3 ». */
  readonly isCount: boolean;
  readonly isDate: boolean;
}

export type Vocabulary = ReadonlyMap<string, Described>;

/** What of a life cycle sentences need. */
export type Spoken = Pick<Lifecycle, 'units' | 'attributes' | 'facts' | 'parameters'>;

/** The words of every attribute, fact and parameter, by id. Made once per life cycle. */
export function vocabularyOf({ units, attributes, facts, parameters }: Spoken): Vocabulary {
  const unitOf = (id: string | undefined) => units.find((unit) => unit.id === id) ?? null;
  const entries = [
    ...attributes.map((attribute) => ({ ...attribute, unit: undefined })),
    ...facts,
    ...parameters.map((parameter) => ({ ...parameter, type: 'number', values: undefined })),
  ];
  return new Map(
    entries.map(({ id, fr, en, unit, type, values }) => [
      id,
      {
        label: { fr, en },
        unit: unitOf(unit),
        values: labelsOf(values ?? []),
        isCount: type === 'int',
        isDate: type === 'date',
      },
    ]),
  );
}

const labelsOf = (values: readonly Labelled[]): ReadonlyMap<string, Words> =>
  new Map(values.map(({ id, fr, en }) => [id, { fr, en }]));
