import type { Cell } from '@jalon/domain/imports/reading';
import type { Notices } from '../../notices';
import { cellText } from './cell-text';
import type { NumberKind } from './number-format';
import { clockOfSerial, isoOfSerial } from './serial-date';

/** What the cells of a workbook refer to. */
export interface CellSense {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

/** A cell as its XML tells it. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string;
  /** The text of an inline string. */
  readonly inline: string;
}

/** A spreadsheet computes with fifteen digits; what is beyond is noise of the binary number. */
function digits(value: number): string {
  const text = String(value);
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}

const asNumber = (value: number): Cell => ({ type: 'number', text: digits(value) });

const asDate = (value: number, hasTime: boolean, is1904: boolean): Cell => {
  const text = isoOfSerial(value, { is1904, hasTime });
  return text === null ? asNumber(value) : { type: 'date', text };
};

function shown(value: number, kind: NumberKind, is1904: boolean): Cell {
  switch (kind.kind) {
    case 'date':
      return asDate(value, kind.hasTime, is1904);
    case 'time':
      return value >= 1 ? asDate(value, true, is1904) : clockOfSerial(value);
    case 'duration':
      return clockOfSerial(value);
    case 'padded':
      return { type: 'number', text: digits(value).padStart(Number.isInteger(value) ? kind.digits : 0, '0') };
    case 'percent':
      return { type: 'number', text: digits(value), isShare: true };
    default:
      return asNumber(value);
  }
}

const truth = (value: string): Cell =>
  value === '' ? '' : { type: 'boolean', text: value === '1' || value === 'true' ? 'true' : 'false' };

/** Gives cells their meaning, and tells what a person may wonder at. */
export class CellReader {
  constructor(
    private readonly sense: CellSense,
    private readonly notices: Notices,
  ) {}

  read(raw: RawCell, place: () => string): Cell {
    switch (raw.type) {
      case 's':
        return this.shared(raw.value);
      case 'inlineStr':
        return cellText(raw.inline);
      case 'str':
        return cellText(raw.value);
      case 'b':
        return truth(raw.value.trim());
      case 'e':
        this.notices.note('error-cells', place());
        return { type: 'error', text: raw.value };
      default:
        return raw.value === '' ? '' : this.plain(raw, place);
    }
  }

  private shared = (number: string): string =>
    number === '' ? '' : (this.sense.strings[Number(number)] ?? '');

  private plain({ type, style, value }: RawCell, place: () => string): Cell {
    if (type === 'd') return { type: 'date', text: value.trim().replace(/(T00:00:00(\.0+)?)?Z?$/, '') };
    const number = Number(value);
    if (!Number.isFinite(number)) return cellText(value);
    const kind = this.sense.kinds[Number(style ?? 0)] ?? { kind: 'number' };
    if (kind.kind === 'percent') this.notices.note('percents', place());
    return shown(number, kind, this.sense.is1904);
  }
}
