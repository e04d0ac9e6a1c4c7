import type { FieldChoice } from '../../imports/field';
import { fold, nameKey } from '../../imports/values/fold';
import { parseReference } from '../../use-cases/reference';
import type { MeasuredKpi } from './measured-kpi';
import { nearestNames } from './nearest-names';

/** Before the name that several KPIs share, where the id of one stands else: the use case of the row says which. */
const SHARED = 'name:';

/** What a row means by the KPI and the use case that it names. */
export type KpiFound =
  | { readonly is: 'one'; readonly kpi: MeasuredKpi }
  /** Several have the name and nothing says which: what they are called in full. */
  | { readonly is: 'several'; readonly names: readonly string[] }
  | { readonly is: 'none' };

export interface KpiDirectory {
  /** What the column of KPIs may hold: those that take measurements, and names that several share. */
  readonly choices: readonly FieldChoice[];
  /** By the value of a choice, and what the row says of the use case: its reference or its title. */
  readonly find: (choice: string, useCase: string | null) => KpiFound;
  /** By what was written and is no choice: the names nearest to it, or an archived KPI of that name. */
  readonly about: (written: string) => { readonly isArchived: boolean; readonly near: readonly string[] };
}

const fullName = ({ name, reference }: MeasuredKpi): string => `${name} · ${reference}`;

/** `CU-042`, its title, or both. */
const isOf = ({ reference, useCase }: MeasuredKpi, said: string): boolean =>
  parseReference(said) === parseReference(reference) ||
  fold(said) === fold(useCase) ||
  fold(said).startsWith(`${fold(reference)} `);

const choiceOf = (kpi: MeasuredKpi, isShared: boolean): FieldChoice => {
  const label = isShared ? fullName(kpi) : kpi.name;
  const names = [fullName(kpi), `${kpi.reference} ${kpi.name}`, `${kpi.useCase} ${kpi.name}`];
  return { value: kpi.id, label: { fr: label, en: label }, names };
};

const sharedChoice = ({ name }: MeasuredKpi): FieldChoice => ({
  value: `${SHARED}${nameKey(name)}`,
  label: { fr: `${name} (selon le cas d’usage)`, en: `${name} (by use case)` },
  names: [name],
});

/** The KPIs that a file may name, as it may name them. */
export function kpiDirectory(kpis: readonly MeasuredKpi[]): KpiDirectory {
  const open = kpis.filter(({ isArchived }) => !isArchived);
  const byName = new Map<string, MeasuredKpi[]>();
  for (const kpi of open) byName.set(nameKey(kpi.name), [...(byName.get(nameKey(kpi.name)) ?? []), kpi]);
  const byId = new Map(open.map((kpi) => [kpi.id, kpi]));
  const isShared = ({ name }: MeasuredKpi) => (byName.get(nameKey(name))?.length ?? 0) > 1;
  const shared = [...byName.values()].flatMap(([first, second]) =>
    first && second ? [sharedChoice(first)] : [],
  );
  const candidates = (choice: string): readonly MeasuredKpi[] => {
    if (choice.startsWith(SHARED)) return byName.get(choice.slice(SHARED.length)) ?? [];
    const kpi = byId.get(choice);
    return kpi ? [kpi] : [];
  };
  return {
    choices: [...shared, ...open.map((kpi) => choiceOf(kpi, isShared(kpi)))],
    find: (choice, useCase) => {
      const named = candidates(choice).filter((kpi) => useCase === null || isOf(kpi, useCase));
      const [kpi, another] = named;
      if (!kpi) return { is: 'none' };
      return another ? { is: 'several', names: named.map(fullName) } : { is: 'one', kpi };
    },
    about: (written) => ({
      isArchived: kpis.some(({ name, isArchived }) => isArchived && nameKey(name) === nameKey(written)),
      near: nearestNames(
        written,
        open.map(({ name }) => name),
      ),
    }),
  };
}
