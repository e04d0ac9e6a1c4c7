import { z } from 'zod';
import { pageInput } from '../platform/page';
import { USE_CASE_SORTS, UseCaseFilter } from './use-case-filter';
import { MATRIX_DIMENSIONS } from './matrix-dimensions';

/** The register as a list unless it is said otherwise. */
export const USE_CASE_LAYOUTS = ['board', 'matrix'] as const;

/** What a saved view of the register may say: what stands in the address of its page. */
export const UseCaseViewParams = UseCaseFilter.extend({
  sort: pageInput(USE_CASE_SORTS).shape.sort,
  view: z.enum(USE_CASE_LAYOUTS).optional(),
  /** Of the matrix. */
  rows: z.enum(MATRIX_DIMENSIONS).optional(),
  columns: z.enum(MATRIX_DIMENSIONS).optional(),
});
