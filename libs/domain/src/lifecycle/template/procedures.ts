import { z } from 'zod';
import { Id, Named, RuleText, Verification } from './vocabulary';

const sourced = { verification: Verification.optional(), asOf: z.iso.date().optional() };
const ItemId = z.string().regex(/^[A-Za-z0-9]{1,12}(-[A-Za-z0-9]{1,6}){0,3}$/);

/** One reason for or against an AIPD (RGPD art. 35, WP248, lists of the CNIL). */
export const DpiaTrigger = Named.extend({
  id: ItemId,
  /** What it is about, where several share a name. */
  key: Id.optional(),
  when: RuleText.optional(),
  /** It has no rule: a person answers yes or no, and it is unknown until then; the answer stands under its id. */
  answeredByPerson: z.boolean().optional(),
  /** Shown, never evaluated. */
  informative: z.boolean().optional(),
  law: z.string().max(200).optional(),
  ...sourced,
});
export type DpiaTrigger = z.infer<typeof DpiaTrigger>;

export const DpiaResult = z.enum(['not_applicable', 'required', 'recommended', 'not_required']);
export type DpiaResult = z.infer<typeof DpiaResult>;

/** A step of the decision: the first that holds gives the result; one without condition always holds. */
export const DpiaStep = Named.extend({
  id: ItemId,
  when: RuleText.optional(),
  /** Any item of this list holds. */
  anyOf: Id.optional(),
  /** This one item holds. */
  item: ItemId.optional(),
  /** At least so many items of this list hold. */
  count: Id.optional(),
  atLeast: z.number().int().positive().optional(),
  result: DpiaResult,
  /** Who advises, and who decides, where the result is only recommended. */
  opinion: Id.optional(),
  signer: Id.optional(),
});
export type DpiaStep = z.infer<typeof DpiaStep>;

/** `content/dpia-triggers.yaml`: lists of triggers by name, the results in words, the order in which they decide. */
export const DpiaTriggers = z.strictObject({
  lists: z.record(Id, z.array(DpiaTrigger)),
  results: z.array(Named.extend({ id: DpiaResult })),
  order: z.array(DpiaStep).min(1),
  ...sourced,
});
export type DpiaTriggers = z.infer<typeof DpiaTriggers>;

/** `content/ai-act-classes.yaml`: the first whose `when` is true gives the class; absent = always. */
export const AiActClassRule = z.strictObject({ class: Id, when: RuleText.optional(), ...sourced });
export type AiActClassRule = z.infer<typeof AiActClassRule>;
