import { ATTACHMENT_MAX_BYTES } from '@jalon/domain/discussion/attachment';
import { ATTACHABLE_TYPES } from '@jalon/domain/discussion/media-types';
import { Evidence, EvidenceDraft, EvidenceTitle } from '@jalon/domain/projects/evidence/evidence';
import { z } from 'zod';
import { contentMismatch } from '../../discussion/discussion.problems';
import { operation } from '../../platform/operation';
import { notFound, tooLarge, unsupportedMedia } from '../../platform/problems';
import { evidenceEmpty, evidenceNotOpen, evidenceThere, evidenceUnchanged } from './evidence.problems';

const file = { file: z.custom<Blob>((value) => value !== undefined && value !== null) };
const upload = { field: 'file', maxBytes: ATTACHMENT_MAX_BYTES, types: ATTACHABLE_TYPES };
const limit = { by: 'account', points: 120, seconds: 60 } as const;
const refusals = [notFound, tooLarge, unsupportedMedia, contentMismatch, evidenceEmpty];

/** The form’s fields come before its `file`; without a title the file’s name is one. */
export const uploadEvidence = operation({
  id: 'evidence.upload',
  summary: { fr: 'Ajouter un document comme preuve', en: 'Add a document as evidence' },
  method: 'POST',
  path: '/use-cases/:useCaseId/evidence/files',
  permission: 'projects:contribute',
  input: z.object({
    useCaseId: z.uuid(),
    ...EvidenceDraft.pick({ kind: true, ownerId: true }).shape,
    title: EvidenceTitle.optional(),
    expiresOn: z.iso.date().optional(),
    /** Separated by commas: `G1-01,G2-01`. */
    criteria: z
      .string()
      .max(480)
      .regex(/^G\d{1,2}-\d{2}(,G\d{1,2}-\d{2})*$/)
      .optional(),
    ...file,
  }),
  output: Evidence,
  status: 201,
  creates: 'evidence',
  upload,
  limit,
  ids: { useCaseId: 'use-case' },
  touches: ['gates'],
  problems: [...refusals, evidenceThere],
  example: (ref) => ({
    useCaseId: ref('use-case'),
    kind: 'framing_note',
    criteria: 'G1-01',
    file: new File(['Note de cadrage, version signée\n'], 'note-de-cadrage.txt', { type: 'text/plain' }),
  }),
});

/** Adds a new version: a file, whatever the form of the one before. */
export const renewEvidenceFile = operation({
  id: 'evidence.renew-file',
  summary: { fr: 'Remplacer une preuve par un document', en: 'Replace evidence by a document' },
  method: 'POST',
  path: '/evidence/:id/files',
  permission: 'projects:contribute',
  input: z.object({ id: z.uuid(), ...file }),
  output: Evidence,
  status: 201,
  upload,
  limit,
  ids: { id: 'evidence' },
  touches: ['gates'],
  problems: [...refusals, evidenceNotOpen, evidenceThere, evidenceUnchanged],
  example: (ref) => ({
    id: ref('evidence'),
    file: new File(['Note de cadrage, reprise\n'], 'note-de-cadrage.txt', { type: 'text/plain' }),
  }),
});

/** The file of one version; one that is a link or a note has none (404). */
export const downloadEvidence = operation({
  id: 'evidence.download',
  summary: { fr: 'Télécharger une version d’une preuve', en: 'Download a version of a piece of evidence' },
  method: 'GET',
  path: '/evidence/:id/versions/:number/content',
  permission: 'projects:read',
  input: z.object({ id: z.uuid(), number: z.coerce.number().int().positive().max(100_000) }),
  output: z.custom<Blob>(),
  download: true,
  ids: { id: 'evidence' },
  problems: [notFound],
  example: (ref) => ({ id: ref('evidence'), number: 1 }),
});
