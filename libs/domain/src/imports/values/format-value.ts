import type { FieldValue, RegisterField } from '../field';
import type { Language } from '../../platform/language';
import { wordsIn } from '../../platform/typography';
import { joinList } from '../parsing/read-list';

/** In which language an export is written, and what its ids are called. */
export interface Formatting {
  readonly language: Language;
  /**
   * The name of a person or client; of two people who share one, « Name <e-mail> ». What it does not know is left out.
   */
  readonly nameOf: (id: string) => string | undefined;
}

const THREE_DECIMALS = /^(-?\d+\.\d{3})$/;

/** With the decimal sign of the language, and never three decimals, which would be taken for thousands. */
function formatNumber(number: number, language: Language): string {
  const plain = String(number).replace(THREE_DECIMALS, '$10');
  return language === 'fr' ? plain.replace('.', ',') : plain;
}

function word(field: RegisterField, value: string, { language, nameOf }: Formatting): string {
  if (field.type === 'person' || field.type === 'clients') return nameOf(value) ?? '';
  const choice = field.choices.find((one) => one.value === value);
  return choice ? wordsIn(choice.label, language) : value;
}

/** A value as a cell shows it; read back by the field's reader it is the same value. Blank where it is empty. */
export function formatValue(
  field: RegisterField,
  value: FieldValue | undefined,
  formatting: Formatting,
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value, formatting.language);
  if (typeof value === 'string') return word(field, value, formatting);
  return joinList(value.map((item) => word(field, item, formatting)).filter((item) => item !== ''));
}
