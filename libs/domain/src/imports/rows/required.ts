import type { FieldValues, RegisterField } from '../field';
import type { RowReason } from '../verdict';

/** What a new row lacks: the required fields that it does not tell. Those told as empty are told by the reading. */
export const lackingIn = (values: FieldValues, fields: readonly RegisterField[]): RowReason[] =>
  fields
    .filter(({ isRequired, key }) => isRequired && values[key] === undefined)
    .map(({ key }) => ({
      severity: 'refusal',
      code: 'required',
      position: null,
      field: key,
      value: null,
      became: null,
    }));
