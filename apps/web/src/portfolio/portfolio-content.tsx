import { USUAL_TOP } from '@jalon/contracts/portfolio/portfolio-robustness';
import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { CertaintyBanner } from './certainty/certainty-banner';
import { CertaintyChoices } from './certainty/certainty-choices';
import { useCertainty } from './certainty/use-certainty';
import { Excluded } from './list/excluded';
import { NothingRanked } from './nothing-ranked';
import { PortfolioFilters } from './portfolio-filters';
import { PortfolioHead } from './portfolio-head';
import { type PortfolioSearch, TOP_CHOICES } from './portfolio-search';
import { RankedViews } from './ranked-views';
import { useRanking } from './ranking/use-ranking';
import { useSelection } from './ranking/use-selection';
import { PickedBar } from './to-shortlist';
import { useTrial } from './weights/use-trial';
import { WeightsAside } from './weights/weights-aside';
import styles from './portfolio.module.css';

interface Props {
  readonly source: RankingSource;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
}

const ApplyDialog = lazy(async () => ({ default: (await import('./weights/apply-dialog')).ApplyDialog }));

/** The ranking by the weights in sight: how sure it is, the list or the bubbles, and the weights beside them. */
export function PortfolioContent(props: Props) {
  const { source, search, onChange } = props;
  const { trial, ranked, sureness, top, setTop } = useAll(props);
  const selection = useSelection();
  const [isApplying, setApplying] = useState(false);
  const count = ranked.outcome.kind === 'ranking' ? ranked.outcome.ranked.length : 0;
  const choice = { source, search, trial, selection, top, ranked };
  const head = <PortfolioHead {...choice} />;
  const asked = { search, count, picked: selection.ids.size, top, onTop: setTop, onChange };
  if (source.useCases.length === 0)
    return (
      <>
        {head}
        <NothingRanked {...props} />
      </>
    );
  return (
    <>
      {head}
      {count > 0 && (
        <CertaintyBanner ranked={ranked} sureness={sureness} choices={<CertaintyChoices {...asked} />} />
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <RankedViews
            {...{ ranked, sureness, selection, search, onChange }}
            tools={<PortfolioFilters {...props} />}
          />
          <Excluded ranked={ranked} />
          <PickedBar {...choice} />
        </div>
        <WeightsAside model={source.model} trial={trial} onApply={() => setApplying(true)} />
      </div>
      {isApplying && (
        <Suspense>
          <ApplyDialog {...{ ranked, trial, sureness }} onClose={() => setApplying(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The weights in sight, the ranking by them, and how sure it is. */
function useAll({ source, search, onChange }: Props) {
  const trial = useTrial(source.model, search, onChange);
  /** Sliders answer at once; the list follows as fast as it can. */
  const weights = useDeferredValue(trial.weights);
  const { aggregation } = trial;
  const tried = useMemo(() => ({ weights, aggregation }), [weights, aggregation]);
  const ranked = useRanking(source, tried);
  const [ownTop, setOwnTop] = useState<number | null>(null);
  const top = ownTop ?? (search.top ? Number(search.top) : USUAL_TOP);
  const sureness = useCertainty(ranked, { ...tried, top, raterNoise: search.raters !== 'agreed' });
  const setTop = (next: number) => {
    setOwnTop(next);
    onChange({ top: TOP_CHOICES.find((one) => Number(one) === next) });
  };
  return { trial, ranked, sureness, top, setTop };
}
