import type { Criterion } from '../../lifecycle/template/criterion';
import { holdersOf } from '../evaluation/advice-on';
import type { Signing } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import { proofsOf } from '../evaluation/relied-on';
import type { Rulebook } from '../evaluation/rulebook';
import type { Attestation } from './attestation';
import type { Difference } from './difference';
import { readingOf } from './reading-of';
import type { Shown } from './reading-of';
import { reopens } from './reopens';

/** What a signer of this criterion would be shown now. Its state follows from the rest: it reopens nothing. */
export const readingNow = (
  rulebook: Rulebook,
  gateCase: GateCase,
  { criterion, statement }: { criterion: Criterion; statement: string | null },
) => {
  const { blocking: isBlocking } = criterion;
  const shown: Shown[] = [{ criterion, state: 'unsigned', isBlocking, signatures: [] }];
  return readingOf(rulebook, gateCase, { of: 'attestation', shown, statement });
};

/** Those who produced a proof that a criterion rests on today, in any of its versions. */
export const producersOf = (criterionId: string, gateCase: GateCase): ReadonlySet<string> =>
  new Set(proofsOf(criterionId, gateCase).flatMap(({ producers }) => producers.map(({ id }) => id)));

/**
 * How the signatures of a criterion stand. One that fell is told while none of the role stands and none was taken back
 * since. Where everybody who signed a blocking one also produced a proof of it, another person has to sign too.
 */
export function signaturesOf(rulebook: Rulebook, gateCase: GateCase, criterion: Criterion): Signing {
  const { id, signer: roleId } = criterion;
  const judged = gateCase.attestations
    .filter(({ criterionId }) => criterionId === id)
    .map((attestation) => ({
      attestation,
      differences: fallOf(rulebook, gateCase, { criterion, attestation }),
    }));
  const signed = judged
    .filter(({ differences }) => differences === null)
    .map(({ attestation }) => attestation);
  const producers = producersOf(id, gateCase);
  const areAllProducers = signed.length > 0 && signed.every(({ by }) => producers.has(by.id));
  return {
    roleId,
    people: holdersOf(roleId, gateCase),
    signed,
    fallen: signed.some((one) => one.roleId === roleId) ? null : newestFall(judged),
    needsAnother: criterion.blocking && areAllProducers,
  };
}

/** Signed by the role that is asked, and not by those alone who produced the proof. */
export const isSigned = ({ roleId, signed, needsAnother }: Signing): boolean =>
  !needsAnother && signed.some((one) => one.roleId === roleId);

interface Judged {
  readonly attestation: Attestation;
  /** Null: it stands. */
  readonly differences: readonly Difference[] | null;
}

/** What made a signature fall, be it told already or not; empty where it was taken back or replaced. */
function fallOf(
  rulebook: Rulebook,
  gateCase: GateCase,
  { criterion, attestation }: { criterion: Criterion; attestation: Attestation },
): readonly Difference[] | null {
  const { ended, reading, statement } = attestation;
  if (ended) return ended.why === 'changed' ? ended.differences : [];
  return reopens(reading, readingNow(rulebook, gateCase, { criterion, statement }));
}

function newestFall(judged: readonly Judged[]): Signing['fallen'] {
  const newest = [...judged].sort((one, other) => (one.attestation.at < other.attestation.at ? 1 : -1))[0];
  if (!newest?.differences || newest.differences.length === 0) return null;
  return { attestation: newest.attestation, differences: [...newest.differences] };
}
