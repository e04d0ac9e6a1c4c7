import { said } from './shipped/ask';
import { DATA_CRITERIA } from './shipped/data-criteria';
import { ORGANISATIONAL_CRITERIA } from './shipped/organisational-criteria';
import { TECHNICAL_CRITERIA } from './shipped/technical-criteria';
import { VALUE_CRITERIA } from './shipped/value-criteria';
import type { ScoreModelContent } from './score-model';

/** What the shipped model is called until an organisation renames it. */
export const DEFAULT_MODEL_NAME = { fr: 'Grille de référence', en: 'Reference model' } as const;

export const VALUE_AXIS = { key: 'value', name: said(['Valeur', 'Value']), weight: 0.4 } as const;
export const FEASIBILITY_AXIS = {
  key: 'feasibility',
  name: said(['Faisabilité', 'Feasibility']),
  weight: 0.3,
} as const;
export const DATA_AXIS = {
  key: 'data-readiness',
  name: said(['Préparation des données', 'Data readiness']),
  weight: 0.3,
} as const;

/**
 * The shipped way of scoring: three axes and the fifteen sub-criteria of the seed (S-OPP-30, S-SEL-01, S-SEL-02,
 * S-DS-24). Weights and the floor are product defaults: an organisation makes its own version.
 */
export const DEFAULT_MODEL: ScoreModelContent = {
  aggregation: 'geometric',
  axes: [
    { ...VALUE_AXIS, criteria: [...VALUE_CRITERIA] },
    { ...FEASIBILITY_AXIS, criteria: [...TECHNICAL_CRITERIA, ...ORGANISATIONAL_CRITERIA] },
    { ...DATA_AXIS, criteria: [...DATA_CRITERIA] },
  ],
};
