import { formatReference } from '@jalon/domain/use-cases/reference';
import { flatten } from '@jalon/domain/use-cases/register/flatten';
import type { FieldValues } from '@jalon/domain/imports/field';
import type { Standing } from '../../platform/imports/kinds/import-kind';
import type { UseCaseEntity } from '../use-case.entity';

/** The fields of a row as a file would tell them. */
export const valuesOf = (row: UseCaseEntity): FieldValues =>
  flatten({ ...row, reference: formatReference(row.number) });

export const standingOf = (row: UseCaseEntity): Standing => ({
  id: row.id,
  version: row.version,
  title: row.title,
  values: valuesOf(row),
});
