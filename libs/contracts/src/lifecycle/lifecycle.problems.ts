import { Flaw } from '@jalon/domain/lifecycle/flaws/flaw';
import { z } from 'zod';
import { problem } from '../platform/problem';

export const lifecycleFlaws = problem({
  type: 'lifecycle-flaws',
  status: 422,
  title: { fr: 'Ce cycle de vie a des défauts', en: 'This life cycle has flaws' },
  explanation: {
    fr: 'Un projet n’y trouverait pas son chemin. Corrigez chaque défaut à l’endroit indiqué, puis publiez.',
    en: 'A project could not find its way through it. Mend each flaw at the place named, then publish.',
  },
  extension: z.object({ flaws: z.array(Flaw) }),
});

export const lawIsKept = problem({
  type: 'law-is-kept',
  status: 409,
  title: { fr: 'La loi reste dans le cycle de vie', en: 'The law stays in the life cycle' },
  explanation: {
    fr: 'Un critère qui porte un article de loi ne se retire pas, ne se rend pas dérogeable et reste dans tous les profils. Ses mots peuvent changer.',
    en: 'A criterion that carries an article of law is neither removed nor made waivable, and stays in every profile. Its wording may change.',
  },
  /** The criterion. */
  extension: z.object({ criterionId: z.string(), law: z.array(z.string()) }),
});

export const shippedIsCopied = problem({
  type: 'shipped-lifecycle-is-copied',
  status: 409,
  title: { fr: 'Le cycle de vie livré ne se modifie pas', en: 'The shipped life cycle is not edited' },
  explanation: {
    fr: 'Copiez-le, puis modifiez la copie : les éditions à venir de celui qui est livré restent ainsi lisibles à côté.',
    en: 'Copy it, then edit the copy: coming editions of the shipped one stay readable beside it.',
  },
  extension: z.object({}),
});

export const nothingToPublish = problem({
  type: 'nothing-to-publish',
  status: 409,
  title: {
    fr: 'Rien n’a changé depuis la dernière version',
    en: 'Nothing has changed since the last version',
  },
  explanation: {
    fr: 'Une version se garde pour toujours : il n’en est publié une nouvelle que si quelque chose change.',
    en: 'A version is kept for ever: a new one is published only when something changes.',
  },
  extension: z.object({}),
});

export const draftMoved = problem({
  type: 'lifecycle-draft-moved',
  status: 409,
  title: { fr: 'Le brouillon a changé entre-temps', en: 'The draft has changed meanwhile' },
  explanation: {
    fr: 'Quelqu’un d’autre y a écrit depuis votre lecture. Relisez les différences avant de publier ou d’abandonner.',
    en: 'Somebody else wrote in it since you read it. Read the differences again before publishing or discarding.',
  },
  /** The version to say with the next attempt. */
  extension: z.object({ version: z.number().int() }),
});

export const usualLifecycleStays = problem({
  type: 'usual-lifecycle-stays',
  status: 409,
  title: { fr: 'Le cycle de vie habituel ne s’archive pas', en: 'The usual life cycle cannot be archived' },
  explanation: {
    fr: 'Choisissez d’abord un autre cycle habituel. Un cycle archivé ne peut pas non plus le devenir.',
    en: 'Choose another usual life cycle first. Neither can an archived one become the usual one.',
  },
  extension: z.object({}),
});
