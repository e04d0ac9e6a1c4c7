import { msg } from '@lingui/core/macro';
import type { ProjectTab } from '../../../projects/shell/project-tabs';

/** The pages of a project in the order of its tab bar; a context adds its line once its route is there. */
export const PROJECT_TABS: readonly ProjectTab[] = [
  { path: '', label: msg`Vue d’ensemble` },
  { path: '/gates', label: msg`Portes`, permission: 'gates:read' },
  { path: '/plan', label: msg`Planning` },
  { path: '/team', label: msg`Équipe` },
  { path: '/questions', label: msg`Questions` },
  { path: '/kpis', label: msg`KPI` },
  { path: '/evidence', label: msg`Preuves` },
  { path: '/records', label: msg`Faits consignés` },
  { path: '/framing-note', label: msg`Note de cadrage` },
];
