import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { CriterionId } from '../../lifecycle/template/criterion';
import { Id } from '../../lifecycle/template/vocabulary';

/** A dated, reasoned dispensation by the sponsor, until its last day; never of a criterion that carries a law. */
export const Waiver = z.object({
  id: z.uuid(),
  criterionId: CriterionId,
  reason: z.string(),
  /** The last day on which it holds. */
  endsOn: z.iso.date(),
  by: NamedPerson,
  at: z.iso.datetime(),
});
export type Waiver = z.infer<typeof Waiver>;

export const STANCES = ['favourable', 'reserved', 'unfavourable'] as const;
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

/** The advice of a role that decides nothing (RGPD art. 38(6), 39): asked for, then given or not (stance null). */
export const Opinion = z.object({
  id: z.uuid(),
  criterionId: CriterionId,
  roleId: Id,
  askedBy: NamedPerson,
  askedAt: z.iso.datetime(),
  stance: Stance.nullable(),
  words: z.string().nullable(),
  by: NamedPerson.nullable(),
  at: z.iso.datetime().nullable(),
});
export type Opinion = z.infer<typeof Opinion>;

/** `none_designated`: nobody holds the advising role, the signature stands alone and the screen says so. */
export const OPINION_STANDINGS = ['none_designated', 'not_asked', 'asked', 'given'] as const;
export const OpinionStanding = z.enum(OPINION_STANDINGS);
export type OpinionStanding = z.infer<typeof OpinionStanding>;
