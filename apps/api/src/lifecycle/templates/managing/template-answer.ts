import type { LifecycleHead } from '@jalon/contracts/lifecycle/lifecycle-view';
import type { LifecycleTemplate } from '@jalon/contracts/lifecycle/templates.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { shownName } from '../shipped-version';
import { mayOnTemplate, type TemplateRow } from './template-row';

/** Who reads, and in which language. */
export interface Reading {
  readonly actor: Actor;
  readonly language: Language;
}

export const templateOf = ({ actor, language }: Reading, row: TemplateRow): LifecycleTemplate => ({
  id: row.id,
  name: shownName(row.name, language),
  isUsual: row.isUsual,
  isShipped: row.id === actor.organisationId,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  latest: {
    id: row.versionId,
    number: row.number,
    edition: row.edition,
    reason: row.reason,
    publishedBy: row.publishedBy,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  },
  hasDraft: row.draftOf !== null,
  may: [...mayOnTemplate(actor, row)],
  version: row.version,
});

/** What is read: a version of a template, or its draft (null). */
export const headOf = (
  reading: Reading,
  row: TemplateRow,
  read: { readonly lifecycle: Lifecycle; readonly version: LifecycleVersionId | null },
): LifecycleHead => {
  const { id: templateId, name, isUsual, isShipped } = templateOf(reading, row);
  const { edition, asOf } = read.lifecycle;
  const versionId = read.version?.versionId ?? null;
  return {
    templateId,
    name,
    isUsual,
    isShipped,
    versionId,
    number: read.version?.number ?? null,
    edition,
    asOf,
  };
};

interface LifecycleVersionId {
  readonly versionId: string;
  readonly number: number;
}
