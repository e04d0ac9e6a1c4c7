import { Role } from '@jalon/domain/access/roles';
import { View, ViewDraft } from '@jalon/domain/views/view';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { tooManyViews, viewNotFitting, viewNotYours } from './views.problems';

const id = { id: z.uuid() };
const ofView = { id: 'view' };
const page = ViewDraft.shape.page;

/** One's own views and the shared ones, of every page that one may read, by name. */
export const listViews = operation({
  id: 'views.list',
  summary: { fr: 'Lister les vues enregistrées', en: 'List saved views' },
  method: 'GET',
  path: '/views',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({ items: z.array(View) }),
});

/** Private until it is shared. The page says which parameters are its own. */
export const createView = operation({
  id: 'views.create',
  summary: { fr: 'Enregistrer une vue', en: 'Save a view' },
  method: 'POST',
  path: '/views',
  permission: 'signed-in',
  input: ViewDraft,
  output: View,
  status: 201,
  creates: 'view',
  problems: [viewNotFitting, tooManyViews],
  example: () => ({
    page: 'use-cases',
    name: 'À examiner',
    params: { status: ['proposed'], sort: '-updatedAt' },
  }),
});

/** `version` is the one that was read. */
export const updateView = operation({
  id: 'views.update',
  summary: {
    fr: 'Renommer une vue ou remplacer ce qu’elle montre',
    en: 'Rename a view or replace what it shows',
  },
  method: 'PATCH',
  path: '/views/:id',
  permission: 'signed-in',
  input: ViewDraft.omit({ page: true })
    .partial()
    .extend({ ...id, version: z.number().int().positive() }),
  output: View,
  ids: ofView,
  problems: [notFound, viewNotFitting, viewNotYours],
  example: (ref) => ({ id: ref('view'), version: 1, name: 'À examiner cette semaine' }),
});

/** Shows it to everybody inside the organisation, or to its owner alone again: then it is nobody else's default. */
export const shareView = operation({
  id: 'views.share',
  summary: { fr: 'Partager une vue, ou ne plus la partager', en: 'Share a view, or stop sharing it' },
  method: 'POST',
  path: '/views/:id/sharing',
  permission: 'views:share',
  input: z.object({ ...id, isShared: z.boolean() }),
  output: View,
  ids: ofView,
  problems: [notFound, viewNotYours],
  example: (ref) => ({ id: ref('view'), isShared: true }),
});

/** It can be put back for 30 days; meanwhile it opens nobody's list. */
export const removeView = operation({
  id: 'views.remove',
  summary: { fr: 'Supprimer une vue', en: 'Remove a view' },
  method: 'DELETE',
  path: '/views/:id',
  permission: 'signed-in',
  input: z.object(id),
  output: z.undefined(),
  status: 204,
  ids: ofView,
  problems: [notFound, viewNotYours],
  example: (ref) => ({ id: ref('view') }),
});

/** Undoes a removal; nothing happens to one that stands. */
export const restoreView = operation({
  id: 'views.restore',
  summary: { fr: 'Remettre une vue supprimée', en: 'Put a removed view back' },
  method: 'POST',
  path: '/views/:id/restoration',
  permission: 'signed-in',
  input: z.object(id),
  output: View,
  ids: ofView,
  problems: [notFound, viewNotYours],
  example: (ref) => ({ id: ref('view') }),
});

/** What one's own list opens with; null is what the role's default or nothing says. */
export const chooseView = operation({
  id: 'views.choose',
  summary: { fr: 'Choisir la vue qui s’ouvre d’abord', en: 'Choose the view that opens first' },
  method: 'PUT',
  path: '/views/choice',
  permission: 'signed-in',
  input: z.object({ page, viewId: z.uuid().nullable() }),
  output: z.undefined(),
  status: 204,
  ids: { viewId: 'view' },
  problems: [notFound],
  example: (ref) => ({ page: 'use-cases', viewId: ref('view') }),
});

/** One view a role and page; it is shared by this, if it was not. Null takes the role's default away. */
export const setDefaultView = operation({
  id: 'views.set-default',
  summary: { fr: 'Définir la vue par défaut d’un rôle', en: 'Set the default view of a role' },
  method: 'PUT',
  path: '/views/defaults',
  permission: 'views:default',
  input: z.object({ page, role: Role, viewId: z.uuid().nullable() }),
  output: z.undefined(),
  status: 204,
  ids: { viewId: 'view' },
  problems: [notFound, viewNotYours],
  example: (ref) => ({ page: 'use-cases', role: 'contributor' as const, viewId: ref('view') }),
});
