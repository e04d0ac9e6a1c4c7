/** What the matrix may set against one another. */
export const MATRIX_DIMENSIONS = [
  'status',
  'processArea',
  'kind',
  'technologyFamily',
  'clientId',
  'ownerId',
  'confidentiality',
] as const;
export type MatrixDimension = (typeof MATRIX_DIMENSIONS)[number];
