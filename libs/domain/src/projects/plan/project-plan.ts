import { z } from 'zod';
import { PhaseId, PhaseMode } from '../../lifecycle/template/phase';

/** One time that a project goes through a phase. ISO days; one that nobody set, or that has not come, is null. */
export const PlannedPhase = z.object({
  phaseId: PhaseId,
  /** How often the phase was entered, this time included. */
  cycle: z.number().int().positive(),
  mode: PhaseMode.nullable(),
  plannedFrom: z.iso.date().nullable(),
  /** The last day. */
  plannedTo: z.iso.date().nullable(),
  beganOn: z.iso.date().nullable(),
  endedOn: z.iso.date().nullable(),
});
export type PlannedPhase = z.infer<typeof PlannedPhase>;

/** The days between which a phase is planned, both of them in it. */
export const PhaseDates = z.object({
  phaseId: PhaseId,
  cycle: z.number().int().positive(),
  from: z.iso.date(),
  to: z.iso.date(),
});
export type PhaseDates = z.infer<typeof PhaseDates>;

/** A phase this time round; two times of the same phase are two. */
export const phaseKey = ({ phaseId, cycle }: Pick<PlannedPhase, 'phaseId' | 'cycle'>): string =>
  `${phaseId}-${cycle}`;

export const PHASE_STATES = ['done', 'under_way', 'to_come'] as const;
export const PhaseState = z.enum(PHASE_STATES);
export type PhaseState = z.infer<typeof PhaseState>;

/** Is it behind, being gone through, or ahead? */
export function phaseState({
  beganOn,
  endedOn,
}: Partial<Pick<PlannedPhase, 'beganOn' | 'endedOn'>>): PhaseState {
  if (endedOn) return 'done';
  return beganOn ? 'under_way' : 'to_come';
}
