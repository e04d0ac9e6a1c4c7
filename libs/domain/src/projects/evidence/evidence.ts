import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { CriterionId } from '../../lifecycle/template/criterion';
import { EvidenceKindId } from '../../lifecycle/template/vocabulary';
import { line, text } from '../../platform/text';
import { LinkAddress } from './link-address';
import { EvidenceAction } from './may-on-evidence';

/** A file of the agency, an address, or words written here. */
export const EVIDENCE_FORMS = ['document', 'link', 'note'] as const;
export const EvidenceForm = z.enum(EVIDENCE_FORMS);
export type EvidenceForm = z.infer<typeof EvidenceForm>;

/** `expires_soon`: within `SOON_DAYS`; `expired`: the day after `expiresOn`, in the organisation’s own days. */
export const EVIDENCE_STANDINGS = ['in_force', 'expires_soon', 'expired'] as const;
export const EvidenceStanding = z.enum(EVIDENCE_STANDINGS);
export type EvidenceStanding = z.infer<typeof EvidenceStanding>;

/** How many criteria one proof may serve. */
export const MOST_CRITERIA = 60;
export const EvidenceTitle = line(200);
export const EvidenceNote = text(8000);

/** What a proof that is no file says: an address or a text, never both. */
export const EvidenceContent = z.union([
  z.strictObject({ url: LinkAddress }),
  z.strictObject({ note: EvidenceNote }),
]);
export type EvidenceContent = z.infer<typeof EvidenceContent>;

export const CriterionIds = z.array(CriterionId).max(MOST_CRITERIA);

/** What a proof said at a moment. Never changed: signatures cover its hash. */
export const EvidenceVersion = z.object({
  id: z.uuid(),
  /** From 1. */
  number: z.number().int().positive(),
  /** Of the file, of the address, of the text; in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  file: z.object({ name: z.string(), mediaType: z.string(), bytes: z.number().int() }).nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  addedBy: NamedPerson,
  addedAt: z.iso.datetime(),
});
export type EvidenceVersion = z.infer<typeof EvidenceVersion>;

/** Something that backs what a criterion asks; one serves as many criteria as it can. */
export const Evidence = z.object({
  id: z.uuid(),
  useCaseId: z.uuid(),
  /** Of the life cycle’s kinds: `framing_note`. */
  kind: EvidenceKindId,
  title: z.string(),
  form: EvidenceForm,
  owner: NamedPerson,
  /** The last day on which it holds; null where it does not expire. */
  expiresOn: z.iso.date().nullable(),
  standing: EvidenceStanding,
  criterionIds: z.array(CriterionId),
  /** The version in force: the last one. */
  current: EvidenceVersion,
  /** How many signatures in force rest on it. */
  signatures: z.number().int().nonnegative(),
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
  /** Who removed it, and why where signatures rested on it; null while it stands. */
  removal: z.object({ by: NamedPerson.nullable(), why: z.string().nullable() }).nullable(),
  may: z.array(EvidenceAction),
});
export type Evidence = z.infer<typeof Evidence>;

/** What is said of a proof of any form. */
export const EvidenceDraft = z.object({
  kind: EvidenceKindId,
  title: EvidenceTitle,
  /** Whoever adds it, unless said. */
  ownerId: z.uuid().optional(),
  expiresOn: z.iso.date().nullable().optional(),
  criterionIds: CriterionIds.optional(),
});
export type EvidenceDraft = z.infer<typeof EvidenceDraft>;
