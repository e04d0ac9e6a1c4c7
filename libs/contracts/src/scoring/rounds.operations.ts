import { NamedPerson } from '@jalon/domain/discussion/subject';
import { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import {
  CellEdit,
  MOST_RATERS,
  RoundAction,
  RoundDraft,
  RoundListItem,
  RoundState,
  ScoreCard,
} from '@jalon/domain/scoring/rounds/round';
import { UseCase } from '@jalon/domain/use-cases/use-case';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import {
  alreadyGiven,
  ballotIncomplete,
  cellChanged,
  notARater,
  revealTooEarly,
  roundNotOpen,
  roundSetRefused,
} from './rounds.problems';

const id = { id: z.uuid() };
const versioned = { ...id, version: z.number().int().positive() };
const IN_A_WEEK = '2099-01-08T16:00:00.000Z';

/** A use case as a grid shows it: enough to score without opening its page. */
export const RoundUseCase = UseCase.pick({
  id: true,
  reference: true,
  title: true,
  problem: true,
  status: true,
});
export type RoundUseCase = z.infer<typeof RoundUseCase>;

/** Who was asked, and whether they have given their scores: never which. */
export const RoundRater = z.object({
  person: NamedPerson,
  givenAt: z.iso.datetime().nullable(),
  remindedAt: z.iso.datetime().nullable(),
});

export const RoundDetail = RoundListItem.extend({
  message: z.string().nullable(),
  quorum: z.number().int(),
  isNamed: z.boolean(),
  closedReason: z.string().nullable(),
  closedBy: NamedPerson.nullable(),
  /** The second round of this one, once there is one. */
  nextId: z.uuid().nullable(),
  model: z.object({ id: z.uuid(), name: z.string(), number: z.number().int(), content: ScoreModelContent }),
  /** In the order of the grid. What was merged elsewhere meanwhile is left out. */
  useCases: z.array(RoundUseCase),
  whoScores: z.array(RoundRater),
  may: z.array(RoundAction),
});
export type RoundDetail = z.infer<typeof RoundDetail>;

/** Those waiting for the reader's scores first, then the nearest deadline. */
export const listRounds = operation({
  id: 'rounds.list',
  summary: { fr: 'Lister les notations', en: 'List scoring rounds' },
  method: 'GET',
  path: '/rounds',
  permission: 'scoring:read',
  input: pageInput(['openedAt', 'deadline']).extend({
    state: RoundState.optional(),
    mine: z.literal('to-score').optional(),
  }),
  output: pageOf(RoundListItem),
  example: () => ({ state: 'open' as const }),
});

export const openRound = operation({
  id: 'rounds.open',
  summary: { fr: 'Ouvrir une notation à l’aveugle', en: 'Open a blind scoring round' },
  method: 'POST',
  path: '/rounds',
  permission: 'scoring:manage',
  input: RoundDraft,
  output: RoundDetail,
  status: 201,
  creates: 'round',
  ids: { useCaseIds: 'use-case' },
  problems: [notFound, roundSetRefused],
  touches: ['home', 'discussion'],
  example: (ref) => ({
    name: 'Notation de novembre',
    useCaseIds: [ref('use-case')],
    raterIds: [ref('person'), ref('other-person')],
    quorum: 2,
    isNamed: true,
    deadline: IN_A_WEEK,
  }),
});

export const getRound = operation({
  id: 'rounds.get',
  summary: { fr: 'Lire une notation', en: 'Read a scoring round' },
  method: 'GET',
  path: '/rounds/:id',
  permission: 'scoring:read',
  input: z.object(id),
  output: RoundDetail,
  ids: { id: 'round' },
  problems: [notFound],
  example: (ref) => ({ id: ref('round') }),
});

/** One's own grid: what was kept so far, given or not. Empty cells have no key. */
export const getOwnCards = operation({
  id: 'rounds.own-cards',
  summary: { fr: 'Lire ses propres notes', en: 'Read one’s own scores' },
  method: 'GET',
  path: '/rounds/:id/cards',
  permission: 'scoring:score',
  input: z.object(id),
  output: z.object({ cards: z.array(ScoreCard), givenAt: z.iso.datetime().nullable() }),
  ids: { id: 'round' },
  problems: [notFound, notARater],
  example: (ref) => ({ id: ref('rated-round') }),
});

/** Keeps a draft, cell by cell; nobody else sees it. Cells that do not collide are kept even when others do. */
export const keepCells = operation({
  id: 'rounds.keep-cells',
  summary: { fr: 'Enregistrer des notes en cours', en: 'Keep scores being given' },
  method: 'PATCH',
  path: '/rounds/:id/cards',
  permission: 'scoring:score',
  input: z.object({ ...id, cells: z.array(CellEdit).min(1).max(3000) }),
  output: z.object({ kept: z.number().int() }),
  ids: { id: 'round' },
  problems: [notFound, notARater, roundNotOpen, alreadyGiven, cellChanged],
  example: (ref) => ({
    id: ref('rated-round'),
    cells: [{ useCaseId: ref('rated-use-case'), criterion: 'kpi-gain', score: { was: null, is: 4 } }],
  }),
});

/** Gives one's scores for good. `leavesBlanks` says that what is empty is meant so: « I give no view ». */
export const giveBallot = operation({
  id: 'rounds.give',
  summary: { fr: 'Remettre ses notes', en: 'Give one’s scores' },
  method: 'POST',
  path: '/rounds/:id/ballot',
  permission: 'scoring:score',
  input: z.object({ ...id, leavesBlanks: z.boolean().optional() }),
  output: RoundDetail,
  ids: { id: 'round' },
  problems: [notFound, notARater, roundNotOpen, alreadyGiven, ballotIncomplete],
  touches: ['home', 'portfolio'],
  example: (ref) => ({ id: ref('rated-round'), leavesBlanks: true }),
});

const manage = { permission: 'scoring:manage', problems: [notFound, roundNotOpen] } as const;

/** Writes to those who have not given theirs; at most once in a day to each. */
export const remindRaters = operation({
  id: 'rounds.remind',
  summary: { fr: 'Relancer les personnes attendues', en: 'Remind those awaited' },
  method: 'POST',
  path: '/rounds/:id/reminders',
  ...manage,
  input: z.object(id),
  output: z.object({ reminded: z.number().int() }),
  ids: { id: 'round' },
  touches: ['discussion'],
  example: (ref) => ({ id: ref('round') }),
});

/** Puts back the deadline, invites more people, or lets go of some who have given nothing yet. */
export const changeRound = operation({
  id: 'rounds.change',
  summary: { fr: 'Modifier une notation ouverte', en: 'Change an open round' },
  method: 'PATCH',
  path: '/rounds/:id',
  permission: 'scoring:manage',
  input: z.object({
    ...versioned,
    deadline: z.iso.datetime().optional(),
    invite: z.array(z.uuid()).max(MOST_RATERS).optional(),
    release: z.array(z.uuid()).max(MOST_RATERS).optional(),
  }),
  output: RoundDetail,
  ids: { id: 'round' },
  problems: [notFound, roundNotOpen, roundSetRefused, alreadyGiven],
  touches: ['home', 'discussion'],
  example: (ref) => ({ id: ref('round'), version: 1, deadline: IN_A_WEEK }),
});

/** All at once, for everybody, and for good. */
export const revealRound = operation({
  id: 'rounds.reveal',
  summary: { fr: 'Révéler les notes', en: 'Reveal the scores' },
  method: 'POST',
  path: '/rounds/:id/reveal',
  permission: 'scoring:manage',
  input: z.object(id),
  output: RoundDetail,
  ids: { id: 'round' },
  problems: [notFound, roundNotOpen, revealTooEarly],
  touches: ['portfolio', 'home', 'discussion'],
  example: (ref) => ({ id: ref('full-round') }),
});

export const cancelRound = operation({
  id: 'rounds.cancel',
  summary: { fr: 'Annuler une notation', en: 'Cancel a round' },
  method: 'POST',
  path: '/rounds/:id/cancel',
  ...manage,
  input: z.object({ ...id, reason: z.string().trim().min(1).max(1000) }),
  output: RoundDetail,
  ids: { id: 'round' },
  touches: ['home'],
  example: (ref) => ({ id: ref('round'), reason: 'Le périmètre a changé.' }),
});
