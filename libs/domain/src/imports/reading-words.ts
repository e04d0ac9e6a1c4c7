import type { Words } from '../platform/language';
import type { ReadingNotice } from './reading';

/** Why a file is not read. `{where}` and `{count}` stand for what the reader tells. */
export const READING_PROBLEMS = {
  'empty-file': { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'file-too-large': {
    fr: 'Ce fichier dépasse {count} Mo. Enregistrez-le en plusieurs parties.',
    en: 'This file is larger than {count} MB. Save it in several parts.',
  },
  'old-workbook': {
    fr: 'C’est un classeur d’un ancien format (.xls). Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx.',
    en: 'This is a workbook in an old format (.xls). Open it in your spreadsheet program and save it as .xlsx.',
  },
  'binary-workbook': {
    fr: 'C’est un classeur binaire (.xlsb). Enregistrez-le au format .xlsx.',
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx.',
  },
  'open-document': {
    fr: 'C’est un classeur OpenDocument (.ods). Enregistrez-le au format .xlsx ou .csv.',
    en: 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or .csv.',
  },
  'password-protected': {
    fr: 'Ce classeur est protégé par un mot de passe. Retirez la protection, puis envoyez-le de nouveau.',
    en: 'This workbook is protected by a password. Remove the protection, then send it again.',
  },
  archive: {
    fr: 'C’est une archive, non un tableau. Sortez-en le fichier à importer.',
    en: 'This is an archive, not a spreadsheet. Take the file to import out of it.',
  },
  pdf: {
    fr: 'C’est un document PDF, quel que soit son nom. Il faut un fichier CSV ou XLSX.',
    en: 'This is a PDF document, whatever its name. A CSV or XLSX file is needed.',
  },
  'web-page': {
    fr: 'C’est une page web (HTML), quel que soit son nom. Ouvrez-la dans un tableur et enregistrez-la au format .xlsx.',
    en: 'This is a web page (HTML), whatever its name. Open it in a spreadsheet program and save it as .xlsx.',
  },
  'xml-file': {
    fr: 'C’est un fichier XML. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx.',
    en: 'This is an XML file. Open it in a spreadsheet program and save it as .xlsx.',
  },
  'other-format': {
    fr: 'Ce fichier n’est ni un CSV ni un classeur XLSX, quel que soit son nom.',
    en: 'This file is neither a CSV nor an XLSX workbook, whatever its name.',
  },
  'nul-bytes': {
    fr: 'Ce fichier contient des caractères nuls (octet {count}) : ce n’est pas du texte, ou il est abîmé.',
    en: 'This file holds null characters (byte {count}): it is no text, or it is damaged.',
  },
  'damaged-file': {
    fr: 'Ce classeur est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le et envoyez-le de nouveau.',
    en: 'This workbook is damaged or incomplete. Open it in your spreadsheet program, save it and send it again.',
  },
  'malformed-xml': {
    fr: 'L’intérieur de ce classeur est mal formé ({where}).',
    en: 'The inside of this workbook is malformed ({where}).',
  },
  'refused-xml': {
    fr: 'Ce classeur contient des déclarations qu’aucun tableur n’écrit (DOCTYPE) ; il est refusé par prudence.',
    en: 'This workbook holds declarations that no spreadsheet program writes (DOCTYPE); it is refused to be safe.',
  },
  'too-many-entries': {
    fr: 'Ce classeur contient plus de {count} parties.',
    en: 'This workbook holds more than {count} parts.',
  },
  'inflates-too-much': {
    fr: 'Une fois décompressé, ce classeur serait trop lourd ({where}).',
    en: 'Once inflated, this workbook would be too heavy ({where}).',
  },
  'too-many-sheets': {
    fr: 'Ce classeur a plus de {count} feuilles.',
    en: 'This workbook has more than {count} sheets.',
  },
  'sheet-missing': {
    fr: 'La feuille « {where} » n’existe pas dans ce classeur.',
    en: 'There is no sheet “{where}” in this workbook.',
  },
  'nothing-inside': {
    fr: 'Aucune feuille de ce classeur ne contient de données.',
    en: 'No sheet of this workbook holds anything.',
  },
  'header-row-missing': {
    fr: 'La ligne {count}, choisie pour les titres, est au-delà de la fin ou vide.',
    en: 'Row {count}, chosen for the column names, is past the end or blank.',
  },
  'header-too-far': {
    fr: 'Rien n’est écrit dans les {count} premières lignes.',
    en: 'Nothing is written in the first {count} rows.',
  },
  'too-many-rows': {
    fr: 'Il y a plus de {count} lignes. Enregistrez le fichier en plusieurs parties.',
    en: 'There are more than {count} rows. Save the file in several parts.',
  },
  'too-many-columns': {
    fr: 'Il y a plus de {count} colonnes (voir {where}).',
    en: 'There are more than {count} columns (see {where}).',
  },
  'too-many-cells': {
    fr: 'Il y a plus de {count} cellules remplies.',
    en: 'There are more than {count} filled cells.',
  },
  'row-too-long': {
    fr: 'La ligne {where} dépasse {count} caractères : est-ce bien un tableau ?',
    en: 'Row {where} is longer than {count} characters: is it really a table?',
  },
  'unclosed-quote': {
    fr: 'Un guillemet ouvert à la ligne {where} n’est jamais refermé.',
    en: 'A quote opened in row {where} is never closed.',
  },
  'not-as-inspected': {
    fr: 'Ce fichier n’est plus du format qui avait été reconnu.',
    en: 'This file is no longer of the format that was recognised.',
  },
  'too-heavy': {
    fr: 'La lecture de ce fichier demande trop de mémoire.',
    en: 'Reading this file takes too much memory.',
  },
  'took-too-long': {
    fr: 'La lecture de ce fichier a pris trop de temps.',
    en: 'Reading this file took too long.',
  },
} as const satisfies Record<string, Words>;
export type ReadingProblemCode = keyof typeof READING_PROBLEMS;

/** Why a file is not read, with what its words need: names of sheets, rows or parts, and the bound or place. */
export interface ReadingProblem {
  readonly code: ReadingProblemCode;
  readonly count: number;
  readonly where: readonly string[];
}

/** What the reader did or saw that a person may want to know. */
export const READING_NOTICES = {
  'encoding-guessed': {
    fr: 'L’encodage des caractères n’est pas dit par le fichier ; il a été deviné : {where}. Vérifiez les accents.',
    en: 'The file does not tell its character encoding; it was guessed: {where}. Check the accents.',
  },
  'encoding-foreign': {
    fr: 'Les caractères ressemblent à un encodage qui n’est pas lu ({where}). Enregistrez le fichier en UTF-8.',
    en: 'The characters look like an encoding that is not read ({where}). Save the file as UTF-8.',
  },
  'invalid-characters': {
    fr: 'Caractères illisibles, remplacés par « \ufffd » : {count} (lignes {where}).',
    en: 'Unreadable characters, replaced by “\ufffd”: {count} (rows {where}).',
  },
  'format-not-as-named': {
    fr: 'Malgré son nom, ce fichier est au format {where}.',
    en: 'In spite of its name, this file is a {where}.',
  },
  'sheets-hidden': {
    fr: 'Feuilles masquées, laissées de côté : {where}.',
    en: 'Hidden sheets, left aside: {where}.',
  },
  'sheets-empty': {
    fr: 'Feuilles vides, laissées de côté : {where}.',
    en: 'Empty sheets, left aside: {where}.',
  },
  'sheets-other': {
    fr: 'Autres feuilles, non lues : {where}.',
    en: 'Other sheets, not read: {where}.',
  },
  'rows-above-header': {
    fr: 'Lignes au-dessus des titres, laissées de côté : {where}.',
    en: 'Rows above the column names, left aside: {where}.',
  },
  'header-doubtful': {
    fr: 'Aucune ligne ne ressemble vraiment à des titres de colonnes. Vérifiez celle qui est choisie.',
    en: 'No row really looks like column names. Check the one that is chosen.',
  },
  'header-blank': {
    fr: 'Colonnes sans titre : {count} ({where}).',
    en: 'Columns without a name: {count} ({where}).',
  },
  'header-repeated': {
    fr: 'Titres portés par plusieurs colonnes : {where}.',
    en: 'Names borne by several columns: {where}.',
  },
  'merged-cells': {
    fr: 'Cellules fusionnées : {count} ({where}). La valeur est lue dans la première cellule seulement.',
    en: 'Merged cells: {count} ({where}). The value is read in the first cell only.',
  },
  'hidden-rows': {
    fr: 'Lignes masquées, lues quand même : {count} (lignes {where}).',
    en: 'Hidden rows, read all the same: {count} (rows {where}).',
  },
  'hidden-columns': {
    fr: 'Colonnes masquées, lues quand même : {count} ({where}).',
    en: 'Hidden columns, read all the same: {count} ({where}).',
  },
  percents: {
    fr: 'Pourcentages lus comme des nombres (25 % devient 0,25) : {count} cellules ({where}).',
    en: 'Percentages read as numbers (25% becomes 0.25): {count} cells ({where}).',
  },
  'percents-as-shown': {
    fr: 'Pourcentages pris comme ils sont affichés (4,2 % reste 4,2) : {count} cellules ({where}).',
    en: 'Percentages taken as they are shown (4.2% stays 4.2): {count} cells ({where}).',
  },
  'error-cells': {
    fr: 'Cellules en erreur (#N/A, #REF!…) : {count} ({where}).',
    en: 'Cells in error (#N/A, #REF!…): {count} ({where}).',
  },
  'formulas-without-value': {
    fr: 'Formules sans résultat enregistré, lues comme vides : {count} ({where}).',
    en: 'Formulas without a saved result, read as blank: {count} ({where}).',
  },
  'dates-from-1904': {
    fr: 'Ce classeur compte les dates depuis 1904 (Mac) ; elles sont converties.',
    en: 'This workbook counts dates from 1904 (Mac); they are converted.',
  },
  'cells-cut': {
    fr: 'Cellules coupées à 32 767 caractères : {count} ({where}).',
    en: 'Cells cut at 32,767 characters: {count} ({where}).',
  },
  'control-characters': {
    fr: 'Caractères de contrôle retirés : {count} cellules ({where}).',
    en: 'Control characters taken out: {count} cells ({where}).',
  },
  'blank-rows': {
    fr: 'Lignes vides, laissées de côté : {count} (lignes {where}).',
    en: 'Blank rows, left aside: {count} (rows {where}).',
  },
  'rows-wider': {
    fr: 'Lignes plus longues que les titres : {count} (lignes {where}).',
    en: 'Rows longer than the column names: {count} (rows {where}).',
  },
  'rows-shorter': {
    fr: 'Lignes plus courtes que les titres : {count} (lignes {where}).',
    en: 'Rows shorter than the column names: {count} (rows {where}).',
  },
  'no-rows': {
    fr: 'Il n’y a aucune ligne sous les titres.',
    en: 'There is no row below the column names.',
  },
} as const satisfies Record<string, Words>;
export type ReadingNoticeCode = keyof typeof READING_NOTICES;

const listOf = (count: number, where: readonly string[]): string =>
  where.join(', ') + (where.length > 1 && count > where.length ? '…' : '');

/** Thousands apart, as each language sets them. */
const grouped = (count: number, mark: string): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, mark);

const filled = ({ fr, en }: Words, count: number, where: readonly string[]): Words => {
  const fill = (text: string, mark: string) =>
    text.replace('{count}', grouped(count, mark)).replace('{where}', () => listOf(count, where));
  return { fr: fill(fr, '\u202f'), en: fill(en, ',') };
};

/** The sentence of a problem, in both languages. */
export const wordsOfProblem = ({ code, count, where }: ReadingProblem): Words =>
  filled(READING_PROBLEMS[code], count, where);

const isNoticeCode = (code: string): code is ReadingNoticeCode => Object.hasOwn(READING_NOTICES, code);

/** The sentence of a notice, in both languages; its code where it is of a newer reader. */
export const wordsOfNotice = ({ code, count, where }: ReadingNotice): Words =>
  isNoticeCode(code) ? filled(READING_NOTICES[code], count, where) : { fr: code, en: code };
