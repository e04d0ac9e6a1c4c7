import { ProposedCondition } from '@jalon/domain/gates/deciding/conditions/condition';
import { Target } from '@jalon/domain/gates/deciding/vote';
import { Reading } from '@jalon/domain/gates/signing/reading';
import { Id } from '@jalon/domain/lifecycle/template/vocabulary';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { IdentityProof, identityNotProved } from '../access/credentials/identity.operations';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { GateView } from './gate-view';
import { gateDecided, gateNotReady, notYourRole } from './gates.problems';
import {
  conditionsRefused,
  delegationRefused,
  lessonsNeeded,
  outcomeRefused,
  readingChanged,
  reasonNeeded,
  separationOfDuties,
} from './signing.problems';

const id = { id: z.uuid() };
const TOUCHES = ['projects', 'plans', 'use-cases', 'home', 'notifications', 'journal', 'identity'];

/**
 * A seat votes, on what was read. The vote that completes the quorum decides, once: everything is frozen, the project
 * moves, the next gate opens. A seat that votes again replaces its vote.
 */
export const voteAtGate = operation({
  id: 'gates.vote',
  summary: { fr: 'Voter à une porte', en: 'Vote at a gate' },
  method: 'POST',
  path: '/gates/:id/votes',
  permission: 'gates:sign',
  input: z.object({
    ...id,
    roleId: Id,
    /** The decider who delegated, where one votes in their place. */
    onBehalfOfId: z.uuid().nullable().optional(),
    outcome: Id,
    /** Where to go back to, for outcomes that go back. */
    target: Target.nullable().optional(),
    reason: text(4000).nullable().optional(),
    conditions: z.array(ProposedCondition).max(20).optional(),
    /** What was learnt, where the outcome ends the project and its record has no lessons yet (S-PIL-16). */
    lessons: text(8000).nullable().optional(),
    readingHash: z.string().max(64),
    /** What was read: sent along, the refusal tells what has changed since. */
    seen: Reading.optional(),
    ...IdentityProof,
  }),
  output: GateView,
  proof: 'each-time',
  inTurn: 'id',
  ids: { id: 'votable-gate' },
  problems: [
    notFound,
    identityNotProved,
    gateDecided,
    gateNotReady,
    readingChanged,
    separationOfDuties,
    notYourRole,
    outcomeRefused,
    conditionsRefused,
    reasonNeeded,
    lessonsNeeded,
  ],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('votable-gate'),
    roleId: 'sponsor',
    outcome: 'hold',
    reason: 'À reprendre après la clôture du budget.',
    readingHash: ref('votable-reading'),
    password: ref('own-password'),
  }),
});

/** While the gate is not decided. */
export const takeBackVote = operation({
  id: 'gates.take-back-vote',
  summary: { fr: 'Reprendre sa voix', en: 'Take one’s vote back' },
  method: 'DELETE',
  path: '/gates/:id/votes/:roleId',
  permission: 'gates:sign',
  input: z.object({ ...id, roleId: Id }),
  output: GateView,
  ids: { id: 'voted-gate' },
  problems: [notFound, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('voted-gate'), roleId: 'product_owner' }),
});

/** Somebody decides in the place of a decider who is away; by the decider, or by whoever runs the projects. */
export const delegateSeat = operation({
  id: 'gates.delegate',
  summary: { fr: 'Déléguer sa voix', en: 'Delegate one’s vote' },
  method: 'POST',
  path: '/gates/:id/delegations',
  permission: 'gates:sign',
  input: z.object({
    ...id,
    roleId: Id,
    fromId: z.uuid(),
    toId: z.uuid(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    reason: text(1000),
  }),
  output: GateView,
  ids: { id: 'team-gate', fromId: 'gate-sponsor', toId: 'member' },
  problems: [notFound, delegationRefused, notYourRole, gateDecided],
  touches: TOUCHES,
  example: (ref) => ({
    id: ref('team-gate'),
    roleId: 'sponsor',
    fromId: ref('gate-sponsor'),
    toId: ref('member'),
    startsOn: '2099-03-01',
    endsOn: '2099-03-14',
    reason: 'Congés.',
  }),
});

export const endDelegation = operation({
  id: 'gates.end-delegation',
  summary: { fr: 'Mettre fin à une délégation', en: 'End a delegation' },
  method: 'DELETE',
  path: '/gates/:id/delegations/:delegationId',
  permission: 'gates:sign',
  input: z.object({ ...id, delegationId: z.uuid() }),
  output: GateView,
  ids: { id: 'delegated-gate', delegationId: 'delegation' },
  problems: [notFound, notYourRole],
  touches: TOUCHES,
  example: (ref) => ({ id: ref('delegated-gate'), delegationId: ref('delegation') }),
});
