import type { Words } from '../../platform/language';
import { competitiveWatch } from './analysis/competitive-watch';
import { marketTrends } from './analysis/market-trends';
import { trendPrediction } from './analysis/trend-prediction';
import { adCampaignOptimisation } from './campaigns/ad-campaign-optimisation';
import { campaignReports } from './campaigns/campaign-reports';
import { mediaInvestment } from './campaigns/media-investment';
import { contentPersonalisation } from './content/content-personalisation';
import { creativeBrief } from './content/creative-brief';
import { socialContent } from './content/social-content';
import { activityReporting } from './internal/activity-reporting';
import { pitchPersonalisation } from './internal/pitch-personalisation';
import { seoContentBrief } from './seo/content-brief';
import { seoFeaturedSnippets } from './seo/featured-snippets';
import { seoIntentClusters } from './seo/intent-clusters';
import { seoInternalLinking } from './seo/internal-linking';
import { seoPagePersonalisation } from './seo/page-personalisation';
import { seoPerformance } from './seo/seo-performance';
import { seoReporting } from './seo/seo-reporting';
import { seoTrafficForecast } from './seo/traffic-forecast';
import type { CatalogueTemplate } from './template';

/** The ready use cases, in the order of reading; parts follow what they are part of (S-OPP-04 … S-OPP-26). */
export const CATALOGUE: readonly CatalogueTemplate[] = [
  socialContent,
  contentPersonalisation,
  creativeBrief,
  adCampaignOptimisation,
  mediaInvestment,
  campaignReports,
  seoPerformance,
  seoIntentClusters,
  seoContentBrief,
  seoInternalLinking,
  seoTrafficForecast,
  seoFeaturedSnippets,
  seoPagePersonalisation,
  seoReporting,
  trendPrediction,
  marketTrends,
  competitiveWatch,
  activityReporting,
  pitchPersonalisation,
];

/** The version of the content: an adoption tells which one it was made from. */
export const CATALOGUE_EDITION = '2026-11';

const byId = new Map(CATALOGUE.map((template) => [template.id, template]));

export const templateOf = (id: string): CatalogueTemplate | undefined => byId.get(id);

/** Its parts, in order. */
export const partsOf = ({ id }: Pick<CatalogueTemplate, 'id'>): readonly CatalogueTemplate[] =>
  CATALOGUE.filter(({ parentId }) => parentId === id);

/** Every text of a template, with the way to it: `kpis.0.target`. */
export function wordsWithin(value: unknown, path = ''): readonly (readonly [string, Words])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => wordsWithin(part, path ? `${path}.${key}` : key));
}

const isWords = (value: object): value is Words =>
  'fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string';
