import { z } from 'zod';
import { problem } from '../platform/problem';

export const modelRevisedMeanwhile = problem({
  type: 'score-model-revised-meanwhile',
  status: 409,
  title: { fr: 'Cette grille a été révisée entre-temps', en: 'This model was revised meanwhile' },
  explanation: {
    fr: 'Une version plus récente existe. Relisez-la, puis reprenez vos changements si vous les voulez encore.',
    en: 'There is a newer version. Read it, then make your changes again if you still want them.',
  },
  /** The version that holds now. */
  extension: z.object({ number: z.number().int() }),
});

export const modelUnchanged = problem({
  type: 'score-model-unchanged',
  status: 409,
  title: { fr: 'Rien n’a changé dans la grille', en: 'Nothing in the model has changed' },
  explanation: {
    fr: 'Une version se garde pour toujours : il n’en est fait une nouvelle que si quelque chose change.',
    en: 'A version is kept for ever: a new one is made only when something changes.',
  },
  extension: z.object({}),
});

export const usualModelStays = problem({
  type: 'usual-score-model-stays',
  status: 409,
  title: { fr: 'La grille habituelle ne s’archive pas', en: 'The usual model cannot be archived' },
  explanation: {
    fr: 'Choisissez d’abord une autre grille habituelle. Une grille archivée ne peut pas non plus le devenir.',
    en: 'Choose another usual model first. Neither can an archived model become the usual one.',
  },
  extension: z.object({}),
});
