/** What acts by itself, in one organisation. */
export const clockOf = (organisationId: string) =>
  ({ kind: 'job', id: 'gates', organisationId, roles: [], scope: 'full', clientIds: null }) as const;
