import type { ColumnSurvey, Identity } from '../mapping';
import { fold } from '../values/fold';
import type { Fit } from './fit';

const ID_WORDS =
  /\b(?:id|ids|identifiant|identifier|ref|reference|numero|number|no|n|code|cle|key|uid|uuid)\b/;
const LONGEST_ID = 80;

const isIdLike = ({ header, filled, blanks, repeats, longest, isCapped }: ColumnSurvey): boolean =>
  !isCapped &&
  filled > 0 &&
  longest <= LONGEST_ID + 20 &&
  blanks <= filled * 0.1 &&
  repeats <= filled * 0.05 &&
  ID_WORDS.test(fold(header));

const faults = ({ blanks, repeats }: ColumnSurvey): number => blanks + repeats;

/**
 * The register's own reference where the file has it; else the column that is named like an id, filled and hardly ever
 * the same; else the title, unless it repeats often.
 */
export function suggestIdentity(surveys: readonly ColumnSurvey[], fits: readonly Fit[]): Identity {
  if (fits.some(({ field }) => field.type === 'reference')) return { by: 'reference' };
  const [id] = surveys.filter(isIdLike).sort((one, other) => faults(one) - faults(other));
  if (id) return { by: 'columns', positions: [id.position] };
  const titled = fits.find(({ field }) => field.isRequired && field.type === 'line');
  const title = surveys.find(({ position }) => position === titled?.position);
  const isClear = title && !title.isCapped && faults(title) <= title.filled * 0.1;
  return isClear ? { by: 'columns', positions: [title.position] } : { by: 'none' };
}
