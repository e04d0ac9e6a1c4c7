import { line, text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { usualLifecycleStays } from './lifecycle.problems';

const id = { id: z.uuid() };

export const TemplateAction = z.enum(['copy', 'edit', 'rename', 'make-usual', 'archive', 'restore']);
export type TemplateAction = z.infer<typeof TemplateAction>;

/** One publication of a life cycle; a version never changes. */
export const LifecycleVersion = z.object({
  id: z.uuid(),
  number: z.number().int().positive(),
  edition: z.string(),
  reason: z.string().nullable(),
  /** Null: shipped with the product. */
  publishedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Null: shipped, and nothing rests on it yet. */
  publishedAt: z.iso.datetime().nullable(),
});
export type LifecycleVersion = z.infer<typeof LifecycleVersion>;

/** A life cycle by name, with its latest version. Its id is that of the organisation where it is the shipped one. */
export const LifecycleTemplate = z.object({
  ...id,
  name: z.string(),
  isUsual: z.boolean(),
  isShipped: z.boolean(),
  archivedAt: z.iso.datetime().nullable(),
  latest: LifecycleVersion,
  /** Is something being written that is not published yet? */
  hasDraft: z.boolean(),
  may: z.array(TemplateAction),
  /** Of its name, standing and draft; say it with each change. */
  version: z.number().int().positive(),
});
export type LifecycleTemplate = z.infer<typeof LifecycleTemplate>;

/** The usual one first, then by name, archived ones last. */
export const listLifecycles = operation({
  id: 'lifecycle.templates',
  summary: { fr: 'Lister les cycles de vie', en: 'List life cycles' },
  method: 'GET',
  path: '/lifecycles',
  permission: 'lifecycle:read',
  input: z.object({}),
  output: z.object({ items: z.array(LifecycleTemplate) }),
});

export const readTemplate = operation({
  id: 'lifecycle.template',
  summary: { fr: 'Lire où en est un cycle de vie', en: 'Read how a life cycle stands' },
  method: 'GET',
  path: '/lifecycles/:id',
  permission: 'lifecycle:read',
  input: z.object(id),
  output: LifecycleTemplate,
  ids: { id: 'lifecycle-template' },
  problems: [notFound],
  example: (ref) => ({ id: ref('lifecycle-template') }),
});

/** Every version, the latest first. */
export const listLifecycleVersions = operation({
  id: 'lifecycle.versions',
  summary: { fr: 'Lister les versions d’un cycle de vie', en: 'List the versions of a life cycle' },
  method: 'GET',
  path: '/lifecycles/:id/versions',
  permission: 'lifecycle:read',
  input: z.object(id),
  output: z.object({ items: z.array(LifecycleVersion) }),
  ids: { id: 'lifecycle-template' },
  problems: [notFound],
  example: (ref) => ({ id: ref('lifecycle-template') }),
});

/** A life cycle of the organisation’s own: it begins as this version of another, and may be edited. */
export const copyLifecycle = operation({
  id: 'lifecycle.copy',
  summary: { fr: 'Copier un cycle de vie', en: 'Copy a life cycle' },
  method: 'POST',
  path: '/lifecycles',
  permission: 'lifecycle:manage',
  input: z.object({ name: line(80), from: z.uuid() }),
  output: LifecycleTemplate,
  status: 201,
  creates: 'lifecycle-template',
  ids: { from: 'lifecycle-version' },
  problems: [notFound],
  example: (ref) => ({ name: 'Cycle de vie des petits projets', from: ref('lifecycle-version') }),
});

/** Its name, whether it is the usual one (making one so unmakes the other), and whether it is still offered. */
export const changeLifecycle = operation({
  id: 'lifecycle.change',
  summary: {
    fr: 'Renommer, choisir ou archiver un cycle de vie',
    en: 'Rename, choose or archive a life cycle',
  },
  method: 'PATCH',
  path: '/lifecycles/:id',
  permission: 'lifecycle:manage',
  input: z.object({
    ...id,
    version: z.number().int().positive(),
    name: line(80).optional(),
    isUsual: z.literal(true).optional(),
    isArchived: z.boolean().optional(),
  }),
  output: LifecycleTemplate,
  ids: { id: 'lifecycle-template' },
  problems: [notFound, usualLifecycleStays],
  touches: ['projects', 'gates'],
  example: (ref) => ({ id: ref('lifecycle-template'), version: 1, name: 'Cycle de vie des studios' }),
});

export const reasonOfVersion = text(1000);
