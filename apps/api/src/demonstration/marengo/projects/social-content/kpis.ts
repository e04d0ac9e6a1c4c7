import type { KpiContent, Taken } from '../../../deeds/kpi-deeds';

/** Minutes from the brief to a first draft (S-KPI-02). */
export const DRAFTING: KpiContent = {
  name: 'Temps d’un premier jet',
  family: 'efficiency',
  role: 'primary',
  margin: null,
  target: -40,
  targetForm: 'change',
  targetInDays: 20,
  owner: 'amina',
  source: 'Relevé des temps, chaque vendredi',
  cadence: 'weekly',
  alertAt: 40,
  meaning: {
    unit: 'minutes',
    unitLabel: null,
    direction: 'down',
    effectType: 'relative',
    isRatio: false,
    formula: 'Minutes entre le brief ouvert et le premier jet relu',
    denominator: 'Premiers jets relevés dans la semaine',
    population: 'Posts LinkedIn et Instagram des trois clients pilotes',
  },
};

/** Interactions over reach: must not suffer from drafts that come faster (S-KPI-04). */
export const ENGAGEMENT: KpiContent = {
  name: 'Taux d’engagement des posts',
  family: 'satisfaction',
  role: 'guardrail',
  margin: 0.3,
  target: 0.3,
  targetForm: 'change',
  targetInDays: 20,
  owner: 'camille',
  source: 'Exports LinkedIn et Instagram',
  cadence: 'weekly',
  alertAt: 3.2,
  meaning: {
    unit: 'percent',
    unitLabel: null,
    direction: 'up',
    effectType: 'points',
    isRatio: true,
    formula: '(J’aime + commentaires + partages) / portée',
    denominator: 'Portée des posts de la semaine',
    population: 'Posts LinkedIn et Instagram des trois clients pilotes',
  },
};

/** Baseline of fourteen weeks of drafting: forty-five minutes, as the four writers timed them. */
export const draftingBefore: readonly Taken[] = [46, 44, 47, 43, 45, 48, 44, 45, 42, 46, 45, 44, 47, 44].map(
  (value, index) => ({ day: 158 - index * 3, value, n: 6 }),
);

/** Reach and interactions, week by week. */
const week = (day: number, denominator: number, rate: number): Taken => ({
  day,
  numerator: Math.round(denominator * rate),
  denominator,
});

export const engagementBefore: readonly Taken[] = [
  0.0362, 0.0371, 0.0355, 0.0368, 0.0374, 0.0359, 0.0366, 0.0372, 0.0361, 0.0367, 0.037, 0.0364,
].map((rate, index) => week(158 - index * 3, 48_000 + index * 310, rate));

/** The same weeks once saved posts are counted too. */
export const engagementBeforeWithSaves: readonly Taken[] = engagementBefore.map(
  ({ day, numerator = 0, denominator }) => ({ day, numerator: Math.round(numerator * 1.012), denominator }),
);

/** First cycle: much faster, and what comes out pleases less. */
export const draftingFirst: readonly Taken[] = [36, 33, 31, 29, 28].map((value, index) => ({
  day: 78 - index * 7,
  value,
  n: 34 + index,
}));
export const engagementFirst: readonly Taken[] = [0.0352, 0.0338, 0.0325, 0.0319, 0.0321].map((rate, index) =>
  week(78 - index * 7, 51_000 + index * 420, rate),
);

/** Second cycle, after the examples of tone were rewritten: one week was not measured. */
export const draftingSecond: readonly Taken[] = [
  { day: 23, value: 30, n: 36 },
  { day: 16, value: 29, n: 38 },
  { day: 2, value: 28, n: 37 },
];
export const engagementSecond: readonly Taken[] = [
  week(23, 52_300, 0.0356),
  week(16, 52_900, 0.0367),
  week(2, 53_600, 0.0373),
];
