import { guardApostrophe } from '@jalon/domain/imports/values/neutral';
import type { SheetCell, SheetRow } from './sheet';
import { STYLES } from './xlsx-parts';

/** What a cell of a workbook may hold. */
const LONGEST = 32_767;
const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets; the leap day that 1900 had not is before any date of ours. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapedCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text inside XML. Characters that XML cannot hold or would change are written `_x000D_`, as spreadsheets do. */
export const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\v\f\r\x0e-\x1f\ufffe\uffff]/g, escapedCode)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** 0 → A, 26 → AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Never splits a character in two. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');

const textCell = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(guardApostrophe(text)))}</t></is></c>`;

/** Days since day 0; what is no date, or before it, stays text. */
function serialOf(iso: string): number | null {
  const serial = (Date.parse(iso) - DAY_ZERO) / DAY_MS;
  return Number.isFinite(serial) && serial >= 61 ? Math.round(serial * 1e8) / 1e8 : null;
}

function dateCell(place: string, { text, value }: Extract<SheetCell, { kind: 'date' }>): string {
  const serial = serialOf(value);
  if (serial === null) return textCell(place, STYLES.text, text);
  const style = Number.isInteger(serial) ? STYLES.date : STYLES.moment;
  return `<c r="${place}" s="${style}"><v>${serial}</v></c>`;
}

function cellXml(place: string, cell: SheetCell): string {
  if (cell === null || cell.text === '') return '';
  if (cell.kind === 'text') return textCell(place, STYLES.text, cell.text);
  return cell.kind === 'date'
    ? dateCell(place, cell)
    : `<c r="${place}" s="${STYLES.number}"><v>${cell.value}</v></c>`;
}

/** A row of the sheet; `number` counts from 1. */
export const rowXml = (number: number, cells: SheetRow): string =>
  `<row r="${number}">${cells.map((cell, at) => cellXml(`${columnName(at)}${number}`, cell)).join('')}</row>`;

export const headerXml = (headers: readonly string[]): string =>
  `<row r="1">${headers.map((header, at) => textCell(`${columnName(at)}1`, STYLES.header, header)).join('')}</row>`;
