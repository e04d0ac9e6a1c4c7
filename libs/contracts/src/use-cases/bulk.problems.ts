import { z } from 'zod';
import { problem } from '../platform/problem';

export const bulkTooMany = problem({
  type: 'bulk-too-many',
  status: 422,
  title: { fr: 'Trop de cas d’usage à la fois', en: 'Too many use cases at once' },
  explanation: {
    fr: 'Une modification groupée porte sur 10 000 cas d’usage au plus. Resserrez le filtre.',
    en: 'A bulk edit bears on 10,000 use cases at most. Narrow the filter.',
  },
  extension: z.object({ most: z.number().int() }),
});

export const bulkNotUndoable = problem({
  type: 'bulk-not-undoable',
  status: 409,
  title: { fr: 'Cette modification ne s’annule plus', en: 'This edit can no longer be undone' },
  explanation: {
    fr: 'Elle a déjà été annulée, elle date de plus de 24 heures, ou c’est à son auteur de l’annuler.',
    en: 'It was undone already, it is more than 24 hours old, or it is for its author to undo.',
  },
  extension: z.object({ reason: z.enum(['not-yours', 'too-late', 'already-undone']) }),
});
