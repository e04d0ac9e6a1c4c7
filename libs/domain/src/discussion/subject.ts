import { z } from 'zod';

/** The name of a kind of thing that people discuss: `use-case`. */
export const SubjectType = z
  .string()
  .max(40)
  .regex(/^[a-z]+(-[a-z]+)*$/);

/** What a comment, an attachment, a task or a notification is about: any thing of the organisation, by type and id. */
export const Subject = z.object({ subjectType: SubjectType, subjectId: z.uuid() });
export type Subject = z.infer<typeof Subject>;

/** A colleague as screens show them. */
export const NamedPerson = z.object({ id: z.uuid(), name: z.string() });
export type NamedPerson = z.infer<typeof NamedPerson>;
