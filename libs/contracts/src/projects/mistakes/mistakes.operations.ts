import { NamedPerson } from '@jalon/domain/discussion/subject';
import { text } from '@jalon/domain/platform/text';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { Diagnosis, MistakeId } from '@jalon/domain/projects/mistakes/mistake';
import { z } from 'zod';
import { operation } from '../../platform/operation';
import { notFound } from '../../platform/problems';
import { projectNotYours } from '../projects.problems';

/** One of the ten common mistakes as it is looked for in a project. */
export const MistakeRow = Diagnosis.extend({
  id: MistakeId,
  name: WordsShape,
  /** Somebody said, with a reason, that it is not made here. */
  dismissed: z.object({ reason: z.string(), by: NamedPerson, at: z.iso.datetime() }).nullable(),
});
export type MistakeRow = z.infer<typeof MistakeRow>;

export const Mistakes = z.object({ items: z.array(MistakeRow), mayDismiss: z.boolean() });
export type Mistakes = z.infer<typeof Mistakes>;

const project = { id: z.uuid() };

/** All ten (S-ERR-01 … S-ERR-10), computed from what is kept now. */
export const listMistakes = operation({
  id: 'projects.mistakes',
  summary: {
    fr: 'Chercher les erreurs courantes d’un projet',
    en: 'Look for the common mistakes of a project',
  },
  method: 'GET',
  path: '/projects/:id/mistakes',
  permission: 'projects:read',
  input: z.object(project),
  output: Mistakes,
  ids: { id: 'project' },
  problems: [notFound],
  example: (ref) => ({ id: ref('project') }),
});

export const dismissMistake = operation({
  id: 'projects.dismiss-mistake',
  summary: {
    fr: 'Écarter une erreur courante, avec une raison',
    en: 'Dismiss a common mistake, with a reason',
  },
  method: 'PUT',
  path: '/projects/:id/mistakes/:mistakeId',
  permission: 'projects:contribute',
  input: z.object({ ...project, mistakeId: MistakeId, reason: text(1000) }),
  output: Mistakes,
  ids: { id: 'project' },
  problems: [notFound, projectNotYours],
  touches: ['journal'],
  example: (ref) => ({
    id: ref('project'),
    mistakeId: 'S-ERR-06' as const,
    reason: 'Les utilisatrices sont dans l’équipe du projet.',
  }),
});

export const restoreMistake = operation({
  id: 'projects.restore-mistake',
  summary: { fr: 'Surveiller de nouveau une erreur écartée', en: 'Watch a dismissed mistake again' },
  method: 'DELETE',
  path: '/projects/:id/mistakes/:mistakeId',
  permission: 'projects:contribute',
  input: z.object({ ...project, mistakeId: MistakeId }),
  output: Mistakes,
  ids: { id: 'project' },
  problems: [notFound, projectNotYours],
  touches: ['journal'],
  example: (ref) => ({ id: ref('project'), mistakeId: 'S-ERR-06' as const }),
});
