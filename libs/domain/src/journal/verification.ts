import { z } from 'zod';

/**
 * What verification may find. `altered-body`: the event no longer matches its seal; `altered-column`: a column
 * says other than the sealed body; `altered-value`: a kept value is not the one the event committed to;
 * `altered-seal`: the seal or its link to the one before; `missing-event`: a seal without its event;
 * `missing-seal`: a hole in the positions.
 */
export const FINDING_KINDS = [
  'altered-body',
  'altered-column',
  'altered-value',
  'altered-seal',
  'missing-event',
  'missing-seal',
] as const;
export const FindingKind = z.enum(FINDING_KINDS);
export type FindingKind = z.infer<typeof FindingKind>;

/** One flaw. `seq` is null for an event that is not sealed yet; `what` names the columns or fields concerned. */
export const Finding = z.object({
  kind: FindingKind,
  seq: z.number().int().nullable(),
  /** The last position of a hole; otherwise null. */
  until: z.number().int().nullable(),
  eventId: z.uuid().nullable(),
  what: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** The state of a journal, recomputed from what is kept. Counts are events, except `missing`: positions. */
export const Verification = z.object({
  intact: z.boolean(),
  events: z.number().int(),
  sealed: z.number().int(),
  /** Not yet sealed: committed within the last second, unless the sealer rests. */
  pending: z.number().int(),
  altered: z.number().int(),
  missing: z.number().int(),
  /** Events with a value erased by right; they still verify. */
  erased: z.number().int(),
  /** The last seal: its position and SHA-256 in hexadecimal, to be noted elsewhere; null while nothing is sealed. */
  head: z
    .object({ seq: z.number().int(), hash: z.string().length(64), sealedAt: z.iso.datetime() })
    .nullable(),
  /** At most `FINDINGS_SHOWN`, first positions first. */
  findings: z.array(Finding),
});
export type Verification = z.infer<typeof Verification>;

export const FINDINGS_SHOWN = 100;
