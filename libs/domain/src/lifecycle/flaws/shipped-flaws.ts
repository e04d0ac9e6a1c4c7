import { parsedOnce } from '../expression/evaluate';
import { print } from '../expression/print';
import type { Gate } from '../template/gate';
import type { Lifecycle } from '../template/lifecycle';
import type { Phase } from '../template/phase';
import { flawAt } from './flaw';
import type { Flaw } from './flaw';

/**
 * What an organisation may not take away from the shipped edition: what the law asks at a gate is skipped by the
 * shipped rule alone, and roles that the edition keeps apart stay apart.
 */
export const shippedFlaws = (lifecycle: Lifecycle, shipped: Lifecycle): readonly Flaw[] => [
  ...lifecycle.phases.filter((phase) => skipsLaw(phase, lifecycle, shipped)).map(({ id }) => lawSkipped(id)),
  ...lifecycle.gates.flatMap((gate) =>
    pairsMissing(gate, lifecycle, shipped).map(([one, other]) => together(gate.id, `${one}.${other}`)),
  ),
];

/** An optional phase whose gate asks what a law asks, by another rule than that of the shipped edition. */
function skipsLaw({ id, optional }: Phase, { gates }: Lifecycle, shipped: Lifecycle): boolean {
  const isLawful = gates.some(({ after, criteria }) => after === id && criteria.some(({ law }) => law));
  if (!optional || !isLawful) return false;
  const ours = shipped.phases.find((phase) => phase.id === id)?.optional;
  return ours === undefined || sameRule(optional.rule) !== sameRule(ours.rule);
}

/** However it is spaced. */
function sameRule(text: string): string {
  const { rule } = parsedOnce(text);
  return rule ? print(rule) : text;
}

/** Pairs that the shipped gate keeps apart and this one does not, of roles that are still there. */
function pairsMissing(gate: Gate, { roles }: Lifecycle, shipped: Lifecycle): Gate['mayNotAlsoBe'] {
  const ours = shipped.gates.find(({ id }) => id === gate.id)?.mayNotAlsoBe ?? [];
  const isThere = (role: string) => roles.some(({ id }) => id === role);
  const isKept = (pair: readonly string[]) =>
    gate.mayNotAlsoBe.some((kept) => pair.every((role) => kept.some((one) => one === role)));
  return ours.filter((pair) => pair.every(isThere) && !isKept(pair));
}

const lawSkipped = (id: string): Flaw =>
  flawAt(`phases.${id}.optional.rule`, 'law_skipped', {
    fr: 'La porte de cette phase porte ce que la loi exige : seule la règle de l’édition livrée peut la passer',
    en: 'The gate of this phase carries what the law requires: the rule of the shipped edition alone may skip it',
  });

const together = (gateId: string, pair: string): Flaw =>
  flawAt(`gates.${gateId}.mayNotAlsoBe.${pair}`, 'separation_removed', {
    fr: 'L’édition livrée sépare ces deux rôles : une même personne ne peut tenir les deux',
    en: 'The shipped edition keeps these two roles apart: one person cannot hold both',
  });
