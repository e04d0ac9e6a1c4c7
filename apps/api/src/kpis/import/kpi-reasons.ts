import type { FieldValues } from '@jalon/domain/imports/field';
import type { RowReason } from '@jalon/domain/imports/verdict';
import { reasonOf } from '@jalon/domain/kpis/import/judge-measurement';
import type { KpiDirectory } from '@jalon/domain/kpis/import/kpi-directory';
import type { MeasuredKpi } from '@jalon/domain/kpis/import/measured-kpi';
import type { LookAsked, RowToSee } from '../../platform/imports/kinds/own-rows';

interface Found {
  readonly kpi: MeasuredKpi | null;
  /** What was told of the row, with what there is to say of its KPI. */
  readonly reasons: readonly RowReason[];
}

interface Asked extends Pick<LookAsked, 'meantFor'> {
  readonly directory: KpiDirectory;
}

const textIn = (values: FieldValues, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

const isUnknown = ({ code, field }: RowReason): boolean => field === 'kpi' && code === 'not-in-list';

/** Of which KPI a row is; else why that is not known, with the names that are near. */
export function aboutKpi({ values, reasons }: RowToSee, asked: Asked): Found {
  const unknown = reasons.find(isUnknown);
  if (unknown)
    return { kpi: null, reasons: reasons.map((one) => (one === unknown ? unlike(one, asked) : one)) };
  const choice = textIn(values, 'kpi');
  if (choice === null) return { kpi: null, reasons };
  const useCase = textIn(values, 'useCase');
  const found = asked.directory.find(choice, useCase);
  if (found.is === 'one') return { kpi: found.kpi, reasons };
  if (found.is === 'none')
    return { kpi: null, reasons: [...reasons, reasonOf('other-kpi', 'useCase', { value: useCase })] };
  const names = found.names.join('; ').slice(0, 300);
  return { kpi: null, reasons: [...reasons, reasonOf('ambiguous-kpi', 'kpi', { became: names })] };
}

/** A name that is no KPI which takes measurements: archived, another than the file is for, or unknown. */
function unlike(reason: RowReason, { directory, meantFor }: Asked): RowReason {
  const { value, position } = reason;
  const { isArchived, near } = directory.about(value ?? '');
  if (isArchived) return { ...reasonOf('closed-kpi', 'kpi', { value }), position };
  if (meantFor?.type === 'kpi') return { ...reasonOf('other-kpi', 'kpi', { value }), position };
  return {
    ...reasonOf('unknown-kpi', 'kpi', { value, became: near.join('; ').slice(0, 300) || null }),
    position,
  };
}
