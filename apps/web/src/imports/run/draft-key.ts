/** Where the mapping of a run is kept in this browser until it is saved. */
export const draftKey = (id: string): string => `import-${id}`;
