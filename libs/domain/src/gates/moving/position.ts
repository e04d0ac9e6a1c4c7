import { z } from 'zod';
import { GateId } from '../../lifecycle/template/gate';
import { PhaseId, PhaseMode } from '../../lifecycle/template/phase';
import { ProjectStatus } from '../../projects/project-status';

/** A gate that stands open or was decided; unique for a subject. */
export const GateInstance = z.object({
  gateId: GateId,
  /** `pilot_slice` or `full_scope` where the gate is decided per mode, the name of a wave, else empty. */
  mode: z.string(),
  cycle: z.number().int().positive(),
});
export type GateInstance = z.infer<typeof GateInstance>;

/** Where a subject stands. A use case before G0 stands at P0, cycle 1, and has no project. */
export const Position = z.object({
  hasProject: z.boolean(),
  phaseId: PhaseId,
  /** How often the phase was entered, this time included. */
  cycle: z.number().int().positive(),
  /** How much is worked on: `pilot_slice`, then `full_scope`; null before the phases that know modes. */
  mode: PhaseMode.nullable(),
  status: ProjectStatus,
});
export type Position = z.infer<typeof Position>;
