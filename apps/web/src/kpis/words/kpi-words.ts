import type { MeasurementFlaw } from '@jalon/domain/kpis/measurement';
import type { KpiState, KpiWarning } from '@jalon/domain/kpis/reading/standing';
import type { KpiRole } from '@jalon/domain/kpis/vocabulary';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../../ui/content/pill';

/** How states are said, and how they look. */
export const stateLabels: Readonly<Record<KpiState, MessageDescriptor>> = {
  unmeasured: msg`À mesurer avant de changer`,
  'baseline-only': msg`Point de départ connu`,
  'no-baseline': msg`Sans point de départ`,
  reached: msg`Cible atteinte`,
  closer: msg`En progrès`,
  unchanged: msg`Inchangé`,
  worse: msg`En recul`,
  held: msg`Garde-fou tenu`,
  broken: msg`Garde-fou franchi`,
};

export const stateTones: Readonly<Record<KpiState, Tone>> = {
  unmeasured: 'attention',
  'baseline-only': 'info',
  'no-baseline': 'attention',
  reached: 'success',
  closer: 'info',
  unchanged: 'neutral',
  worse: 'danger',
  held: 'success',
  broken: 'danger',
};

export const roleLabels: Readonly<Record<KpiRole, MessageDescriptor>> = {
  primary: msg`KPI principal`,
  secondary: msg`KPI secondaire`,
  guardrail: msg`Garde-fou`,
};

export const warningLabels: Readonly<Record<KpiWarning, MessageDescriptor>> = {
  alert: msg`Seuil d’alerte franchi : une action est attendue.`,
  late: msg`Mesure en retard sur la cadence prévue.`,
  'few-baseline': msg`Trop peu d’observations de départ pour s’y fier.`,
  'few-last': msg`Moins de cinq observations sur la dernière période : à confirmer.`,
  'target-backwards': msg`La cible va dans le mauvais sens : vérifiez-la.`,
};

export const flawLabels: Readonly<Record<MeasurementFlaw, MessageDescriptor>> = {
  'no-value': msg`sans valeur`,
  'value-disagrees': msg`la valeur n’est pas le rapport du numérateur au dénominateur`,
  'period-backwards': msg`la période finit avant de commencer`,
  'in-the-future': msg`date à venir`,
  'key-known-otherwise': msg`déjà reçue avec une autre valeur`,
  'key-twice': msg`deux fois dans l’envoi`,
  'kpi-not-there': msg`KPI introuvable`,
  'kpi-archived': msg`KPI archivé`,
};
