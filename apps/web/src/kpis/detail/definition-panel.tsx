import type { KpiDetail } from '@jalon/contracts/kpis/kpis.operations';
import { sampleOf } from '@jalon/domain/kpis/reading/reading';
import { CADENCE_WORDS, KPI_FAMILY_WORDS, KPI_UNIT_WORDS } from '@jalon/domain/kpis/vocabulary';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Panel } from '../../ui/layout/panel';
import styles from '../kpis.module.css';
import { useFigures } from '../words/use-figures';

type Line = readonly [label: string, value: string | null | undefined];

/** What the figures mean, from what they start, and every meaning that they had. */
export function DefinitionPanel({ kpi }: { readonly kpi: KpiDetail }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <Panel title={t`Définition`} line={t`Version ${kpi.number}`}>
      <dl className={styles.facts}>
        {useLines(kpi).map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="muted">{t`non précisé`}</span>}</dd>
          </div>
        ))}
      </dl>
      {kpi.versions.length > 1 && (
        <details>
          <summary>{t`Définitions successives`}</summary>
          <ul>
            {kpi.versions.map(({ number, startsOn, reason, madeBy }) => (
              <li key={number}>
                {t`Version ${number}, à partir du ${date(startsOn)}, par ${madeBy.name}`}
                {reason && ` : ${reason}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

/** « 60 min (médiane 59 min, écart type 8 min, 24 observations du 1er sept. au 30 sept.) » */
function useStart({ reading, meaning, baselineMedian }: KpiDetail): string | null {
  const { t } = useLingui();
  const { date } = useFormat();
  const { figure } = useFigures();
  const baseline = sampleOf(reading, 'baseline');
  if (!baseline) return null;
  const { value, spread, n, from, to } = baseline;
  const parts = [
    ...(baselineMedian === null ? [] : [t`médiane ${figure(baselineMedian, meaning)}`]),
    ...(spread === null ? [] : [t`écart type ${figure(spread, meaning)}`]),
    t`${plural(n, { one: '# observation', other: '# observations' })} du ${date(from)} au ${date(to)}`,
  ];
  return `${figure(value, meaning)} (${parts.join(', ')})`;
}

/** What the figures mean. */
function useMeaningLines({ meaning }: KpiDetail): readonly Line[] {
  const { t } = useLingui();
  const { say } = useFigures();
  const { unit, unitLabel, direction, effectType, isRatio } = meaning;
  const inPoints = effectType === 'points';
  return [
    [t`Unité`, [say(KPI_UNIT_WORDS[unit]), unitLabel].filter(Boolean).join(' · ')],
    [t`Mieux, c’est`, direction === 'up' ? t`plus haut` : t`plus bas`],
    [t`L’effet se compte`, inPoints ? t`en points, dans l’unité` : t`en proportion du départ`],
    [t`Formule, en mots`, meaning.formula],
    ...(isRatio ? [[t`Divisé par`, meaning.denominator] as const] : []),
    [t`Mesuré parmi`, meaning.population],
  ];
}

function useLines(kpi: KpiDetail): readonly Line[] {
  const { t } = useLingui();
  const { figure, say } = useFigures();
  const { cadence, alertAt, meaning } = kpi;
  return [
    [t`Famille`, say(KPI_FAMILY_WORDS[kpi.family])],
    ...useMeaningLines(kpi),
    [t`Point de départ`, useStart(kpi)],
    [t`Source des chiffres`, kpi.source],
    [t`Mesuré`, cadence && say(CADENCE_WORDS[cadence])],
    [t`Responsable`, kpi.owner?.name],
    [t`Seuil d’alerte`, alertAt === null ? null : figure(alertAt, meaning)],
  ];
}
