import { Attachment, ATTACHMENT_MAX_BYTES } from '@jalon/domain/discussion/attachment';
import { ATTACHABLE_TYPES } from '@jalon/domain/discussion/media-types';
import { Subject } from '@jalon/domain/discussion/subject';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound, tooLarge, unsupportedMedia } from '../platform/problems';
import { contentMismatch, discussionClosed, notYours } from './discussion.problems';

const id = { id: z.uuid() };

/** Newest first unless `sort` says otherwise; removed ones are left out. */
export const listAttachments = operation({
  id: 'attachments.list',
  summary: { fr: 'Lister les pièces jointes d’un élément', en: 'List the attachments of a thing' },
  method: 'GET',
  path: '/attachments',
  permission: 'discussion:read',
  input: pageInput(['createdAt', 'name']).extend(Subject.shape),
  output: pageOf(Attachment),
  ids: { subjectId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ subjectType: 'use-case', subjectId: ref('use-case'), sort: 'name' as const }),
});

/** The form's fields come before its `file`: 20 MB at most, of a closed list of types, its bytes what they claim. */
export const uploadAttachment = operation({
  id: 'attachments.upload',
  summary: { fr: 'Joindre un fichier à un élément', en: 'Attach a file to a thing' },
  method: 'POST',
  path: '/attachments',
  permission: 'discussion:write',
  input: Subject.extend({ file: z.custom<Blob>((value) => value !== undefined && value !== null) }),
  output: Attachment,
  status: 201,
  creates: 'attachment',
  upload: { field: 'file', maxBytes: ATTACHMENT_MAX_BYTES, types: ATTACHABLE_TYPES },
  limit: { by: 'account', points: 120, seconds: 60 },
  ids: { subjectId: 'use-case' },
  touches: ['journal'],
  problems: [notFound, discussionClosed, tooLarge, unsupportedMedia, contentMismatch],
  example: (ref) => ({
    subjectType: 'use-case',
    subjectId: ref('use-case'),
    file: new File(['Compte rendu du comité\n'], 'compte-rendu.txt', { type: 'text/plain' }),
  }),
});

export const downloadAttachment = operation({
  id: 'attachments.download',
  summary: { fr: 'Télécharger une pièce jointe', en: 'Download an attachment' },
  method: 'GET',
  path: '/attachments/:id/content',
  permission: 'discussion:read',
  input: z.object(id),
  output: z.custom<Blob>(),
  download: true,
  ids: { id: 'attachment' },
  problems: [notFound],
  example: (ref) => ({ id: ref('attachment') }),
});

/** It can be put back for 30 days; then its content goes too. */
export const removeAttachment = operation({
  id: 'attachments.remove',
  summary: { fr: 'Retirer une pièce jointe', en: 'Remove an attachment' },
  method: 'DELETE',
  path: '/attachments/:id',
  permission: 'discussion:write',
  input: z.object(id),
  output: z.undefined(),
  status: 204,
  ids: { id: 'attachment' },
  touches: ['journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('attachment') }),
});

/** Undoes a removal; nothing happens to one that stands. */
export const restoreAttachment = operation({
  id: 'attachments.restore',
  summary: { fr: 'Remettre une pièce jointe retirée', en: 'Put a removed attachment back' },
  method: 'POST',
  path: '/attachments/:id/restoration',
  permission: 'discussion:write',
  input: z.object(id),
  output: Attachment,
  ids: { id: 'attachment' },
  touches: ['journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('attachment') }),
});
