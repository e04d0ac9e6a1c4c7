import { useLingui } from '@lingui/react/macro';
import { ChartScatter, Grid3x3, List } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { Button } from '../ui/actions/button';
import { EmptyState } from '../ui/feedback/empty-state';
import { Notice } from '../ui/feedback/notice';
import { Skeleton } from '../ui/feedback/skeleton';
import { Panel } from '../ui/layout/panel';
import type { Sureness } from './certainty/use-certainty';
import { RankingTable } from './list/ranking-table';
import type { PortfolioSearch, PortfolioView } from './portfolio-search';
import type { RankedUseCases } from './ranking/ranked-use-cases';
import type { Selection } from './ranking/use-selection';
import styles from './portfolio.module.css';

const BubbleMatrix = lazy(async () => ({ default: (await import('./bubbles/bubble-matrix')).BubbleMatrix }));
const HeatTable = lazy(async () => ({ default: (await import('./heat/heat-table')).HeatTable }));

interface Props {
  readonly ranked: RankedUseCases;
  readonly sureness: Sureness;
  readonly selection: Selection;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
  readonly tools: ReactNode;
}

/** The same ranking as a list, as bubbles, or as the ranks that each use case has had. */
export function RankedViews(props: Props) {
  const { t } = useLingui();
  const { search, onChange, tools } = props;
  const { view = 'list' } = search;
  return (
    <Panel flush>
      <h2 className="visually-hidden">{t`Cas d’usage classés`}</h2>
      <div className={styles.tools} data-no-print>
        <ViewSwitch view={view} onChange={(next) => onChange({ view: next === 'list' ? undefined : next })} />
        {tools}
      </div>
      <Suspense fallback={<Skeleton lines={10} />}>
        <Shown {...props} view={view} />
      </Suspense>
    </Panel>
  );
}

function Shown({
  ranked,
  sureness,
  selection,
  search,
  onChange,
  view,
}: Props & { readonly view: PortfolioView }) {
  const { t } = useLingui();
  const { outcome, byId } = ranked;
  const { stability } = sureness;
  if (outcome.kind === 'refused')
    return (
      <div className={styles.refused}>
        <Notice tone="attention" title={t`Aucun axe ne compte`}>
          {t`Donnez un poids à l’un des axes : sans poids, rien ne se classe.`}
        </Notice>
      </div>
    );
  if (view === 'bubbles')
    return <BubbleMatrix ranked={ranked} search={search} onChange={onChange} selection={selection} />;
  if (outcome.ranked.length === 0)
    return (
      <EmptyState title={t`Rien ne se classe encore`}>
        {t`Tous les cas d’usage notés sont arrêtés par un seuil de veto, ou incomplets : voyez ci-dessous ce qui leur manque.`}
      </EmptyState>
    );
  if (view === 'list')
    return <RankingTable ranking={outcome} ranked={ranked} stability={stability} selection={selection} />;
  if (!stability.result) return <Skeleton lines={10} />;
  return <HeatTable result={stability.result} useCases={byId} top={stability.top} />;
}

interface SwitchProps {
  readonly view: PortfolioView;
  readonly onChange: (view: PortfolioView) => void;
}

function ViewSwitch({ view, onChange }: SwitchProps) {
  const { t } = useLingui();
  const views: readonly (readonly [PortfolioView, string, ReactNode])[] = [
    ['list', t`Liste`, <List key="list" size={14} aria-hidden />],
    ['bubbles', t`Bulles`, <ChartScatter key="bubbles" size={14} aria-hidden />],
    ['ranks', t`Rangs possibles`, <Grid3x3 key="ranks" size={14} aria-hidden />],
  ];
  return (
    <div className={styles.views} role="group" aria-label={t`Présentation`}>
      {views.map(([key, label, icon]) => (
        <Button
          key={key}
          size="small"
          variant={key === view ? 'secondary' : 'quiet'}
          aria-pressed={key === view}
          icon={icon}
          onClick={() => onChange(key)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
