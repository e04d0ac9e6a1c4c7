import type { KpiListItem } from '@jalon/contracts/kpis/kpis.operations';
import { type Standing } from '@jalon/domain/kpis/reading/standing';
import { sampleOf } from '@jalon/domain/kpis/reading/reading';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useFigures } from './use-figures';

/** Where a KPI is, in sentences that anybody understands. */
export function useSentence() {
  const { t } = useLingui();
  const { percent } = useFormat();
  const { figure, effect } = useFigures();
  const target = (kpi: KpiListItem, { promise, target: level }: Standing): string | null => {
    if (promise) return t`Visé : ${effect(promise, kpi.meaning)}.`;
    return level === null ? null : t`Visé : ${figure(level, kpi.meaning)}.`;
  };
  const now = (kpi: KpiListItem, { effect: moved }: Standing): string => {
    const { last } = kpi.reading;
    if (moved) return t`Depuis le départ : ${effect(moved, kpi.meaning)}.`;
    if (last)
      return t`Dernière période : ${figure(last.value, kpi.meaning)}, sans départ auquel la comparer.`;
    const baseline = sampleOf(kpi.reading, 'baseline');
    return baseline
      ? t`Départ : ${figure(baseline.value, kpi.meaning)} sur ${plural(baseline.n, { one: '# observation', other: '# observations' })}. Rien n’a été mesuré depuis.`
      : t`Rien n’est encore mesuré : commencez par le point de départ.`;
  };
  const way = ({ share, state }: Standing): string | null => {
    if (share === null || state === 'held' || state === 'broken') return null;
    if (share >= 1) return t`Tout le chemin vers la cible est fait.`;
    return share <= 0
      ? t`Aucun pas vers la cible pour l’instant.`
      : t`${percent(share, 0)} du chemin vers la cible.`;
  };
  return { target, now, way };
}
