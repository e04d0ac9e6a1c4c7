import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** KPIs and their measurements; a batch is told once, with counts. */
export const kpiEventWords: Readonly<Record<string, MessageDescriptor>> = {
  'kpi.created': msg`a défini le KPI`,
  'kpi.updated': msg`a modifié la cible ou le suivi du KPI`,
  'kpi.redefined': msg`a redéfini le KPI`,
  'kpi.numbered': msg`a fait une nouvelle version du KPI`,
  'kpi.measured': msg`a ajouté des mesures au KPI`,
  'kpi.measurements-undone': msg`a annulé l’import de mesures du KPI`,
  'measurement.corrected': msg`a corrigé une mesure`,
  'measurement.removed': msg`a retiré une mesure`,
  'measurement.reasoned': msg`a donné le motif du retrait d’une mesure`,
};
