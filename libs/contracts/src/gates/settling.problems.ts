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

export const conditionSaidAnew = problem({
  type: 'condition-said-anew',
  status: 409,
  title: { fr: 'Cela a été dit autrement entre-temps', en: 'It was said otherwise meanwhile' },
  explanation: {
    fr: 'Relisez ce qui est dit maintenant, puis confirmez ou renvoyez. Rien n’a été enregistré.',
    en: 'Read what is said now, then confirm it or send it back. Nothing was saved.',
  },
  extension: none,
});

export const proofNoLongerHolds = problem({
  type: 'proof-no-longer-holds',
  status: 409,
  title: { fr: 'La preuve ne vaut plus', en: 'The proof no longer holds' },
  explanation: {
    fr: 'Elle a expiré ou a été retirée depuis : renvoyez la condition, ou faites renouveler la preuve.',
    en: 'It has expired or was removed since: send the condition back, or have the proof renewed.',
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
