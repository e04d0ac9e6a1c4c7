import type { Words } from '../platform/language';
import type { KpiAim, KpiMeaning } from './kpi';

type Told = 'formula' | 'denominator' | 'population' | 'unitLabel';

/** A KPI to begin from: everything but who, when and, where the seed leaves it open, how much. */
export interface KpiTemplate {
  readonly id: string;
  /** The row of the seed. */
  readonly seed: string;
  readonly name: Words;
  /** What to know before adopting it. */
  readonly advice: Words;
  readonly aim: Pick<KpiAim, 'family' | 'role' | 'target' | 'targetForm' | 'cadence'>;
  readonly source: Words;
  readonly meaning: Omit<KpiMeaning, Told> & { readonly [Key in Told]: Words | null };
}

const CONVERSION = {
  seed: 'S-KPI-03',
  source: { fr: 'Outil d’audience du site', en: 'The site’s analytics tool' },
  meaning: {
    unit: 'percent',
    unitLabel: null,
    direction: 'up',
    isRatio: true,
    formula: { fr: 'Conversions / visites', en: 'Conversions / visits' },
    denominator: { fr: 'Visites des pages concernées', en: 'Visits of the pages concerned' },
    population: null,
  },
} as const;

const conversion = (effectType: 'points' | 'relative', name: Words, advice: Words): KpiTemplate => ({
  ...CONVERSION,
  id: `conversion-${effectType}`,
  name,
  advice,
  aim: { family: 'revenue', role: 'primary', target: 5, targetForm: 'change', cadence: 'weekly' },
  meaning: { ...CONVERSION.meaning, effectType },
});

/** The seed’s examples (S-KPI-02 … S-KPI-06); « +5 % » is offered in both its meanings. */
export const KPI_TEMPLATES: readonly KpiTemplate[] = [
  {
    id: 'brief-time',
    seed: 'S-KPI-02',
    name: { fr: 'Temps de production d’un brief SEO : −30 %', en: 'Time to produce an SEO brief: −30%' },
    advice: {
      fr: 'Chronométrez une vingtaine de briefs avant de changer quoi que ce soit : avec 60 min en moyenne et 20 min d’écart, il en faut 21 de chaque côté pour prouver −30 %.',
      en: 'Time some twenty briefs before changing anything: at 60 min on average and 20 min of spread, 21 on each side are needed to prove −30%.',
    },
    aim: { family: 'efficiency', role: 'primary', target: -30, targetForm: 'change', cadence: 'weekly' },
    source: { fr: 'Feuille de temps', en: 'Timesheet' },
    meaning: {
      unit: 'minutes',
      unitLabel: null,
      direction: 'down',
      effectType: 'relative',
      isRatio: false,
      formula: {
        fr: 'Minutes entre la demande et le brief validé',
        en: 'Minutes from request to approved brief',
      },
      denominator: null,
      population: { fr: 'Briefs SEO de l’équipe', en: 'SEO briefs of the team' },
    },
  },
  conversion(
    'relative',
    { fr: 'Taux de conversion : +5 % en proportion', en: 'Conversion rate: +5% in proportion' },
    {
      fr: 'De 4,0 % à 4,2 %. Un si petit écart demande beaucoup de visites : environ 154 000 de chaque côté.',
      en: 'From 4.0% to 4.2%. So small a difference takes many visits: some 154,000 on each side.',
    },
  ),
  conversion(
    'points',
    { fr: 'Taux de conversion : +5 points', en: 'Conversion rate: +5 points' },
    {
      fr: 'De 4,0 % à 9,0 %, soit plus du double. Environ 381 visites de chaque côté suffisent à le prouver.',
      en: 'From 4.0% to 9.0%, more than double. Some 381 visits on each side are enough to prove it.',
    },
  ),
  {
    id: 'virality-accuracy',
    seed: 'S-KPI-04',
    name: { fr: 'Prédiction de viralité : 80 % de précision', en: 'Virality prediction: 80% accuracy' },
    advice: {
      fr: '80 % ne vaut que face à ce que donnerait le hasard ou la réponse la plus fréquente : mesurez-la d’abord. À 5 points près, il faut 246 publications étiquetées.',
      en: '80% means something only against chance or the most frequent answer: measure that first. To within 5 points, 246 labelled posts are needed.',
    },
    aim: { family: 'reliability', role: 'primary', target: 80, targetForm: 'level', cadence: 'monthly' },
    source: { fr: 'Publications étiquetées', en: 'Labelled posts' },
    meaning: {
      unit: 'percent',
      unitLabel: null,
      direction: 'up',
      effectType: 'points',
      isRatio: true,
      formula: { fr: 'Prédictions justes / prédictions', en: 'Right predictions / predictions' },
      denominator: { fr: 'Publications étiquetées', en: 'Labelled posts' },
      population: null,
    },
  },
  {
    id: 'draft-time',
    seed: 'S-KPI-05',
    name: {
      fr: 'Temps de production d’un brouillon, à volume égal',
      en: 'Time to produce a draft, for the same volume',
    },
    advice: {
      fr: 'Ramené à une publication : produire moins ne doit pas passer pour produire plus vite. Fixez vous-même la baisse visée.',
      en: 'Per post: producing less must not pass for producing faster. Set the reduction that you aim at.',
    },
    aim: { family: 'efficiency', role: 'primary', target: null, targetForm: 'change', cadence: 'weekly' },
    source: { fr: 'Feuille de temps', en: 'Timesheet' },
    meaning: {
      unit: 'minutes',
      unitLabel: null,
      direction: 'down',
      effectType: 'relative',
      isRatio: true,
      formula: { fr: 'Minutes de rédaction / brouillons produits', en: 'Drafting minutes / drafts produced' },
      denominator: { fr: 'Brouillons produits', en: 'Drafts produced' },
      population: null,
    },
  },
  {
    id: 'engagement',
    seed: 'S-KPI-06',
    name: { fr: 'Taux d’engagement des publications assistées', en: 'Engagement rate of assisted posts' },
    advice: {
      fr: 'Sur les seules publications assistées des clients du pilote, et toujours sur la portée : un taux sur les impressions ne se compare pas. Fixez vous-même la hausse visée.',
      en: 'On the assisted posts of the pilot’s clients alone, and always per reach: a rate per impressions does not compare. Set the increase that you aim at.',
    },
    aim: { family: 'revenue', role: 'primary', target: null, targetForm: 'change', cadence: 'weekly' },
    source: { fr: 'Statistiques des réseaux sociaux', en: 'Social network statistics' },
    meaning: {
      unit: 'percent',
      unitLabel: null,
      direction: 'up',
      effectType: 'relative',
      isRatio: true,
      formula: {
        fr: '(J’aime + commentaires + partages + enregistrements + clics) / portée',
        en: '(Likes + comments + shares + saves + clicks) / reach',
      },
      denominator: { fr: 'Portée', en: 'Reach' },
      population: {
        fr: 'Publications assistées des clients du pilote',
        en: 'Assisted posts of the pilot’s clients',
      },
    },
  },
];
