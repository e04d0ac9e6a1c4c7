import type { Lifecycle } from '../template/lifecycle';
import { criterionFlaws } from './gates/criterion-flaws';
import { deciderFlaws } from './gates/decider-flaws';
import { derivationFlaws } from './derivation-flaws';
import type { Flaw } from './flaw';
import { gateFlaws } from './gates/gate-flaws';
import { namesKnownIn } from './names';
import { phaseFlaws } from './phase-flaws';
import { procedureFlaws } from './procedure-flaws';
import { profileFlaws } from './profile-flaws';
import { shippedFlaws } from './shipped-flaws';
import { vocabularyFlaws } from './vocabulary-flaws';

/**
 * Everything in a life cycle that cannot work, each with its place; empty: it may be published. `shipped`: the edition
 * whose safeguards it keeps; by default it is the shipped one itself.
 */
export function flawsOf(lifecycle: Lifecycle, shipped: Lifecycle = lifecycle): readonly Flaw[] {
  const names = namesKnownIn(lifecycle);
  return [
    ...vocabularyFlaws(lifecycle),
    ...derivationFlaws(lifecycle, names),
    ...procedureFlaws(lifecycle, names),
    ...phaseFlaws(lifecycle, names),
    ...lifecycle.gates.flatMap((gate) => [
      ...gateFlaws(gate, lifecycle),
      ...deciderFlaws(gate, lifecycle.roles),
    ]),
    ...criterionFlaws(lifecycle, names),
    ...profileFlaws(lifecycle, names),
    ...shippedFlaws(lifecycle, shipped),
  ];
}
