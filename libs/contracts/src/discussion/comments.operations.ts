import { Comment, CommentDraft } from '@jalon/domain/discussion/comment';
import { NamedPerson, Subject } from '@jalon/domain/discussion/subject';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { discussionClosed, notYours } from './discussion.problems';

const id = { id: z.uuid() };

/** Newest first unless `sort` says otherwise. Removed ones keep their place, without text. */
export const listComments = operation({
  id: 'comments.list',
  summary: { fr: 'Lister les commentaires d’un élément', en: 'List the comments of a thing' },
  method: 'GET',
  path: '/comments',
  permission: 'discussion:read',
  input: pageInput(['createdAt']).extend(Subject.shape),
  output: pageOf(Comment),
  ids: { subjectId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ subjectType: 'use-case', subjectId: ref('use-case'), sort: '-createdAt' as const }),
});

/** Who may be mentioned about things of this kind, or given a task about one: in the order of the alphabet. */
export const listPeople = operation({
  id: 'comments.people',
  summary: { fr: 'Lister les personnes à mentionner', en: 'List the people who may be mentioned' },
  method: 'GET',
  path: '/comments/people',
  permission: 'discussion:read',
  input: Subject.pick({ subjectType: true }),
  output: z.object({ items: z.array(NamedPerson) }),
  problems: [notFound],
  example: () => ({ subjectType: 'use-case' }),
});

/** People who are mentioned are notified; one who may not see the thing does not exist (404). */
export const createComment = operation({
  id: 'comments.create',
  summary: { fr: 'Commenter un élément', en: 'Comment on a thing' },
  method: 'POST',
  path: '/comments',
  permission: 'discussion:write',
  input: CommentDraft.extend(Subject.shape),
  output: Comment,
  status: 201,
  creates: 'comment',
  ids: { subjectId: 'use-case', mentions: 'member' },
  touches: ['notifications', 'journal'],
  problems: [notFound, discussionClosed],
  example: (ref) => ({
    subjectType: 'use-case',
    subjectId: ref('use-case'),
    text: '@Camille Roux peux-tu vérifier le gain attendu ?',
    mentions: [ref('member')],
  }),
});

/** One's own; those whom the new text mentions for the first time are notified. */
export const updateComment = operation({
  id: 'comments.update',
  summary: { fr: 'Modifier son commentaire', en: 'Edit one’s comment' },
  method: 'PATCH',
  path: '/comments/:id',
  permission: 'discussion:write',
  input: CommentDraft.extend({ ...id, version: z.number().int().positive() }),
  output: Comment,
  ids: { id: 'comment' },
  touches: ['notifications', 'journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('comment'), version: 1, text: 'Gain vérifié : quatre heures par semaine.' }),
});

/** One's own, or any for an administrator. Its text is gone, its place stays. */
export const removeComment = operation({
  id: 'comments.remove',
  summary: { fr: 'Supprimer un commentaire', en: 'Remove a comment' },
  method: 'DELETE',
  path: '/comments/:id',
  permission: 'discussion:write',
  input: z.object(id),
  output: z.undefined(),
  status: 204,
  ids: { id: 'comment' },
  touches: ['journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('comment') }),
});
