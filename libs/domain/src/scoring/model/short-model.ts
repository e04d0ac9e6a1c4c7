import { DATA_AXIS, FEASIBILITY_AXIS, VALUE_AXIS } from './default-model';
import { DATA_ACCESS, DATA_LAWFULNESS } from './shipped/data-criteria';
import { ABILITY_TO_RUN, CHANGE_READINESS } from './shipped/organisational-criteria';
import { SCENARIO_FIT } from './shipped/technical-criteria';
import { KPI_GAIN, STRATEGIC_FIT } from './shipped/value-criteria';
import type { ScoreModelContent } from './score-model';

export const SHORT_MODEL_NAME = { fr: 'Grille courte', en: 'Short model' } as const;

/**
 * Seven of the fifteen criteria, word for word: for a first sorting of many use cases. No organisation has it until
 * somebody makes a model of it; keys are those of the long one, so that its scores carry over.
 */
export const SHORT_MODEL: ScoreModelContent = {
  aggregation: 'geometric',
  axes: [
    { ...VALUE_AXIS, criteria: [KPI_GAIN, STRATEGIC_FIT] },
    { ...FEASIBILITY_AXIS, criteria: [SCENARIO_FIT, CHANGE_READINESS, ABILITY_TO_RUN] },
    { ...DATA_AXIS, criteria: [DATA_ACCESS, DATA_LAWFULNESS] },
  ],
};
