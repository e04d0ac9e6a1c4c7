import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { problem } from '../platform/problem';

const none = z.object({});

export const conditionByRule = problem({
  type: 'condition-by-rule',
  status: 409,
  title: { fr: 'Sa règle n’est pas vraie', en: 'Its rule is not true' },
  explanation: {
    fr: 'Cette condition se mesure : elle est remplie quand sa règle devient vraie, jamais parce qu’on le dit.',
    en: 'This condition is measured: it is met once its rule becomes true, never because somebody says so.',
  },
  extension: z.object({
    result: z.enum(['false', 'unknown']),
    /** What makes it so. */
    because: WordsShape,
  }),
});

export const conditionNotSaid = problem({
  type: 'condition-not-said-met',
  status: 409,
  title: { fr: 'Rien n’est à confirmer', en: 'There is nothing to confirm' },
  explanation: {
    fr: 'Personne n’a dit cette condition remplie, ou cela a été renvoyé entre-temps.',
    en: 'Nobody has said that this condition is met, or it was sent back meanwhile.',
  },
  extension: none,
});

export const anotherConfirms = problem({
  type: 'another-person-confirms',
  status: 403,
  title: { fr: 'Une autre personne doit confirmer', en: 'Somebody else must confirm' },
  explanation: {
    fr: 'Ni la personne qui répond de la condition, ni celle qui la dit remplie ne peut le confirmer.',
    en: 'Neither whoever answers for the condition nor whoever says that it is met can confirm it.',
  },
  extension: none,
});
