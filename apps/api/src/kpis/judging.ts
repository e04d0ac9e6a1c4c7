import { measurementsRefused, type RefusedRow } from '@jalon/contracts/kpis/kpis.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { KpiMeaning, KpiVersion } from '@jalon/domain/kpis/kpi';
import { flawOf, type MeasurementDraft, valueOf } from '@jalon/domain/kpis/measurement';
import { versionOn } from '@jalon/domain/kpis/version-on';
import { localDay } from '@jalon/domain/organisation/local-day';
import { workingTime } from '../platform/database/unit-of-work';

/** A definition as measurements are judged by it. */
export type Definition = Pick<KpiVersion, 'number' | 'meaning' | 'startsOn'>;

/** A measurement with the definition that it falls under. */
export interface Judged {
  readonly draft: MeasurementDraft;
  readonly definition: Definition;
}

export type Row = MeasurementDraft & { readonly value: number; readonly number: number };

/** Named in a refusal; the rest is counted. */
const NAMED = 100;

const isPercent = ({ unit }: KpiMeaning): boolean => unit === 'percent';

/** Each under the definition in force on its day, or all of them under the one that was asked for. */
export function judgedBy(
  drafts: readonly MeasurementDraft[],
  definitions: readonly Definition[],
): readonly Judged[] {
  return drafts.map((draft) => {
    const definition = versionOn(definitions, draft.takenOn);
    if (!definition) throw new Error('A KPI has a definition');
    return { draft, definition };
  });
}

/** As it is kept; what is wrong with it was refused before. */
export const keptOf = ({ draft, definition: { number, meaning } }: Judged): Row => ({
  ...draft,
  number,
  value: valueOf(draft, isPercent(meaning)) ?? 0,
});

export function flawsOf(judged: readonly Judged[]): RefusedRow[] {
  const today = localDay(workingTime());
  const seen = new Set<string>();
  return judged.flatMap(({ draft, definition }, row): RefusedRow[] => {
    const flaw = flawOf(draft, { isPercent: isPercent(definition.meaning), today });
    if (flaw) return [{ row, flaw }];
    const { sourceKey } = draft;
    if (sourceKey == null) return [];
    if (seen.has(sourceKey)) return [{ row, flaw: 'key-twice' }];
    seen.add(sourceKey);
    return [];
  });
}

export function refuse(rows: readonly RefusedRow[]): void {
  if (rows.length > 0)
    throw new Problem(measurementsRefused, { count: rows.length, rows: rows.slice(0, NAMED) });
}
