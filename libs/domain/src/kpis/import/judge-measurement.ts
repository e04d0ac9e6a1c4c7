import type { FieldValues } from '../../imports/field';
import type { ReasonCode, RowReason } from '../../imports/verdict';
import { fingerprint } from '../../imports/rows/fingerprint';
import { flawOf, type MeasurementDraft, type MeasurementFlaw, valueOf } from '../measurement';
import { MeasurementContext } from '../vocabulary';
import { type MeasuredKpi, unitOn } from './measured-kpi';

/** The first day that counts. */
const FIRST_DAY = '2000-01-01';

export const reasonOf = (
  code: ReasonCode,
  field: string,
  {
    severity = 'refusal',
    value = null,
    became = null,
  }: Partial<Pick<RowReason, 'severity' | 'value' | 'became'>> = {},
): RowReason => ({ severity, code, position: null, field, value, became });

const text = (values: FieldValues, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' && value !== '' ? value : null;
};
const figure = (values: FieldValues, key: string): number | null => {
  const value = values[key];
  return typeof value === 'number' ? value : null;
};

/** What the values of a row say; null where they lack a day or a context, which is told as such. */
export function draftOf(values: FieldValues): MeasurementDraft | null {
  const takenOn = text(values, 'takenOn');
  const context = MeasurementContext.safeParse(values['context']);
  if (takenOn === null || !context.success) return null;
  return {
    takenOn,
    from: text(values, 'from'),
    context: context.data,
    segment: text(values, 'segment'),
    value: figure(values, 'value'),
    numerator: figure(values, 'numerator'),
    denominator: figure(values, 'denominator'),
    n: figure(values, 'n'),
    note: text(values, 'note'),
    sourceKey: text(values, 'sourceKey'),
  };
}

const FLAWS: Readonly<Partial<Record<MeasurementFlaw, readonly [ReasonCode, string]>>> = {
  'no-value': ['required', 'value'],
  'value-disagrees': ['value-disagrees', 'value'],
  'period-backwards': ['period-backwards', 'from'],
  'in-the-future': ['date-outside', 'takenOn'],
};

/** What is to be told of a measurement on its face. */
export interface MeasurementJudged {
  /** The value that would be kept; null where there is none. */
  readonly value: number | null;
  readonly reasons: readonly RowReason[];
}

const isShare = (kpi: MeasuredKpi, { takenOn }: MeasurementDraft): boolean =>
  unitOn(kpi, takenOn) === 'percent';

/** Refused where it cannot be kept; a percentage above 100 is told. `today` is the organisation’s day. */
export function judgeMeasurement(
  kpi: MeasuredKpi,
  draft: MeasurementDraft,
  today: string,
): MeasurementJudged {
  const isPercent = isShare(kpi, draft);
  const value = valueOf(draft, isPercent);
  const flaw = flawOf(draft, { isPercent, today });
  if (flaw !== null) {
    const [code, field] = FLAWS[flaw] ?? ['out-of-range', 'value'];
    return { value, reasons: [reasonOf(code, field, { value: quoted(draft, field) })] };
  }
  if (draft.takenOn < FIRST_DAY)
    return { value, reasons: [reasonOf('date-outside', 'takenOn', { value: draft.takenOn })] };
  const isOver = isPercent && value !== null && value > 100;
  const told = { severity: 'notice' as const, value: String(value) };
  return { value, reasons: isOver ? [reasonOf('percent-over-100', 'value', told)] : [] };
}

const quoted = (draft: MeasurementDraft, field: string): string | null => {
  if (field === 'takenOn') return draft.takenOn;
  if (field === 'from') return draft.from ?? null;
  return draft.value == null ? null : String(draft.value);
};

/** Before the name of a measurement that its file gives none: it is known again by what it says. */
export const OF_FILE = 'file:';

/**
 * By what a measurement without an identifier of its own is known again: day, context, segment, value, n. What is said
 * a second time in a file is another one: the caller numbers them.
 */
export const contentKey = (draft: MeasurementDraft, value: number): string =>
  OF_FILE +
  fingerprint(
    [draft.takenOn, draft.from ?? '', draft.context, draft.segment ?? '', value, draft.n ?? ''].join(
      '\u241f',
    ),
  );
