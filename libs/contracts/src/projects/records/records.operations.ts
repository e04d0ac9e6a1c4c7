import { WordsShape } from '@jalon/domain/platform/words-shape';
import {
  ProjectRecord,
  RecordAction,
  RecordContent,
  RecordKind,
} from '@jalon/domain/projects/records/record';
import { z } from 'zod';
import { operation } from '../../platform/operation';
import { problem } from '../../platform/problem';
import { notFound } from '../../platform/problems';

const id = { id: z.uuid() };
const ofRecord = { id: 'record' };
const said = {
  /** The day it happened, was given or was decided; never one to come (422). */
  happenedOn: z.iso.date(),
  content: RecordContent,
  /** A proof of the same use case. */
  evidenceId: z.uuid().nullable().optional(),
};

/** It is for whoever entered it and for those who steer, or it was removed. */
export const recordNotOpen = problem({
  type: 'record-not-open',
  status: 409,
  title: { fr: 'Cette action n’est pas ouverte', en: 'This is not open' },
  explanation: {
    fr: 'Seules la personne qui l’a saisi et celles qui pilotent peuvent le faire ; ce qui est retiré se remet d’abord.',
    en: 'Only whoever entered it and those who steer may do this; what was removed must first be put back.',
  },
  extension: z.object({ open: z.array(RecordAction) }),
});

/** Everything recorded of a use case and its project, the latest first, with what each kind adds up to in words. */
export const listRecords = operation({
  id: 'records.list',
  summary: { fr: 'Lister ce qui est consigné d’un cas d’usage', en: 'List what is recorded of a use case' },
  method: 'GET',
  path: '/use-cases/:useCaseId/records',
  permission: 'projects:read',
  input: z.object({ useCaseId: z.uuid() }),
  output: z.object({
    items: z.array(ProjectRecord),
    sums: z.array(z.object({ kind: RecordKind, fact: z.string(), words: WordsShape })),
    /** Those that a client may be named among. */
    clients: z.array(z.object({ id: z.uuid(), name: z.string() })),
    mayAdd: z.boolean(),
  }),
  ids: { useCaseId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/** Records something that happened. */
export const addRecord = operation({
  id: 'records.add',
  summary: { fr: 'Consigner un fait', en: 'Record something that happened' },
  method: 'POST',
  path: '/use-cases/:useCaseId/records',
  permission: 'projects:contribute',
  input: z.object({ useCaseId: z.uuid(), ...said }),
  output: ProjectRecord,
  status: 201,
  creates: 'record',
  ids: { useCaseId: 'use-case' },
  touches: ['gates'],
  problems: [notFound],
  example: (ref) => ({
    useCaseId: ref('use-case'),
    happenedOn: '2025-11-20',
    content: { kind: 'workshop' as const, data: { title: 'Atelier de cadrage', jobs: ['Rédactrice'] } },
  }),
});

/** Corrects it; its kind stays. */
export const updateRecord = operation({
  id: 'records.update',
  summary: { fr: 'Corriger un fait consigné', en: 'Correct something recorded' },
  method: 'PATCH',
  path: '/records/:id',
  permission: 'projects:contribute',
  input: z.object({ ...id, version: z.number().int().positive(), ...z.object(said).partial().shape }),
  output: ProjectRecord,
  ids: ofRecord,
  touches: ['gates'],
  problems: [notFound, recordNotOpen],
  example: (ref) => ({ id: ref('record'), version: 1, happenedOn: '2025-11-21' }),
});

/** It can be put back. */
export const removeRecord = operation({
  id: 'records.remove',
  summary: { fr: 'Retirer un fait consigné', en: 'Remove something recorded' },
  method: 'POST',
  path: '/records/:id/removal',
  permission: 'projects:contribute',
  input: z.object(id),
  output: ProjectRecord,
  ids: ofRecord,
  touches: ['gates'],
  problems: [notFound, recordNotOpen],
  example: (ref) => ({ id: ref('record') }),
});

/** Undoes a removal; nothing happens to what stands. */
export const restoreRecord = operation({
  id: 'records.restore',
  summary: { fr: 'Remettre un fait retiré', en: 'Put back something removed' },
  method: 'POST',
  path: '/records/:id/restoration',
  permission: 'projects:contribute',
  input: z.object(id),
  output: ProjectRecord,
  ids: ofRecord,
  touches: ['gates'],
  problems: [notFound, recordNotOpen],
  example: (ref) => ({ id: ref('record') }),
});
