import { z } from 'zod';
import { operation } from '../platform/operation';
import { MATRIX_DIMENSIONS } from './matrix-dimensions';
import { UseCaseFilter } from './use-case-filter';

/** A value of a dimension: a word of its list, an id of a client or person; `none` where nothing is said. */
export const MatrixValue = z.object({
  value: z.string(),
  /** Of a client or a person; null where the value is a word of a list. */
  name: z.string().nullable(),
  /** Use cases with this value; one that is for two clients counts for each, and once in the total of all. */
  count: z.number().int().positive(),
});
export type MatrixValue = z.infer<typeof MatrixValue>;

export const MatrixCell = z.object({
  row: z.string(),
  column: z.string(),
  count: z.number().int().positive(),
});

/** Rows, columns and cells without any use case are left out; the most numerous values first. */
export const Matrix = z.object({
  rows: z.array(MatrixValue),
  columns: z.array(MatrixValue),
  cells: z.array(MatrixCell),
  total: z.number().int().nonnegative(),
});
export type Matrix = z.infer<typeof Matrix>;

/** The same filters as the list. A client's person reads nothing but `none` of what is the agency's own note. */
export const readMatrix = operation({
  id: 'use-cases.matrix',
  summary: { fr: 'Croiser les cas d’usage selon deux dimensions', en: 'Set use cases out by two dimensions' },
  method: 'GET',
  path: '/use-cases/matrix',
  permission: 'use-cases:read',
  input: UseCaseFilter.extend({ rows: z.enum(MATRIX_DIMENSIONS), columns: z.enum(MATRIX_DIMENSIONS) }),
  output: Matrix,
  example: () => ({ rows: 'processArea' as const, columns: 'status' as const, search: 'campagne' }),
});
