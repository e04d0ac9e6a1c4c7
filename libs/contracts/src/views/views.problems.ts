import { MOST_VIEWS } from '@jalon/domain/views/view';
import { z } from 'zod';
import { problem } from '../platform/problem';

export const viewNotFitting = problem({
  type: 'view-not-fitting',
  status: 422,
  title: { fr: 'Cette vue ne convient pas à la page', en: 'This view does not fit its page' },
  explanation: {
    fr: 'La page n’a pas de vues, ou un des filtres enregistrés n’est pas des siens.',
    en: 'The page has no views, or one of the filters to keep is not one of its own.',
  },
  /** The parameters that do not fit; none where the page itself does not. */
  extension: z.object({ params: z.array(z.string()) }),
});

export const viewNotYours = problem({
  type: 'view-not-yours',
  status: 403,
  title: { fr: 'Cette vue ne vous est pas ouverte', en: 'This view is not open to you' },
  explanation: {
    fr: 'Une vue partagée se modifie par les personnes qui peuvent partager des vues ; enregistrez-en une copie.',
    en: 'A shared view is edited by those who may share views; save a copy of it.',
  },
  extension: z.object({}),
});

export const tooManyViews = problem({
  type: 'too-many-views',
  status: 409,
  title: { fr: 'Trop de vues enregistrées', en: 'Too many saved views' },
  explanation: {
    fr: `Une personne garde jusqu’à ${MOST_VIEWS} vues par page. Supprimez-en une.`,
    en: `A person keeps up to ${MOST_VIEWS} views for a page. Remove one.`,
  },
  extension: z.object({}),
});
