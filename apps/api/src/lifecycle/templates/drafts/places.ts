import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile } from '@jalon/contracts/platform/problems';
import type { Edited, Places } from '@jalon/domain/lifecycle/edits/edited';
import { refuseOverlap } from '../../../platform/database/stale-edit';
import { canonical } from '../../../platform/journal/commitment';
import type { LifecycleTemplateEntity } from '../lifecycle-template.entity';

/** The places whose value an edit really changes. */
export function changedPlaces({ before, after }: Pick<Edited, 'before' | 'after'>): {
  readonly before: Places;
  readonly after: Places;
} {
  const changed = Object.keys(after).filter(
    (place) => canonical(before[place] ?? null) !== canonical(after[place] ?? null),
  );
  const only = (places: Places) => Object.fromEntries(changed.map((place) => [place, places[place] ?? null]));
  return { before: only(before), after: only(after) };
}

interface Overlap {
  /** Held. */
  readonly template: LifecycleTemplateEntity;
  /** The version that the person had read. */
  readonly read: number;
  readonly part: string;
  readonly before: Places;
  readonly after: Places;
}

/** Changes of different places are merged; one that was changed since is told by its field, with both values. */
export async function refuseSamePlace({ template, read, part, before, after }: Overlap): Promise<void> {
  const { organisationId, id, version } = template;
  try {
    await refuseOverlap({ row: { ...before, organisationId, id, version }, read, wanted: after });
  } catch (error) {
    if (!(error instanceof Problem && error.is(changedMeanwhile))) throw error;
    const conflicts = error.extension.conflicts.map((conflict) => ({
      ...conflict,
      field: conflict.field.replace(`${part}.`, ''),
    }));
    throw new Problem(changedMeanwhile, { version, conflicts });
  }
}
