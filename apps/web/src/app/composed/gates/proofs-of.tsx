import type { EvidenceSlot } from '../../../gates/criteria/evidence-part';
import { laterDialog } from '../../../platform/routing/later';

const EvidencePicker = laterDialog(
  async () => (await import('../../../projects/evidence/evidence-picker')).EvidencePicker,
);

/** Lends the gate the proofs of its use case. */
export const proofsOf: EvidenceSlot = (about) => <EvidencePicker {...about} />;
