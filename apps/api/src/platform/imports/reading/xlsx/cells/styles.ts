import { type NumberKind, numberKindOf } from './number-format';
import { readXml } from '../xml';
import type { ZipParts } from '../zip-parts';

/** What the numbers of a cell mean, by the number of its style. */
export async function numberKindsOf(parts: ZipParts, part: string): Promise<readonly NumberKind[]> {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCellStyles = false;
  await readXml(part, parts.bytesOf(part), {
    open(name, attributes) {
      const id = Number(attributes['numFmtId']);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) kinds.push(numberKindOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
    text: () => undefined,
  });
  return kinds;
}
