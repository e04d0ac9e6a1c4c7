import {
  CriterionIds,
  Evidence,
  EvidenceContent,
  EvidenceDraft,
  EvidenceVersion,
} from '@jalon/domain/projects/evidence/evidence';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { operation } from '../../platform/operation';
import { notFound } from '../../platform/problems';
import { EvidenceVocabulary } from './evidence-vocabulary';
import { evidenceNotOpen, evidenceSigned, evidenceThere, evidenceUnchanged } from './evidence.problems';

const useCaseId = { useCaseId: z.uuid() };
const ofUseCase = { useCaseId: 'use-case' };
const id = { id: z.uuid() };
const ofEvidence = { id: 'evidence' };

/** Every proof of a use case and of its project, oldest first; removed ones only where asked for. */
export const listEvidence = operation({
  id: 'evidence.list',
  summary: { fr: 'Lister les preuves d’un cas d’usage', en: 'List the evidence of a use case' },
  method: 'GET',
  path: '/use-cases/:useCaseId/evidence',
  permission: 'projects:read',
  input: z.object({ ...useCaseId, removed: z.literal('true').optional() }),
  output: z.object({ items: z.array(Evidence), mayAdd: z.boolean() }),
  ids: ofUseCase,
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/** The kinds of evidence and the criteria that its life cycle knows, by gate, in words. */
export const readEvidenceVocabulary = operation({
  id: 'evidence.vocabulary',
  summary: {
    fr: 'Lire les sortes de preuve et les critères d’un cas d’usage',
    en: 'Read the kinds of evidence and the criteria of a use case',
  },
  method: 'GET',
  path: '/use-cases/:useCaseId/evidence/vocabulary',
  permission: 'projects:read',
  input: z.object(useCaseId),
  output: EvidenceVocabulary,
  ids: ofUseCase,
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/** A link or a note. */
export const writeEvidence = operation({
  id: 'evidence.write',
  summary: { fr: 'Ajouter un lien ou une note comme preuve', en: 'Add a link or a note as evidence' },
  method: 'POST',
  path: '/use-cases/:useCaseId/evidence',
  permission: 'projects:contribute',
  input: z.object({ ...useCaseId, ...EvidenceDraft.shape, content: EvidenceContent }),
  output: Evidence,
  status: 201,
  creates: 'evidence',
  ids: ofUseCase,
  touches: ['gates'],
  problems: [notFound, evidenceThere],
  example: (ref) => ({
    useCaseId: ref('use-case'),
    kind: 'framing_note',
    title: 'Note de cadrage',
    content: { note: 'Le problème tient en une phrase.' },
    criterionIds: ['G1-01'],
  }),
});

/** Adds a new version: an address or a text, whatever the form of the one before. */
export const renewEvidence = operation({
  id: 'evidence.renew',
  summary: { fr: 'Remplacer une preuve par un lien ou une note', en: 'Replace evidence by a link or a note' },
  method: 'POST',
  path: '/evidence/:id/versions',
  permission: 'projects:contribute',
  input: z.object({ ...id, content: EvidenceContent }),
  output: Evidence,
  status: 201,
  ids: ofEvidence,
  touches: ['gates'],
  problems: [notFound, evidenceNotOpen, evidenceThere, evidenceUnchanged],
  example: (ref) => ({ id: ref('evidence'), content: { url: 'https://exemple.fr/cadrage' } }),
});

/** Everything that the proof ever said, the latest first. */
export const listEvidenceVersions = operation({
  id: 'evidence.versions',
  summary: { fr: 'Lister les versions d’une preuve', en: 'List the versions of a piece of evidence' },
  method: 'GET',
  path: '/evidence/:id/versions',
  permission: 'projects:read',
  input: z.object(id),
  output: z.object({ items: z.array(EvidenceVersion) }),
  ids: ofEvidence,
  problems: [notFound],
  example: (ref) => ({ id: ref('evidence') }),
});

/** What is said of it: title, kind, who answers for it, until when it holds. */
export const updateEvidence = operation({
  id: 'evidence.update',
  summary: { fr: 'Modifier une preuve', en: 'Change a piece of evidence' },
  method: 'PATCH',
  path: '/evidence/:id',
  permission: 'projects:contribute',
  input: z.object({
    ...id,
    version: z.number().int().positive(),
    ...EvidenceDraft.omit({ criterionIds: true }).partial().shape,
  }),
  output: Evidence,
  ids: ofEvidence,
  touches: ['gates'],
  problems: [notFound, evidenceNotOpen],
  example: (ref) => ({ id: ref('evidence'), version: 1, title: 'Note de cadrage signée' }),
});

/** Which criteria it serves, from now on and no longer; what is said twice is said once. */
export const serveEvidence = operation({
  id: 'evidence.serve',
  summary: { fr: 'Rattacher une preuve à des critères', en: 'Link evidence to criteria' },
  method: 'POST',
  path: '/evidence/:id/criteria',
  permission: 'projects:contribute',
  input: z.object({ ...id, add: CriterionIds.optional(), drop: CriterionIds.optional() }),
  output: Evidence,
  ids: ofEvidence,
  touches: ['gates'],
  problems: [notFound, evidenceNotOpen],
  example: (ref) => ({ id: ref('evidence'), add: ['G1-01', 'G2-01'] }),
});

/** It can be put back. With signatures resting on it, only with a reason. */
export const removeEvidence = operation({
  id: 'evidence.remove',
  summary: { fr: 'Retirer une preuve', en: 'Remove a piece of evidence' },
  method: 'POST',
  path: '/evidence/:id/removal',
  permission: 'projects:contribute',
  input: z.object({ ...id, reason: text(1000).optional() }),
  output: Evidence,
  ids: ofEvidence,
  touches: ['gates'],
  problems: [notFound, evidenceNotOpen, evidenceSigned],
  example: (ref) => ({ id: ref('evidence') }),
});

/** Undoes a removal; nothing happens to one that stands. */
export const restoreEvidence = operation({
  id: 'evidence.restore',
  summary: { fr: 'Remettre une preuve retirée', en: 'Put removed evidence back' },
  method: 'POST',
  path: '/evidence/:id/restoration',
  permission: 'projects:contribute',
  input: z.object(id),
  output: Evidence,
  ids: ofEvidence,
  touches: ['gates'],
  problems: [notFound, evidenceNotOpen, evidenceThere],
  example: (ref) => ({ id: ref('evidence') }),
});
