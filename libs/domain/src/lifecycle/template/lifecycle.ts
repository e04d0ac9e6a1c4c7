import { z } from 'zod';
import { AiActClassRule, DpiaTriggers } from './procedures';
import { Gate, Outcome, Profile } from './gate';
import { Loop, Phase, Track } from './phase';
import { Attribute, EvidenceKind, FactDefinition, Parameter, ProjectRole, Theme, Unit } from './vocabulary';

/** A whole life cycle as data: phases, gates, what they ask, who decides. An organisation may hold its own. */
export const Lifecycle = z.strictObject({
  /** `2026.11` where it is shipped; an organisation’s own keeps the edition that it was copied from. */
  edition: z.string().max(20),
  asOf: z.iso.date(),
  units: z.array(Unit),
  themes: z.array(Theme),
  evidenceKinds: z.array(EvidenceKind),
  outcomes: z.array(Outcome),
  roles: z.array(ProjectRole),
  parameters: z.array(Parameter),
  facts: z.array(FactDefinition),
  attributes: z.array(Attribute),
  dpia: DpiaTriggers,
  aiActClasses: z.array(AiActClassRule),
  profiles: z.array(Profile).min(1),
  phases: z.array(Phase).min(1),
  tracks: z.array(Track),
  gates: z.array(Gate).min(1),
  loops: z.array(Loop),
});
export type Lifecycle = z.infer<typeof Lifecycle>;
