import { Id } from '@jalon/domain/lifecycle/template/vocabulary';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { IdentityProof, identityNotProved } from '../access/credentials/identity.operations';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { GateView } from './gate-view';
import { conditionSettled, notYourRole } from './gates.problems';
import {
  anotherConfirms,
  conditionByRule,
  conditionNotSaid,
  conditionSaidAnew,
  proofNoLongerHolds,
} from './settling.problems';
import { separationOfDuties } from './signing.problems';

/** `id` is that of the gate that was passed under the condition. */
const condition = { id: z.uuid(), conditionId: z.uuid() };
const TOUCHES = ['projects', 'plans', 'use-cases', 'home', 'notifications', 'journal', 'identity'];

/**
 * Whoever answers for a condition, or runs the projects, says how it was met or with which proof; somebody else then
 * confirms. One with a rule is met by its rule alone.
 */
export const meetCondition = operation({
  id: 'gates.meet-condition',
  summary: { fr: 'Dire une condition remplie', en: 'Say that a condition is met' },
  method: 'POST',
  path: '/gates/:id/conditions/:conditionId/met',
  permission: 'gates:sign',
  /** At least one of the two. */
  input: z.object({
    ...condition,
    how: text(2000).nullable().optional(),
    evidenceId: z.uuid().nullable().optional(),
  }),
  output: GateView,
  ids: { id: 'conditional-gate', conditionId: 'condition' },
  problems: [notFound, notYourRole, conditionSettled, conditionByRule],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('conditional-gate'),
    conditionId: ref('condition'),
    how: 'Le registre des risques est tenu depuis le 3 mars.',
  }),
});

/** A decider of that gate, or whoever runs the projects, neither answering for it nor having said so. */
export const confirmCondition = operation({
  id: 'gates.confirm-condition',
  summary: { fr: 'Confirmer une condition remplie', en: 'Confirm that a condition is met' },
  method: 'POST',
  path: '/gates/:id/conditions/:conditionId/confirmed',
  permission: 'gates:sign',
  input: z.object({
    ...condition,
    /** When what was read was said: it may have been sent back and said otherwise since. */
    saidAt: z.iso.datetime(),
    /** False sends it back: it stays to be met. */
    isMet: z.boolean(),
    /** What is still lacking, told to whoever said so. */
    reason: text(2000).nullable().optional(),
  }),
  output: GateView,
  ids: { id: 'conditional-gate', conditionId: 'said-condition' },
  problems: [
    notFound,
    notYourRole,
    anotherConfirms,
    conditionNotSaid,
    conditionSaidAnew,
    proofNoLongerHolds,
    conditionSettled,
  ],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('conditional-gate'),
    conditionId: ref('said-condition'),
    saidAt: '2026-03-03T09:00:00.000Z',
    isMet: true,
  }),
});

/** A seat of that gate votes to lift a condition; lifted once the quorum has, whoever answers for it never alone. */
export const liftCondition = operation({
  id: 'gates.lift-condition',
  summary: { fr: 'Voter la levée d’une condition', en: 'Vote to lift a condition' },
  method: 'POST',
  path: '/gates/:id/conditions/:conditionId/lifts',
  permission: 'gates:sign',
  input: z.object({
    ...condition,
    roleId: Id,
    /** The decider who delegated, where one votes in their place. */
    onBehalfOfId: z.uuid().nullable().optional(),
    reason: text(2000),
    ...IdentityProof,
  }),
  output: GateView,
  proof: 'each-time',
  inTurn: 'id',
  ids: { id: 'conditional-gate', conditionId: 'condition' },
  problems: [notFound, notYourRole, separationOfDuties, conditionSettled, identityNotProved],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('conditional-gate'),
    conditionId: ref('condition'),
    roleId: 'sponsor',
    reason: 'Le périmètre réduit la rend inutile.',
    password: ref('own-password'),
  }),
});

/** One’s own, or that given in one’s place, while the condition is not lifted. */
export const takeBackLift = operation({
  id: 'gates.take-back-lift',
  summary: {
    fr: 'Reprendre sa voix pour lever une condition',
    en: 'Take back one’s vote to lift a condition',
  },
  method: 'DELETE',
  path: '/gates/:id/conditions/:conditionId/lifts/:roleId',
  permission: 'gates:sign',
  input: z.object({ ...condition, roleId: Id }),
  output: GateView,
  ids: { id: 'conditional-gate', conditionId: 'half-lifted-condition' },
  problems: [notFound, conditionSettled],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('conditional-gate'),
    conditionId: ref('half-lifted-condition'),
    roleId: 'sponsor',
  }),
});
