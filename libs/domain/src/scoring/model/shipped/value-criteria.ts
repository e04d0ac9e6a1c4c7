import { ask } from './ask';

/** S-OPP-30: what the use case brings to the agency. */
export const KPI_GAIN = ask('kpi-gain', {
  name: ['Gain sur l’indicateur', 'Gain on the indicator'],
  question: [
    'De combien l’indicateur visé (temps, coût, marge, performance des campagnes) progresserait-il en un an ?',
    'By how much would the indicator aimed at (time, cost, margin, campaign performance) improve within a year?',
  ],
  anchors: [
    ['Rien de mesurable, ou aucun indicateur visé', 'Nothing measurable, or no indicator aimed at'],
    ['Moins de 5 % : quelques heures par mois', 'Under 5%: a few hours a month'],
    ['De 5 à 15 % : une équipe le sent', '5 to 15%: one team feels it'],
    ['De 15 à 30 % : cela se voit dans la marge', '15 to 30%: it shows in the margin'],
    ['Plus de 30 %, ou un revenu nouveau chiffré', 'Over 30%, or new revenue with a figure to it'],
  ],
});

export const STRATEGIC_FIT = ask('strategic-fit', {
  name: ['Alignement stratégique', 'Strategic fit'],
  question: [
    'Ce cas d’usage sert-il un objectif que la direction a écrit pour cette année ou la suivante ?',
    'Does this use case serve a goal that management has written down for this year or the next?',
  ],
  anchors: [
    ['Va contre une orientation prise', 'Goes against a choice already made'],
    ['Sans lien avec les objectifs', 'Unrelated to the goals'],
    ['Sert un objectif secondaire, de loin', 'Serves a secondary goal, from afar'],
    ['Sert directement un objectif de l’année', 'Directly serves a goal of the year'],
    ['Sans lui, un objectif majeur n’est pas atteint', 'Without it, a major goal is missed'],
  ],
});

export const CLIENT_VALUE = ask('client-value', {
  name: ['Valeur pour le client', 'Value to the client'],
  question: [
    'Un annonceur verrait-il la différence dans ce que nous lui livrons (qualité, délai, résultats) ?',
    'Would an advertiser see the difference in what we deliver (quality, turnaround, results)?',
  ],
  anchors: [
    ['Y perdrait : moins de soin, plus de risques', 'Would lose: less care, more risk'],
    ['Ne verrait aucune différence', 'Would see no difference'],
    ['Un léger mieux, s’il y regarde de près', 'A little better, on close inspection'],
    ['Un mieux net : délai, variantes, précision', 'Clearly better: turnaround, variants, precision'],
    ['Une raison de nous choisir ou de rester', 'A reason to choose us or to stay'],
  ],
});

export const VALUE_CRITERIA = [KPI_GAIN, STRATEGIC_FIT, CLIENT_VALUE] as const;
