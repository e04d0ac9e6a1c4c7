import type { EvidenceSlot } from '../../../gates/criteria/evidence-part';
import { EvidencePicker } from '../../../projects/evidence/evidence-picker';

/** Lends the gate the proofs of its use case. */
export const proofsOf: EvidenceSlot = (about) => <EvidencePicker {...about} />;
