import type { KpiListItem } from '@jalon/contracts/kpis/kpis.operations';
import { KPI_GAP_WORDS } from '@jalon/domain/kpis/completeness';
import { type KpiState, standingOf } from '@jalon/domain/kpis/reading/standing';
import { useLingui } from '@lingui/react/macro';
import { Ruler } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import styles from '../kpis.module.css';
import { roleLabels, stateLabels, stateTones, warningLabels } from '../words/kpi-words';
import { useFigures } from '../words/use-figures';
import { useSentence } from '../words/use-sentence';
import { useToday } from '../words/use-today';
import { Sparkline } from './sparkline';

interface Props {
  readonly kpi: KpiListItem;
  readonly minBaseline: number;
  readonly path: string;
  readonly onMeasure: () => void;
}

/** One KPI of a list: where it is in words, what it lacks, and what to do next. */
export function KpiCard({ kpi, minBaseline, path, onMeasure }: Props) {
  const { t } = useLingui();
  const { now, target, way } = useSentence();
  const standing = standingOf(kpi, kpi.reading, { today: useToday(), minBaseline });
  return (
    <li className={styles.card}>
      <div className={styles.cardMain}>
        <div className={styles.heading}>
          <PathLink path={path} className={styles.name}>
            {kpi.name}
          </PathLink>
          <StatePill kpi={kpi} state={standing.state} />
          <Followed kpi={kpi} />
        </div>
        <p>{[now(kpi, standing), way(standing)].filter(Boolean).join(' ')}</p>
        <p className="muted">{target(kpi, standing)}</p>
        {!kpi.archivedAt && (
          <Beware kpi={kpi} warnings={standing.warnings.map((one) => t(warningLabels[one]))} />
        )}
      </div>
      <Side {...{ kpi, onMeasure }} isFirst={standing.state === 'unmeasured'} />
    </li>
  );
}

/** Where it is; or that it no longer serves. */
export function StatePill({ kpi, state }: { readonly kpi: KpiListItem; readonly state: KpiState }) {
  const { t } = useLingui();
  if (kpi.archivedAt) return <Pill tone="neutral">{t`Archivé`}</Pill>;
  return <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>;
}

function Followed({ kpi }: { readonly kpi: KpiListItem }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <span className="muted small">
      {[t(roleLabels[kpi.role]), kpi.owner?.name, kpi.targetOn && t`cible au ${date(kpi.targetOn)}`]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

function Side({ kpi, onMeasure, isFirst }: Pick<Props, 'kpi' | 'onMeasure'> & { readonly isFirst: boolean }) {
  const { t } = useLingui();
  const { figure } = useFigures();
  const { last } = kpi.reading;
  return (
    <div className={styles.cardSide}>
      <Sparkline points={kpi.recent} />
      {last && <strong className="figures">{figure(last.value, kpi.meaning)}</strong>}
      {kpi.may.includes('measure') && (
        <Button
          size="small"
          icon={<Ruler size={14} aria-hidden />}
          aria-label={
            isFirst ? t`Mesurer le départ de « ${kpi.name} »` : t`Ajouter des mesures à « ${kpi.name} »`
          }
          onClick={onMeasure}
        >
          {isFirst ? t`Mesurer le départ` : t`Ajouter des mesures`}
        </Button>
      )}
    </div>
  );
}

/** What makes it weak, and what it still lacks. */
export function Beware({
  kpi,
  warnings,
}: {
  readonly kpi: KpiListItem;
  readonly warnings: readonly string[];
}) {
  const { t } = useLingui();
  const { list } = useFormat();
  const { say } = useFigures();
  const gaps = kpi.gaps.map((gap) => say(KPI_GAP_WORDS[gap]));
  const told = gaps.length > 0 ? [...warnings, t`Il manque ${list(gaps)}.`] : warnings;
  if (told.length === 0) return null;
  return (
    <ul className={styles.beware}>
      {told.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
