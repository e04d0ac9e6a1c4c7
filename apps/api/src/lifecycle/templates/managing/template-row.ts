import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { TemplateAction } from '@jalon/contracts/lifecycle/templates.operations';

/** A template with its latest version in short. */
export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly isUsual: boolean;
  readonly archivedAt: Date | null;
  /** Of its name, standing and draft. */
  readonly version: number;
  readonly draftOf: number | null;
  readonly versionId: string;
  readonly number: number;
  readonly edition: string;
  readonly reason: string | null;
  readonly publishedBy: { readonly id: string; readonly name: string } | null;
  /** Null: shipped, and nothing rests on it yet. */
  readonly publishedAt: Date | null;
}

/** What this actor may do with a template now; the shipped one is copied, not edited. */
export function mayOnTemplate(
  actor: Actor,
  { id, isUsual, archivedAt }: Pick<TemplateRow, 'id' | 'isUsual' | 'archivedAt'>,
): readonly TemplateAction[] {
  if (!mayDo(actor, 'lifecycle:manage')) return [];
  if (archivedAt) return ['copy', 'restore'];
  const own: readonly TemplateAction[] = id === actor.organisationId ? [] : ['edit', 'rename'];
  return ['copy', ...own, ...(isUsual ? [] : (['make-usual', 'archive'] as const))];
}
