import { z } from 'zod';
import { Id, Named, RuleText, Verification } from './vocabulary';

const sourced = { verification: Verification.optional(), asOf: z.iso.date().optional() };

/** One reason for or against an AIPD (RGPD art. 35, WP248, lists of the CNIL). */
export const DpiaTrigger = Named.extend({
  id: z.string().max(40),
  when: RuleText.optional(),
  law: z.string().optional(),
  ...sourced,
});
export type DpiaTrigger = z.infer<typeof DpiaTrigger>;

/** A step of the decision: the first that holds gives the result. */
export const DpiaStep = Named.extend({
  id: z.string().max(10),
  when: RuleText.optional(),
  /** Any item of this list holds. */
  anyOf: Id.optional(),
  /** This one item holds. */
  item: z.string().optional(),
  /** At least so many items of this list hold. */
  count: Id.optional(),
  atLeast: z.number().int().positive().optional(),
  result: z.enum(['not_applicable', 'required', 'recommended', 'not_required']),
});
export type DpiaStep = z.infer<typeof DpiaStep>;

/** `rgpd.yaml#/dpia_triggers`: lists of triggers by name, and the order in which they decide. */
export const DpiaTriggers = z.object({
  lists: z.record(Id, z.array(DpiaTrigger)),
  order: z.array(DpiaStep),
});
export type DpiaTriggers = z.infer<typeof DpiaTriggers>;

/** `ai-act.yaml#/class_rules`: the first whose `when` is true gives the class; absent = always. */
export const AiActClassRule = z.object({ class: Id, when: RuleText.optional(), ...sourced });
export type AiActClassRule = z.infer<typeof AiActClassRule>;
