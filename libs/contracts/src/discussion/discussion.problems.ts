import { z } from 'zod';
import { problem } from '../platform/problem';

/** The thing is archived or otherwise over: what was said stays readable, nothing is added. */
export const discussionClosed = problem({
  type: 'discussion-closed',
  status: 409,
  title: { fr: 'La discussion est close', en: 'The discussion is closed' },
  explanation: {
    fr: 'Cet élément est archivé : ses commentaires, pièces jointes et tâches restent lisibles, mais rien ne s’y ajoute.',
    en: 'This is archived: its comments, attachments and tasks can still be read, but nothing can be added.',
  },
  extension: z.object({}),
});

/** The person may write, but not on this comment, attachment or task as it stands (`may` tells what they may do). */
export const notYours = problem({
  type: 'not-yours',
  status: 403,
  title: { fr: 'Cette action ne vous est pas ouverte', en: 'This is not open to you' },
  explanation: {
    fr: 'Seules la personne concernée et celles qui pilotent peuvent le faire, et seulement si l’état de l’élément le permet.',
    en: 'Only the person concerned and those who steer may do this, and only where its state allows it.',
  },
  extension: z.object({}),
});

/** The bytes are not what the file says it is. */
export const contentMismatch = problem({
  type: 'content-mismatch',
  status: 422,
  title: {
    fr: 'Le contenu du fichier ne correspond pas à son type',
    en: 'The content of the file does not match its type',
  },
  explanation: {
    fr: 'Le fichier n’est pas du type annoncé, ou il contient des macros. Rien n’a été enregistré.',
    en: 'The file is not of the type it claims, or it holds macros. Nothing was saved.',
  },
  extension: z.object({ mediaType: z.string() }),
});
