import type { Aggregation, Direction } from '@jalon/domain/scoring/model/score-model';
import { msg } from '@lingui/core/macro';
import { messages } from '../../../platform/messages';

export const directionLabels = messages<Direction>({
  higher: msg`5 est bon`,
  lower: msg`1 est bon (échelle retournée)`,
});

export const aggregationLabels = messages<Aggregation>({
  geometric: msg`Moyenne géométrique`,
  additive: msg`Moyenne arithmétique`,
});

/** In a director’s words. */
export const aggregationHelp = messages<Aggregation>({
  geometric: msg`Un point faible pèse : une très bonne valeur ne rachète pas des données inutilisables.`,
  additive: msg`Les points forts compensent les points faibles, à proportion des poids.`,
});
