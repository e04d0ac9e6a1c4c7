import { NamedPerson } from '@jalon/domain/discussion/subject';
import { ItemKind } from '@jalon/domain/gates/missing/missing';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { CalendarDay } from '@jalon/domain/platform/calendar-day';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { RoleHolders } from './gate-criterion';
import { gateDecided } from './gates.problems';

const id = { id: z.uuid() };

/** One open item of the smallest set that turns the gate ready. */
export const MissingItem = z.object({
  /** Stays the same while the item does: `fact:kpisComplete`, `attest:G0-09`. */
  key: z.string(),
  kind: ItemKind,
  /** What is to be done, as a person reads it; the title of its task. */
  words: WordsShape,
  /** Where things stand: « 2 votants, il en faut 3 ». */
  sentence: WordsShape,
  criteria: z.array(z.object({ id: CriterionId, name: WordsShape })),
  /** The role that answers for it, with whoever holds it; null: whoever runs the project. */
  owner: RoleHolders.nullable(),
  /** Estimated working days. */
  days: z.number().nonnegative(),
  /** No proof in force serves it yet. */
  needsEvidence: z.boolean(),
  /** Needed for some answers only to a question that is open today. */
  isContingent: z.boolean(),
  /** The place on screen where it is done, below the root. */
  path: z.string().nullable(),
  /** The task that was made of it. */
  task: z
    .object({
      id: z.uuid(),
      owner: NamedPerson.nullable(),
      dueOn: z.iso.date().nullable(),
      isDone: z.boolean(),
    })
    .nullable(),
});
export type MissingItem = z.infer<typeof MissingItem>;

export const Missing = z.object({
  /** The day asked about; the gate’s date where none was asked; null where there is neither. */
  by: z.iso.date().nullable(),
  items: z.array(MissingItem),
  /** Blocking criteria that no item can turn green today: what they ask is not provided yet. */
  stuck: z.array(z.object({ id: CriterionId, name: WordsShape, why: WordsShape })),
  /** Criteria that only some answers to the questions listed above turn green: others would leave them red. */
  onAnswers: z.array(z.object({ id: CriterionId, name: WordsShape, why: WordsShape })),
  /** Working days of all items together. */
  totalDays: z.number().nonnegative(),
  /** The day on which the last is done. */
  doneOn: z.iso.date().nullable(),
  /** Null where no day was asked about. */
  isFeasible: z.boolean().nullable(),
  /** Working days that are lacking; zero where feasible. */
  lackingDays: z.number().int().nonnegative(),
  /** False: the search was stopped by its bound; the set turns the gate ready, but a smaller one may exist. */
  isSmallest: z.boolean(),
});
export type Missing = z.infer<typeof Missing>;

/** The smallest set of open items that turns the gate ready, with who does each and by when. */
export const readMissing = operation({
  id: 'gates.missing',
  summary: { fr: 'Savoir ce qui manque pour passer', en: 'Tell what is missing to pass' },
  method: 'GET',
  path: '/gates/:id/missing',
  permission: 'gates:read',
  input: z.object({ ...id, by: CalendarDay.optional() }),
  output: Missing,
  ids: { id: 'gate' },
  problems: [notFound, gateDecided],
  example: (ref) => ({ id: ref('gate'), by: '2099-03-02' }),
});

/** Makes a task of each of these items, for whoever is named; one that has its task keeps it. */
export const assignMissing = operation({
  id: 'gates.assign-missing',
  summary: { fr: 'Confier ce qui manque', en: 'Assign what is missing' },
  method: 'POST',
  path: '/gates/:id/missing/tasks',
  permission: 'gates:manage',
  input: z.object({
    ...id,
    items: z
      .array(
        z.object({
          key: z.string().max(200),
          ownerId: z.uuid().nullable().optional(),
          dueOn: CalendarDay.nullable().optional(),
        }),
      )
      .min(1)
      .max(60),
  }),
  output: Missing,
  ids: { id: 'gate' },
  problems: [notFound, gateDecided],
  touches: ['tasks', 'discussion', 'home', 'notifications', 'journal'],
  example: (ref) => ({ id: ref('gate'), items: [{ key: 'attest:G0-09', dueOn: '2099-02-01' }] }),
});
