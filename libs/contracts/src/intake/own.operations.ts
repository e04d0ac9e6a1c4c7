import { ProposalStage } from '@jalon/domain/intake/own-proposal';
import { ProposalDraft } from '@jalon/domain/intake/proposal';
import { UseCase } from '@jalon/domain/use-cases/use-case';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { notCorrectable } from './intake.problems';

const brief = UseCase.pick({ id: true, reference: true, title: true });

/** What a person proposed, and what becomes of it. */
export const OwnProposal = UseCase.pick({
  id: true,
  reference: true,
  title: true,
  problem: true,
  processArea: true,
  gainText: true,
  clientIds: true,
  version: true,
  createdAt: true,
}).extend({
  stage: ProposalStage,
  /** Why it came back, was set aside or declined. */
  reason: z.string().nullable(),
  /** Since when it stands there. */
  since: z.iso.datetime(),
  /** The use case that carries it on, where it was merged. */
  into: brief.nullable(),
  mayCorrect: z.boolean(),
});
export type OwnProposal = z.infer<typeof OwnProposal>;

/** A use case in status `proposed`, whose submitter is whoever proposes; those who hold the inbox are told. */
export const propose = operation({
  id: 'intake.propose',
  summary: { fr: 'Proposer un besoin', en: 'Propose a need' },
  method: 'POST',
  path: '/intake/own',
  permission: 'intake:propose',
  input: ProposalDraft,
  output: OwnProposal,
  status: 201,
  creates: 'own-proposal',
  ids: { clientIds: 'client' },
  problems: [notFound],
  touches: ['use-cases', 'clients'],
  limit: { by: 'account', points: 60, seconds: 600 },
  example: (ref) => ({
    title: 'Comptes rendus de réunion',
    problem: 'Deux heures par semaine et par chef de projet à rédiger les comptes rendus.',
    gainText: 'Une heure par semaine pour chacun',
    clientIds: [ref('client')],
  }),
});

/** The reader’s own proposals, the latest first; 200 at most. Kept stale with the register. */
export const listOwn = operation({
  id: 'use-cases.own-proposals',
  summary: { fr: 'Lister mes propositions', en: 'List my proposals' },
  method: 'GET',
  path: '/intake/own',
  permission: 'intake:propose',
  input: z.object({}),
  output: z.object({ items: z.array(OwnProposal) }),
});

/**
 * While it waits, or once it came back, whoever proposed it may correct it, without the right to write the register;
 * one that came back is thereby handed in again.
 */
export const correctOwn = operation({
  id: 'intake.correct',
  summary: { fr: 'Corriger ma proposition', en: 'Correct my proposal' },
  method: 'PATCH',
  path: '/intake/own/:id',
  permission: 'intake:propose',
  input: ProposalDraft.partial().extend({ id: z.uuid(), version: z.number().int().positive() }),
  output: OwnProposal,
  ids: { id: 'own-proposal' },
  problems: [notFound, notCorrectable],
  touches: ['use-cases', 'clients'],
  example: (ref) => ({ id: ref('own-proposal'), version: 1, gainText: 'Deux heures par semaine' }),
});
