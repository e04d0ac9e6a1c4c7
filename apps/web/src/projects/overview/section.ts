import type { ProjectChanges } from '@jalon/domain/projects/project';

/** A field of the record that people write. */
export type Field = keyof ProjectChanges;

/** A part of the record that is read and edited on its own. */
export type SectionName = 'problem' | 'scope' | 'expectations' | 'constraints' | 'dates';

/** Where the unsaved changes of a section are kept. */
export const draftOf = (id: string, section: SectionName): string => `project-${id}-${section}`;
