import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { TraceTerm } from '@jalon/contracts/gates/gate-trace';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** A page where something that stands in the way is kept, as it is spoken of. */
export interface Place {
  readonly path: string;
  readonly label: MessageDescriptor;
}

const LABELS: readonly (readonly [place: RegExp, label: MessageDescriptor])[] = [
  [/^\/projects\/[^/]+\/questions/, msg`Répondre aux questions`],
  [/^\/projects\/[^/]+\/team/, msg`Ouvrir l’équipe`],
  [/^\/projects\/[^/]+\/kpis/, msg`Ouvrir les KPI`],
  [/^\/projects\/[^/]+\/records/, msg`Ouvrir les faits consignés`],
  [/^\/projects\/[^/]+\/evidence/, msg`Ouvrir les preuves`],
  [/^\/projects\/[^/]+\/plan/, msg`Ouvrir le planning`],
  [/^\/projects\/[^/]+$/, msg`Ouvrir la fiche du projet`],
  [/^\/use-cases\/[^/]+$/, msg`Ouvrir la fiche du cas d’usage`],
  [/^\/shortlists/, msg`Ouvrir les présélections`],
  [/^\/rounds\//, msg`Voir la notation`],
];
const ELSEWHERE = msg`Aller où cela se règle`;

const placeAt = (path: string): Place => ({
  path,
  label: LABELS.find(([place]) => place.test(path))?.[1] ?? ELSEWHERE,
});

/** Answers are given in the project, once there is one. */
function pathOf({ origin, path }: TraceTerm, gate: GateView): string | null {
  if (path !== null) return path;
  return origin === 'attribute' && gate.project ? `/projects/${gate.project.id}/questions` : null;
}

/** Where what holds a criterion back is kept: each page once, the gate’s own left out. */
export function placesOf(gate: GateView, { state, rule, applies }: GateCriterion): readonly Place[] {
  const { lines = [] } = (state === 'to_clarify' ? applies : rule) ?? {};
  const paths = lines
    .filter(({ isDecisive }) => isDecisive)
    .flatMap(({ terms }) => terms.map((term) => pathOf(term, gate)))
    .filter((path) => path !== null)
    .filter((path) => path !== gate.path);
  return [...new Set(paths)].map(placeAt);
}
