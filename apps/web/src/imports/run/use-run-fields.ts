import { readImportFields } from '@jalon/contracts/imports/import-kinds.operations';
import type { RegisterField } from '@jalon/domain/imports/field';
import type { ImportRun } from '@jalon/domain/imports/run';
import { useRead } from '../../platform/use-operation';
import { useKinds } from '../use-kinds';

const NONE: readonly RegisterField[] = [];

/** The fields that the file of a run is read by, with the values that their lists have now. */
export function useRunFields({ id, kind: name }: Pick<ImportRun, 'id' | 'kind'>): readonly RegisterField[] {
  const { kinds } = useKinds();
  const kind = kinds?.find((one) => one.kind === name);
  const own = useRead(readImportFields, { id }, { enabled: kind?.knowsItsRows === true }).data;
  return (kind?.knowsItsRows ? own?.fields : kind?.fields) ?? NONE;
}
