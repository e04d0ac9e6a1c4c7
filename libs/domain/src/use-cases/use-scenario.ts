import { z } from 'zod';
import { line, text } from '../platform/text';

/**
 * How far the system goes alone (S-DEC-00 … S-DEC-03): it informs, it assists as a co-pilot whose work a person takes
 * up (S-CTX-08), it recommends and a person decides, it acts on its own (`full`, art. 22 RGPD).
 */
export const AUTONOMY_LEVELS = ['inform', 'assist', 'recommend', 'full'] as const;
export const AutonomyLevel = z.enum(AUTONOMY_LEVELS);
export type AutonomyLevel = z.infer<typeof AutonomyLevel>;

/** What a visual suggestion may be (S-OPP-22). */
export const VISUAL_TYPES = ['photo', 'carousel', 'short_video'] as const;
export const VisualType = z.enum(VISUAL_TYPES);
export type VisualType = z.infer<typeof VisualType>;

/** One way to use it: who, with what, to get what, where, and how far the system goes alone (S-OPP-20 … S-OPP-22). */
export const UseScenario = z.object({
  title: line(160),
  actor: line(160).nullable(),
  input: text(1000).nullable(),
  output: text(1000).nullable(),
  channel: line(120).nullable(),
  autonomy: AutonomyLevel.nullable(),
  visualTypes: z.array(VisualType).max(VISUAL_TYPES.length),
});
export type UseScenario = z.infer<typeof UseScenario>;

/** The furthest that any scenario goes alone; null when none says. */
export const furthestAutonomy = (scenarios: readonly Pick<UseScenario, 'autonomy'>[]): AutonomyLevel | null =>
  AUTONOMY_LEVELS.findLast((level) => scenarios.some(({ autonomy }) => autonomy === level)) ?? null;
