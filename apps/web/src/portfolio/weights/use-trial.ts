import type { AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';
import type { Aggregation, ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type PortfolioSearch, weightsIn, weightTexts } from '../portfolio-search';
import { meanTheSame, percentsOf, withPercent } from './shares';

/** Weights at rest for this long go into the address. Milliseconds. */
const REST = 350;

/** The weights being tried; nothing of them is kept before they are applied. */
export interface TrialState {
  /** As the sliders stand: parts of 100, or of any sum where each is on its own. */
  readonly weights: AxisWeights;
  readonly aggregation: Aggregation;
  readonly decided: { readonly weights: AxisWeights; readonly aggregation: Aggregation };
  /** Does each weight move without the others giving way? */
  readonly isFree: boolean;
  readonly isChanged: boolean;
  readonly setWeight: (axis: string, weight: number) => void;
  readonly setAggregation: (aggregation: Aggregation) => void;
  readonly setFree: (isFree: boolean) => void;
  readonly reset: () => void;
}

interface Held {
  readonly weights: AxisWeights | null;
  readonly aggregation: Aggregation | null;
}

type Change = (part: Partial<PortfolioSearch>) => void;

/** What the sliders hold is ahead of the address, which follows once they rest; a link or « back » leads them. */
function useHeld(search: PortfolioSearch, axes: readonly string[], onChange: Change) {
  const said = search.w.join(' ');
  const read = useCallback(
    (): Held => ({
      weights: weightsIn(said ? said.split(' ') : [], axes),
      aggregation: search.aggregation ?? null,
    }),
    [said, axes, search.aggregation],
  );
  const [held, setHeld] = useState(read);
  const told = useRef(`${said}/${search.aggregation ?? ''}`);
  useEffect(() => {
    const now = `${said}/${search.aggregation ?? ''}`;
    if (now === told.current) return;
    told.current = now;
    setHeld(read());
  }, [said, search.aggregation, read]);
  useEffect(() => {
    const w = held.weights ? weightTexts(held.weights) : [];
    const own = `${w.join(' ')}/${held.aggregation ?? ''}`;
    if (own === told.current) return;
    const rest = setTimeout(() => {
      told.current = own;
      onChange({ w, aggregation: held.aggregation ?? undefined });
    }, REST);
    return () => clearTimeout(rest);
  }, [held, onChange]);
  return [held, setHeld] as const;
}

/** The weights in sight: those of the address while they differ from the decided ones. */
export function useTrial(model: ScoreModel, search: PortfolioSearch, onChange: Change): TrialState {
  const { axes, aggregation: usual } = model.content;
  const keys = useMemo(() => axes.map(({ key }) => key), [axes]);
  const decided = useMemo(
    () => ({
      weights: percentsOf(Object.fromEntries(axes.map(({ key, weight }) => [key, weight]))),
      aggregation: usual,
    }),
    [axes, usual],
  );
  const [held, setHeld] = useHeld(search, keys, onChange);
  const weights = held.weights ?? decided.weights;
  const aggregation = held.aggregation ?? usual;
  const isFree = search.free === 'yes';
  const setWeight = (axis: string, weight: number) =>
    setHeld((before) => {
      const from = before.weights ?? decided.weights;
      const next = isFree ? { ...from, [axis]: weight } : withPercent(from, axis, weight);
      return { ...before, weights: meanTheSame(next, decided.weights) && !isFree ? null : next };
    });
  return {
    weights,
    aggregation,
    decided,
    isFree,
    isChanged: aggregation !== usual || !meanTheSame(weights, decided.weights),
    setWeight,
    setAggregation: (next) => setHeld((before) => ({ ...before, aggregation: next === usual ? null : next })),
    setFree: (free) => {
      if (!free) setHeld((before) => ({ ...before, weights: before.weights && percentsOf(before.weights) }));
      onChange({ free: free ? 'yes' : undefined });
    },
    reset: () => setHeld({ weights: null, aggregation: null }),
  };
}
