import iconv from 'iconv-lite';
import { AGENCY_NEEDS } from './agency-needs';

/** A file as a browser and a call both take it. */
export interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** One line of the agency's spreadsheet, as it is written there. */
export interface Line {
  readonly number: string;
  readonly title: string;
  readonly need: string;
  readonly status: string;
  readonly owner: string;
  readonly client: string;
  readonly day: string;
  readonly remarks: readonly [string, string, string];
  readonly tags: string;
}

/** « À creuser » is a word of this agency alone: a person says what it means. */
export const UNKNOWN_STATUS = 'À creuser';
const STATUSES = ['Brouillon', 'Soumis', 'À l’étude', UNKNOWN_STATUS] as const;
const CLIENTS = ['Voltéo', 'Brasserie du Cœur', 'Hôtel d’Armor', ''] as const;
/** The first has an account where a journey gives her one; the second has left long ago. */
const OWNERS = ['Léa Martin', 'Sophie Aubert', ''] as const;

const pick = (of: readonly string[], place: number): string => of[place % of.length] ?? '';

/** The agency's register, first handed in: forty rows, of which the last says no problem. */
export const AGENCY_LINES: readonly Line[] = AGENCY_NEEDS.map(([title, need], place) => ({
  number: `B-${String(place + 1).padStart(3, '0')}`,
  title,
  need,
  status: pick(STATUSES, place),
  owner: pick(OWNERS, place),
  client: pick(CLIENTS, place),
  day: `${10 + (place % 18)}/0${1 + (place % 9)}/2027`,
  remarks: ['vu en comité', '', place % 5 === 0 ? 'à chiffrer' : ''],
  tags: place % 3 === 0 ? 'priorité ; réseaux sociaux' : 'priorité',
}));

const NAMES = ['N°', 'Intitulé', 'Besoin', 'Statut', 'Responsable', 'Client', 'Échéance'];
const REMARKS = ['Commentaire', 'Commentaire', 'Commentaire'];

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const rowOf = ({ number, title, need, status, owner, client, day, remarks, tags }: Line): string[] => [
  ...[number, title, need, status, owner, client, day],
  ...remarks,
  tags,
];

/**
 * As a French spreadsheet writes it: Windows-1252, semicolons, a title and a row of sections above the names, one name
 * three times.
 */
export function agencyFile(name: string, lines: readonly Line[]): Handed {
  const rows = [
    ['Agence Verdier – registre des besoins', ...Array.from({ length: 10 }, () => '')],
    ['', 'Le besoin', '', '', 'Qui', '', 'Quand', 'Échanges', '', '', ''],
    [...NAMES, ...REMARKS, 'Étiquettes'],
    ...lines.map(rowOf),
  ];
  const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: iconv.encode(`${text}\r\n`, 'win1252') };
}
