import type { FieldChoice, RegisterField } from '../../imports/field';
import { choicesOf, describeField as field } from '../../imports/fields/describe-field';
import { MEASUREMENT_CONTEXT_WORDS } from '../vocabulary';

const CONTEXT_NAMES = {
  baseline:
    'référence | base | point de départ | départ | avant | avant projet | t0 | initial | before | reference | start',
  pilot:
    'pilote | expérimentation | test | poc | preuve de concept | essai | trial | pilot phase | phase pilote',
  rollout: 'déploiement | généralisé | passage à l’échelle | deployment | scale-up | scaling | extension',
  run: 'run | production | routine | régime de croisière | courant | live | in production | steady state',
};

const FIGURE = { min: -1e12, max: 1e12 };

/** By what a file of measurements is read; `valueNames` are what its column of figures may be called beside. */
export interface MeasuredFile {
  readonly kpis: readonly FieldChoice[];
  readonly valueNames?: readonly string[];
}

const places = (kpis: readonly FieldChoice[]): RegisterField[] => [
  field('kpi', {
    type: 'choice',
    label: { fr: 'KPI', en: 'KPI' },
    names:
      'indicateur | nom de l’indicateur | nom du kpi | indicateur de performance | métrique | critère mesuré | ' +
      'metric | indicator | kpi name | metric name | measure name',
    isRequired: true,
    choices: kpis,
  }),
  field('useCase', {
    type: 'line',
    label: { fr: 'Cas d’usage', en: 'Use case' },
    names: 'référence | projet | nom du projet | cas | use case | project | project name | reference',
    max: 300,
  }),
];

const days: readonly RegisterField[] = [
  field('takenOn', {
    type: 'date',
    label: { fr: 'Jour', en: 'Day' },
    names:
      'date | date de mesure | date de la mesure | mesuré le | relevé le | jour de mesure | fin | fin de période | ' +
      'au | période | mois | semaine | measured on | taken on | measurement date | end | period end | to | month | week',
    isRequired: true,
  }),
  field('from', {
    type: 'date',
    label: { fr: 'Depuis le', en: 'Since' },
    names:
      'début | début de période | du | premier jour | date de début | start | from | period start | start date',
  }),
  field('context', {
    type: 'choice',
    label: { fr: 'Contexte', en: 'Context' },
    names: 'phase | étape | moment | période de mesure | stage | step | when',
    isRequired: true,
    choices: choicesOf(MEASUREMENT_CONTEXT_WORDS, CONTEXT_NAMES),
  }),
];

const figures = (valueNames: readonly string[]): RegisterField[] => [
  field('value', {
    type: 'number',
    label: { fr: 'Valeur', en: 'Value' },
    names: [
      'mesure | résultat | relevé | taux | temps | durée | montant | score | note obtenue',
      'measure | measurement | result | reading | rate | time | duration | amount | figure',
      ...valueNames,
    ].join(' | '),
    range: FIGURE,
    isAsShown: true,
  }),
  field('numerator', {
    type: 'number',
    label: { fr: 'Numérateur', en: 'Numerator' },
    names:
      'interactions | conversions | nombre de cas | cas conformes | réussites | clicks | clics | successes',
    range: FIGURE,
  }),
  field('denominator', {
    type: 'number',
    label: { fr: 'Dénominateur', en: 'Denominator' },
    names: 'portée | visites | base de calcul | total | sur | reach | visits | impressions | out of',
    range: { min: 1e-6, max: 1e15 },
  }),
  field('n', {
    type: 'integer',
    label: { fr: 'Observations (n)', en: 'Observations (n)' },
    names:
      'n | observations | nombre | nombre d’observations | nombre de mesures | effectif | taille | taille ' +
      'd’échantillon | échantillon | count | sample | sample size | number of observations',
    range: { min: 1, max: 1_000_000_000 },
  }),
];

const details: readonly RegisterField[] = [
  field('segment', {
    type: 'line',
    label: { fr: 'Segment', en: 'Segment' },
    names: 'client | canal | groupe | équipe | population | channel | group | team | customer',
    max: 80,
  }),
  field('note', {
    type: 'text',
    label: { fr: 'Remarque', en: 'Note' },
    names:
      'note | notes | remarques | commentaire | commentaires | observation | comment | comments | remark',
    max: 500,
  }),
  field('sourceKey', {
    type: 'line',
    label: { fr: 'Identifiant externe', en: 'External identifier' },
    names:
      'identifiant | id | id externe | identifiant de la mesure | clé | numéro | n° | code | source id | external id | ' +
      'key | identifier | measurement id',
    max: 200,
  }),
];

/** Every field of a measurement as a file tells it. A value may be left out where both parts of its ratio are told. */
export const measurementFields = ({ kpis, valueNames = [] }: MeasuredFile): readonly RegisterField[] => [
  ...places(kpis),
  ...days,
  ...figures(valueNames),
  ...details,
];
