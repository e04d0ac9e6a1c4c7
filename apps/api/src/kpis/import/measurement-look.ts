import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import type { ReasonCode, RowReason } from '@jalon/domain/imports/verdict';
import { contentKey, draftOf, judgeMeasurement, reasonOf } from '@jalon/domain/kpis/import/judge-measurement';
import { type KpiDirectory, kpiDirectory } from '@jalon/domain/kpis/import/kpi-directory';
import type { MeasuredKpi } from '@jalon/domain/kpis/import/measured-kpi';
import { localDay } from '@jalon/domain/organisation/local-day';
import { workingTime } from '../../platform/database/unit-of-work';
import type { LookAsked, RowSeen, RowsLook, RowToSee } from '../../platform/imports/kinds/own-rows';
import { alikeAmong, type Kept, type Keyed, keptAmong } from './kept-measurements';
import { aboutKpi } from './kpi-reasons';
import { titleOf } from './row-title';

/** By what the rows of one file are seen, and what was seen of it until now. */
interface Bench extends LookAsked {
  readonly directory: KpiDirectory;
  readonly today: string;
  /** How often each KPI has said each thing; and the identifiers that were taken. */
  readonly said: Map<string, number>;
}

/** A row with the KPI that it is of, and by what it is known again; null where that cannot be told. */
interface Read {
  readonly row: RowToSee;
  readonly kpi: MeasuredKpi | null;
  readonly keyed: Keyed | null;
  readonly reasons: readonly RowReason[];
}

/** How rows of measurements are seen: of which KPI each is, whether it can be kept, and whether it is already. */
export function measurementLook(actor: Actor, kpis: readonly MeasuredKpi[], asked: LookAsked): RowsLook {
  const bench = { ...asked, directory: kpiDirectory(kpis), today: localDay(workingTime()), said: new Map() };
  return async (rows) => {
    const read = rows.map((row) => readRow(row, bench));
    const keyed = read.flatMap((one) => one.keyed ?? []);
    const kept = byRow(keyed, await keptAmong(actor, keyed));
    const fresh = keyed.filter((one) => !kept.has(one));
    const places = await alikeAmong(actor, fresh);
    const alike = new Set(fresh.filter((_, at) => places.has(at)));
    return read.map((one) => seenOf(one, { bench, kept, alike }));
  };
}

const byRow = (rows: readonly Keyed[], found: ReadonlyMap<number, Kept>): ReadonlyMap<Keyed, Kept> =>
  new Map(
    rows.flatMap((row, at) => {
      const kept = found.get(at);
      return kept ? [[row, kept] as const] : [];
    }),
  );

const isRefused = (reasons: readonly RowReason[]): boolean =>
  reasons.some(({ severity }) => severity === 'refusal');

function readRow(row: RowToSee, bench: Bench): Read {
  const { kpi, reasons: told } = aboutKpi(row, bench);
  const draft = draftOf(row.values);
  if (!kpi || !draft) return { row, kpi, keyed: null, reasons: told };
  const { value, reasons } = judgeMeasurement(kpi, draft, bench.today);
  const all = [...told, ...reasons];
  if (value === null || isRefused(all)) return { row, kpi, keyed: null, reasons: all };
  const { key, isRepeated } = keyOf({ kpiId: kpi.id, draft, value }, bench);
  const repeated = reasonOf('repeated-identity', 'sourceKey', { value: key });
  if (isRepeated) return { row, kpi, keyed: null, reasons: [...all, repeated] };
  return { row, kpi, keyed: { kpiId: kpi.id, key, draft, value }, reasons: all };
}

/** The identifier that the file gives, once; else what the row says, numbered where that is said again. */
function keyOf({ kpiId, draft, value }: Omit<Keyed, 'key'>, { said }: Bench) {
  const told = draft.sourceKey ?? contentKey(draft, value);
  const times = (said.get(`${kpiId} ${told}`) ?? 0) + 1;
  said.set(`${kpiId} ${told}`, times);
  if (draft.sourceKey != null) return { key: told, isRepeated: times > 1 };
  return { key: times > 1 ? `${told}.${times}` : told, isRepeated: false };
}

interface Known {
  readonly bench: Bench;
  readonly kept: ReadonlyMap<Keyed, Kept>;
  readonly alike: ReadonlySet<Keyed>;
}

function seenOf({ row, kpi, keyed, reasons: told }: Read, { bench, kept, alike }: Known): RowSeen {
  const known = keyed ? kept.get(keyed) : undefined;
  const likely = keyed && alike.has(keyed) ? [LIKELY] : [];
  const reasons = [...told, ...aboutKept(known, keyed), ...likely];
  return {
    identity: keyed?.key ?? null,
    title: titleOf(row.values, nameOf(kpi, told), bench),
    values: valuesOf(row.values, kpi, keyed),
    reasons,
    standing: known ? { id: known.id, version: known.version } : null,
    isDoubtful: reasons.some(({ code }) => DOUBTFUL.includes(code)),
  };
}

/** What the KPI is called, or what stands in its place. */
const nameOf = (kpi: MeasuredKpi | null, told: readonly RowReason[]): string | null =>
  kpi?.name ?? told.find(({ field, severity }) => field === 'kpi' && severity === 'refusal')?.value ?? null;

/** A person says whether it is wanted. */
const DOUBTFUL: readonly ReasonCode[] = ['likely-duplicate', 'percent-over-100'];

const LIKELY: RowReason = { ...reasonOf('likely-duplicate', 'value', { severity: 'notice' }), field: null };

function aboutKept(known: Kept | undefined, keyed: Keyed | null): readonly RowReason[] {
  if (known?.isRemoved) return [{ ...reasonOf('removed-here', 'sourceKey'), field: null }];
  if (known?.isOther) return [reasonOf('known-otherwise', 'sourceKey', { value: keyed?.key ?? null })];
  return [];
}

/** With the KPI itself in the place of a name, and the value that is kept. */
const valuesOf = (values: FieldValues, kpi: MeasuredKpi | null, keyed: Keyed | null): FieldValues => ({
  ...values,
  ...(kpi && { kpi: kpi.id }),
  ...(keyed && { value: keyed.value }),
});
