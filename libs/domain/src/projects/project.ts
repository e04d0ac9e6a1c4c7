import { z } from 'zod';
import { NamedPerson } from '../discussion/subject';
import { PhaseId, PhaseMode } from '../lifecycle/template/phase';
import { Id } from '../lifecycle/template/vocabulary';
import { CalendarDay } from '../platform/calendar-day';
import { line, text } from '../platform/text';
import { WordsShape } from '../platform/words-shape';
import { Constraints } from './constraints';
import { NextGate } from './next-gate';
import { ProjectStatus } from './project-status';

const written = {
  title: line(160).min(3),
  /** Where, when, what happens, who suffers from it: what the sponsor signs at G1 (S-OPP-35). */
  problem: text(4000).nullable(),
  /** What is in, and what is out (S-OPP-32). */
  scopeIn: text(4000).nullable(),
  scopeOut: text(4000).nullable(),
  /** What it will do, and what it will not: aligned expectations (S-OPP-33). */
  doesText: text(4000).nullable(),
  doesNotText: text(4000).nullable(),
  constraints: Constraints,
  startsOn: CalendarDay.nullable(),
  dueOn: CalendarDay.nullable(),
};

/** What people write in the record of a project. `undefined` leaves, `null` clears. */
export const ProjectChanges = z.object(written).partial();
export type ProjectChanges = z.infer<typeof ProjectChanges>;

/** Where a project stands in its life cycle; only a decision at a gate changes it. */
export const ProjectPosition = z.object({
  phaseId: PhaseId,
  /** How often the phase was entered, this time included. */
  cycle: z.number().int().positive(),
  /** How much is worked on; null in the phases that know no modes. */
  mode: PhaseMode.nullable(),
  status: ProjectStatus,
});
export type ProjectPosition = z.infer<typeof ProjectPosition>;

/** A use case that passed G0 and is carried through its phases. */
export const Project = z.object({
  id: z.uuid(),
  /** `PR-001`, counted per organisation. */
  reference: z.string(),
  useCaseId: z.uuid(),
  ...written,
  ...ProjectPosition.shape,
  lifecycleVersionId: z.uuid(),
  profileId: Id,
  /** Why the profile is lighter than the one that was proposed; null where it is not. */
  profileReason: z.string().nullable(),
  /** What was learnt, asked for when it ends (S-PIL-16). */
  lessons: z.string().nullable(),
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Project = z.infer<typeof Project>;

const named = z.object({ id: z.uuid(), name: z.string() });

/** What a row of the list, or a card, shows. */
export const ProjectListItem = Project.pick({
  id: true,
  reference: true,
  useCaseId: true,
  title: true,
  phaseId: true,
  cycle: true,
  mode: true,
  status: true,
  startsOn: true,
  dueOn: true,
  updatedAt: true,
}).extend({
  /** Those who lead it (`product_owner`), in the order in which they came. */
  owners: z.array(NamedPerson),
  clients: z.array(named),
  /** What the phase is called. */
  phase: WordsShape,
  /** Null where no gate is open. */
  nextGate: NextGate.nullable(),
});
export type ProjectListItem = z.infer<typeof ProjectListItem>;
