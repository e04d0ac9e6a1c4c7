import type { AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';
import { AGGREGATIONS } from '@jalon/domain/scoring/model/aggregations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { searchChoice, searchChoices, searchText, searchTexts } from '../platform/routing/search-params';

const searchId = z.uuid().optional().catch(undefined);

/** The same ranking seen as a list, as bubbles, or as how often each use case has each rank. */
export const PORTFOLIO_VIEWS = ['list', 'bubbles', 'ranks'] as const;
export type PortfolioView = (typeof PORTFOLIO_VIEWS)[number];

export const BUBBLE_COLOURS = ['status', 'client'] as const;
export type BubbleColour = (typeof BUBBLE_COLOURS)[number];

/** How many of the first ranks the question is about. */
export const TOP_CHOICES = ['3', '5', '10'] as const;

/** All that the address of the ranking says: a link shows the same ranking, weights included. */
export const PortfolioSearch = z.object({
  modelId: searchId,
  roundId: searchId,
  status: searchChoices(USE_CASE_STATUSES),
  clientId: searchId,
  view: searchChoice(PORTFOLIO_VIEWS),
  /** `value:40`: weights that are being tried; none: the decided ones. */
  w: searchTexts,
  aggregation: searchChoice(AGGREGATIONS),
  /** Each weight on its own, without the others giving way. */
  free: searchChoice(['yes']),
  top: searchChoice(TOP_CHOICES),
  /** The raters' disagreement left out of account. */
  raters: searchChoice(['agreed']),
  /** What the bubbles are set out by. */
  x: searchText,
  y: searchText,
  colour: searchChoice(BUBBLE_COLOURS),
  /** Lines of what nothing beats on both sides: the first alone unless said. */
  fronts: searchChoice(['none', 'three']),
});
export type PortfolioSearch = z.infer<typeof PortfolioSearch>;

/** `['value:40', 'feasibility:60']` → `{ value: 40, feasibility: 60 }`; null unless each axis has its weight. */
export function weightsIn(texts: readonly string[], axes: readonly string[]): AxisWeights | null {
  const pairs = texts.map((text) => text.split(':'));
  const given = new Map(pairs.map(([key = '', weight = '']) => [key, Number(weight || 'NaN')]));
  const weights = axes.map((key) => [key, given.get(key) ?? Number.NaN] as const);
  return weights.every(([, weight]) => weight >= 0 && weight <= 1000) ? Object.fromEntries(weights) : null;
}

/** The way back. */
export const weightTexts = (weights: AxisWeights): string[] =>
  Object.entries(weights).map(([key, weight]) => `${key}:${Math.round(weight * 100) / 100}`);

/** What the server is asked: which use cases are ranked together. */
export const rankingInputOf = ({ modelId, roundId, status, clientId }: PortfolioSearch) => ({
  ...(modelId && { modelId }),
  ...(roundId && { roundId }),
  ...(clientId && { clientId }),
  ...(status.length > 0 && { status }),
});
