import { Reading } from '@jalon/domain/gates/signing/reading';
import { Stance } from '@jalon/domain/gates/signing/sayings';
import { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { Id } from '@jalon/domain/lifecycle/template/vocabulary';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { IdentityProof, identityNotProved } from '../access/credentials/identity.operations';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { GateView } from './gate-view';
import { factIsMeasured, factValueRefused, gateDecided, notWaivable, notYourRole } from './gates.problems';
import {
  evidenceNeeded,
  notAttestable,
  opinionNeeded,
  readingChanged,
  reasonNeeded,
} from './signing.problems';

const id = { id: z.uuid() };
const onCriterion = { ...id, criterionId: CriterionId };
const TOUCHES = ['projects', 'evidence', 'home', 'notifications', 'journal'];
/** Signing renews the proof of identity. */
const SIGNING = [...TOUCHES, 'identity'];

/** Says a fact while no context computes it; the value holds until `expiresOn`, and replaces an earlier one. */
export const declareFact = operation({
  id: 'gates.declare',
  summary: { fr: 'Déclarer une valeur', en: 'Declare a value' },
  method: 'POST',
  path: '/gates/:id/declarations',
  permission: 'projects:contribute',
  input: z.object({
    ...id,
    factId: Id,
    value: RuleValue,
    note: text(2000).nullable().optional(),
    evidenceId: z.uuid().nullable().optional(),
    expiresOn: z.iso.date(),
  }),
  output: GateView,
  ids: { id: 'team-gate' },
  problems: [notFound, factIsMeasured, factValueRefused, gateDecided, notYourRole],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('team-gate'), factId: 'risksOpen', value: 3, expiresOn: '2099-06-30' }),
});

export const undeclareFact = operation({
  id: 'gates.undeclare',
  summary: { fr: 'Reprendre une valeur déclarée', en: 'Take a declared value back' },
  method: 'DELETE',
  path: '/gates/:id/declarations/:factId',
  permission: 'projects:contribute',
  input: z.object({ ...id, factId: Id }),
  output: GateView,
  ids: { id: 'declared-gate' },
  problems: [notFound, gateDecided, notYourRole],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('declared-gate'), factId: 'risksOpen' }),
});

/** Signs that a criterion is true, on what was read; an internal validation, no qualified electronic signature. */
export const attestCriterion = operation({
  id: 'gates.attest',
  summary: { fr: 'Attester un critère', en: 'Attest a criterion' },
  method: 'POST',
  path: '/gates/:id/criteria/:criterionId/attestations',
  permission: 'gates:sign',
  input: z.object({
    ...onCriterion,
    statement: text(2000).nullable().optional(),
    readingHash: z.string().max(64),
    /** What was read: sent along, the refusal tells what has changed since. */
    seen: Reading.optional(),
    ...IdentityProof,
  }),
  output: GateView,
  proof: 'recent',
  inTurn: 'id',
  ids: { id: 'attestable-gate' },
  problems: [
    notFound,
    identityNotProved,
    readingChanged,
    notAttestable,
    notYourRole,
    evidenceNeeded,
    opinionNeeded,
    reasonNeeded,
    gateDecided,
  ],
  touches: SIGNING,
  example: (ref) => ({
    id: ref('attestable-gate'),
    criterionId: 'G0-09',
    statement: 'Les dix pratiques interdites ont été passées en revue : aucune n’est présente.',
    readingHash: ref('attestable-reading'),
    password: ref('own-password'),
  }),
});

/** By whoever signed. */
export const withdrawAttestation = operation({
  id: 'gates.withdraw',
  summary: { fr: 'Reprendre sa signature', en: 'Take one’s signature back' },
  method: 'DELETE',
  path: '/gates/:id/criteria/:criterionId/attestations',
  permission: 'gates:sign',
  input: z.object(onCriterion),
  output: GateView,
  ids: { id: 'attested-gate' },
  problems: [notFound, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('attested-gate'), criterionId: 'G0-09' }),
});

/** A dated, reasoned dispensation by the sponsor. */
export const waiveCriterion = operation({
  id: 'gates.waive',
  summary: { fr: 'Accorder une dérogation', en: 'Grant a waiver' },
  method: 'POST',
  path: '/gates/:id/criteria/:criterionId/waiver',
  permission: 'gates:sign',
  input: z.object({ ...onCriterion, reason: text(2000), endsOn: z.iso.date(), ...IdentityProof }),
  output: GateView,
  proof: 'recent',
  inTurn: 'id',
  ids: { id: 'team-gate' },
  problems: [notFound, identityNotProved, notWaivable, notYourRole, gateDecided],
  touches: SIGNING,
  example: (ref) => ({
    id: ref('team-gate'),
    criterionId: 'G0-01',
    reason: 'Deux réponses viendront de l’atelier du 12 : elles ne changent pas le choix.',
    endsOn: '2099-06-30',
    password: ref('own-password'),
  }),
});

export const unwaiveCriterion = operation({
  id: 'gates.unwaive',
  summary: { fr: 'Retirer une dérogation', en: 'End a waiver' },
  method: 'DELETE',
  path: '/gates/:id/criteria/:criterionId/waiver',
  permission: 'gates:sign',
  input: z.object(onCriterion),
  output: GateView,
  ids: { id: 'waived-gate' },
  problems: [notFound, notYourRole, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('waived-gate'), criterionId: 'G0-01' }),
});

/** Asks the role that advises (RGPD art. 38(6), 39); whoever holds it is notified. */
export const askOpinion = operation({
  id: 'gates.ask-opinion',
  summary: { fr: 'Demander un avis', en: 'Ask for an opinion' },
  method: 'POST',
  path: '/gates/:id/criteria/:criterionId/opinion',
  permission: 'gates:sign',
  input: z.object(onCriterion),
  output: GateView,
  ids: { id: 'advised-gate' },
  problems: [notFound, notAttestable, notYourRole, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('advised-gate'), criterionId: 'G1-09' }),
});

export const giveOpinion = operation({
  id: 'gates.give-opinion',
  summary: { fr: 'Donner son avis', en: 'Give one’s opinion' },
  method: 'PUT',
  path: '/gates/:id/criteria/:criterionId/opinion',
  permission: 'gates:sign',
  input: z.object({ ...onCriterion, stance: Stance, words: text(4000) }),
  output: GateView,
  ids: { id: 'advised-gate' },
  problems: [notFound, notAttestable, notYourRole, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('advised-gate'),
    criterionId: 'G1-09',
    stance: 'favourable' as const,
    words: 'Les finalités et la base légale sont claires.',
  }),
});

/** A reviewer of the organisation has read the text of law: the criterion blocks from here on, everywhere. */
export const confirmVerification = operation({
  id: 'gates.confirm-verification',
  summary: { fr: 'Confirmer un texte de loi', en: 'Confirm a text of law' },
  method: 'POST',
  path: '/gates/:id/criteria/:criterionId/verification',
  permission: 'gates:sign',
  input: z.object({ ...onCriterion, note: text(2000) }),
  output: GateView,
  ids: { id: 'team-gate' },
  problems: [notFound, notYourRole, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('team-gate'), criterionId: 'G0-09', note: 'Lu dans le texte consolidé.' }),
});
