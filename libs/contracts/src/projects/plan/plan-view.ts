import { NamedPerson } from '@jalon/domain/discussion/subject';
import { GateId } from '@jalon/domain/lifecycle/template/gate';
import { PhaseId, TrackId } from '@jalon/domain/lifecycle/template/phase';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { PhaseDates, PlannedPhase } from '@jalon/domain/projects/plan/project-plan';
import { ProjectStatus } from '@jalon/domain/projects/project-status';
import { z } from 'zod';

/** A phase as the plan of a project shows it; one that nobody planned and that has not begun has no version. */
export const PhaseRow = PlannedPhase.extend({
  name: WordsShape,
  version: z.number().int().positive().nullable(),
  /** Of its activities and deliverables: how many there are, were taken up as tasks, are done. */
  items: z.object({ all: z.number().int(), taken: z.number().int(), done: z.number().int() }),
});
export type PhaseRow = z.infer<typeof PhaseRow>;

/** A gate that stands open or was decided, after its phase. */
export const GateRow = z.object({
  id: z.uuid(),
  gateId: GateId,
  name: WordsShape,
  /** The phase that it stands after. */
  phaseId: PhaseId,
  cycle: z.number().int().positive(),
  /** `pilot_slice`, the name of a wave; empty where the gate knows none. */
  mode: z.string(),
  dueOn: z.iso.date().nullable(),
  decidedOn: z.iso.date().nullable(),
  outcome: WordsShape.extend({
    id: z.string(),
    effect: z.enum(['forward', 'stay', 'back', 'end']),
  }).nullable(),
});
export type GateRow = z.infer<typeof GateRow>;

const Item = z.object({ phaseId: PhaseId, id: z.string(), name: WordsShape });

/** What accompanies every phase, with what of it falls in which. */
export const TrackRow = z.object({ id: TrackId, name: WordsShape, items: z.array(Item) });
export type TrackRow = z.infer<typeof TrackRow>;

export const PLAN_ACTIONS = ['plan', 'take-up'] as const;
export const PlanAction = z.enum(PLAN_ACTIONS);
export type PlanAction = z.infer<typeof PlanAction>;

/** The plan of a project: what was gone through in its time, then what is ahead. Days are the organisation’s. */
export const PlanView = z.object({
  projectId: z.uuid(),
  today: z.iso.date(),
  /** Days off beside weekends, as the organisation told them. */
  holidays: z.array(z.iso.date()),
  status: ProjectStatus,
  phaseId: PhaseId,
  cycle: z.number().int().positive(),
  startsOn: z.iso.date().nullable(),
  dueOn: z.iso.date().nullable(),
  phases: z.array(PhaseRow),
  gates: z.array(GateRow),
  tracks: z.array(TrackRow),
  /** Dates for what is not done, from usual durations by the size of the project: to be moved by people. */
  proposal: z.array(PhaseDates),
  may: z.array(PlanAction),
});
export type PlanView = z.infer<typeof PlanView>;

/** The task that an item was taken up as. */
const TakenUp = z.object({
  taskId: z.uuid(),
  title: z.string(),
  owner: NamedPerson.nullable(),
  dueOn: z.iso.date().nullable(),
  completedAt: z.iso.datetime().nullable(),
});

/** An activity or a deliverable of a phase, with its task where it was taken up. */
export const ChecklistItem = z.object({
  id: z.string(),
  kind: z.enum(['activity', 'deliverable']),
  name: WordsShape,
  track: WordsShape.nullable(),
  task: TakenUp.nullable(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const Checklist = z.object({
  phaseId: PhaseId,
  cycle: z.number().int().positive(),
  name: WordsShape,
  items: z.array(ChecklistItem),
});
export type Checklist = z.infer<typeof Checklist>;

const Named = WordsShape.extend({ id: z.string() });

const day = z.iso.date().optional();

/**
 * A phase as the timeline of all draws it: real days where it has begun, planned ones before. What nobody set, what has
 * not come and what is no longer drawn (plans of what began, of what ended) is left out; without any day, so is it.
 */
export const TimelinePhase = PlannedPhase.pick({ phaseId: true, cycle: true }).extend({
  plannedFrom: day,
  /** Also of one that is under way: past it, the project is late. */
  plannedTo: day,
  beganOn: day,
  endedOn: day,
});
export type TimelinePhase = z.infer<typeof TimelinePhase>;

/** A gate on the timeline of all: decided, with its outcome, or open with its day; without any day it is left out. */
export const TimelineGate = GateRow.pick({ gateId: true, cycle: true }).extend({
  mode: z.string().optional(),
  dueOn: day,
  decidedOn: day,
  outcome: z.string().optional(),
});
export type TimelineGate = z.infer<typeof TimelineGate>;

/** A project as the timeline of all shows it. */
export const TimelineProject = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  status: ProjectStatus,
  phaseId: PhaseId,
  cycle: z.number().int().positive(),
  lifecycleVersionId: z.uuid(),
  dueOn: z.iso.date().nullable(),
  owners: z.array(NamedPerson),
  clients: z.array(NamedPerson),
  phases: z.array(TimelinePhase),
  gates: z.array(TimelineGate),
});
export type TimelineProject = z.infer<typeof TimelineProject>;

/** Every project on one time line, with the words of the life cycles that they are held to. */
export const PortfolioTimeline = z.object({
  today: z.iso.date(),
  holidays: z.array(z.iso.date()),
  lifecycles: z.array(
    z.object({
      versionId: z.uuid(),
      phases: z.array(Named),
      gates: z.array(Named.extend({ after: PhaseId })),
      outcomes: z.array(Named.extend({ effect: z.enum(['forward', 'stay', 'back', 'end']) })),
    }),
  ),
  projects: z.array(TimelineProject),
});
export type PortfolioTimeline = z.infer<typeof PortfolioTimeline>;
