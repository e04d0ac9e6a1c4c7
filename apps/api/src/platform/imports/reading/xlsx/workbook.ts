import { posix } from 'node:path';
import { BOUNDS } from '../bounds';
import { refuse } from '../refusal';
import { wellFormed } from '../table/well-formed';
import { type Attributes, readXml } from './xml';
import type { ZipParts } from './zip-parts';

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** The list of what a workbook holds. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly is1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly part: string;
}

/** The bound of `Reading`; Excel itself allows 31. */
const LONGEST_NAME = 200;
const USUAL_PLACE = 'xl/workbook.xml';

const lastWord = (type: string | undefined): string => (type ?? '').slice((type ?? '').lastIndexOf('/') + 1);

/** A target is told from the folder of the part that names it, or from the root. */
const partOf = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));

async function relationsOf(parts: ZipParts, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part) === '.' ? '' : posix.dirname(part);
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  const open = (
    name: string,
    { Id: id = '', Type: type, Target: target = '', TargetMode: mode }: Attributes,
  ) => {
    if (name === 'Relationship' && mode !== 'External')
      relations.push({ id, kind: lastWord(type), part: partOf(folder, target) });
  };
  await readXml(list, parts.bytesOf(list), { open, close: () => undefined, text: () => undefined });
  return relations;
}

/** The root's own relation to the workbook; the usual place where it has none. */
async function workbookPartOf(parts: ZipParts): Promise<string> {
  const listsRoot = parts.has('_rels/.rels') && parts.has('[Content_Types].xml');
  const root = listsRoot ? await relationsOf(parts, '') : [];
  const told = root.find(({ kind, part }) => kind === 'officeDocument' && /xl\//i.test(part));
  const part = told?.part ?? USUAL_PLACE;
  parts.mustHold(part);
  return part;
}

interface Listed {
  readonly name: string;
  readonly id: string;
  readonly state: string | undefined;
}

const relationId = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? '';

/** The sheets of a workbook in their order, charts left out, and where its texts and styles stand. */
export async function workbookOf(parts: ZipParts): Promise<Workbook> {
  const part = await workbookPartOf(parts);
  const listed: Listed[] = [];
  let is1904 = false;
  const open = (name: string, attributes: Attributes) => {
    if (name === 'sheet')
      listed.push({
        name: wellFormed((attributes['name'] ?? '').slice(0, LONGEST_NAME)),
        id: relationId(attributes),
        state: attributes['state'],
      });
    else if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
  };
  await readXml(part, parts.bytesOf(part), { open, close: () => undefined, text: () => undefined });
  if (listed.length > BOUNDS.sheets) throw refuse('too-many-sheets', [], BOUNDS.sheets);
  const relations = await relationsOf(parts, part);
  const sheets = listed.flatMap(({ name, id, state }) => {
    const relation = relations.find((one) => one.id === id && one.kind === 'worksheet');
    const isHidden = state === 'hidden' || state === 'veryHidden';
    return relation ? [{ name, part: relation.part, isHidden }] : [];
  });
  const single = (wanted: string) => relations.find(({ kind }) => kind === wanted)?.part ?? null;
  return { sheets, is1904, strings: single('sharedStrings'), styles: single('styles') };
}
