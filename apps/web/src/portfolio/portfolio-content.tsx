import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { USUAL_TOP } from '@jalon/contracts/portfolio/portfolio-robustness';
import { useDeferredValue, useMemo, useState } from 'react';
import { Columns } from '../ui/layout/panel';
import { CertaintyBanner } from './certainty/certainty-banner';
import { CertaintyChoices } from './certainty/certainty-choices';
import { useCertainty } from './certainty/use-certainty';
import { Excluded } from './list/excluded';
import { PortfolioFilters } from './portfolio-filters';
import { PortfolioHead } from './portfolio-head';
import type { PortfolioSearch } from './portfolio-search';
import { NothingRanked } from './nothing-ranked';
import { useRanking } from './ranking/use-ranking';
import { useSelection } from './ranking/use-selection';
import { RankedViews } from './ranked-views';
import { ApplyDialog } from './weights/apply-dialog';
import { useTrial } from './weights/use-trial';
import { WeightsPanel } from './weights/weights-panel';

interface Props {
  readonly source: RankingSource;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
}

/** The ranking by the weights in sight: how sure it is, the list or the bubbles, and the weights beside them. */
export function PortfolioContent({ source, search, onChange }: Props) {
  const trial = useTrial(source.model, search, onChange);
  /** Sliders answer at once; the list follows as fast as it can. */
  const weights = useDeferredValue(trial.weights);
  const { aggregation } = trial;
  const tried = useMemo(() => ({ weights, aggregation }), [weights, aggregation]);
  const ranked = useRanking(source, tried);
  const selection = useSelection();
  const [ownTop, setTop] = useState<number | null>(null);
  const [isApplying, setApplying] = useState(false);
  const count = ranked.outcome.kind === 'ranking' ? ranked.outcome.ranked.length : 0;
  const top = ownTop ?? (search.top ? Number(search.top) : USUAL_TOP);
  const sureness = useCertainty(ranked, { ...tried, top, raterNoise: search.raters !== 'agreed' });
  const chooseTop = (next: number) => {
    setTop(next);
    const said = (['3', '5', '10'] as const).find((one) => Number(one) === next);
    onChange({ top: said });
  };
  const head = <PortfolioHead {...{ source, search, trial, selection, top, ranked }} />;
  if (source.useCases.length === 0)
    return (
      <>
        {head}
        <NothingRanked source={source} search={search} onChange={onChange} />
      </>
    );
  return (
    <>
      {head}
      {count > 0 && (
        <CertaintyBanner
          ranked={ranked}
          sureness={sureness}
          choices={
            <CertaintyChoices
              search={search}
              count={count}
              picked={selection.ids.size}
              top={top}
              onTop={chooseTop}
              onChange={onChange}
            />
          }
        />
      )}
      <Columns
        main={
          <>
            <RankedViews
              ranked={ranked}
              sureness={sureness}
              selection={selection}
              search={search}
              onChange={onChange}
              tools={<PortfolioFilters source={source} search={search} onChange={onChange} />}
            />
            <Excluded ranked={ranked} />
          </>
        }
        aside={<WeightsPanel model={source.model} trial={trial} onApply={() => setApplying(true)} />}
      />
      {isApplying && (
        <ApplyDialog ranked={ranked} trial={trial} sureness={sureness} onClose={() => setApplying(false)} />
      )}
    </>
  );
}
