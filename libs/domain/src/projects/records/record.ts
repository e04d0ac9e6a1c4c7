import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { line, text } from '../../platform/text';

/** Someone looked whether content or data carry prejudice (S-ETH-04). */
const BiasReview = z.strictObject({
  /** The dataset or content examined. */
  examined: line(200),
  reviewer: line(160),
  method: text(2000),
  finding: text(4000),
  decision: text(2000),
});
/** Somebody who uses the pilot (S-PIL-04). */
const PilotUser = z.strictObject({
  name: line(120),
  job: line(120),
  /** The day of the training; null while it is to come. */
  trainedOn: z.iso.date().nullable(),
});
const PilotClient = z.strictObject({ clientId: z.uuid() });
/** LinkedIn, Instagram… */
const PilotChannel = z.strictObject({ channel: line(120) });
/** An export was looked at: is the mention seen, is the mark read by a machine (RIA art. 50)? */
const MarkingTest = z.strictObject({
  channel: line(120),
  visible: z.boolean(),
  machineReadable: z.boolean(),
  /** What read the mark. */
  tool: line(160),
});
/** A client allowed its data to be used; it counts with its written proof. */
const ClientAuthorisation = z.strictObject({
  clientId: z.uuid(),
  scope: text(2000),
  /** The last day on which it holds; null without end. */
  endsOn: z.iso.date().nullable(),
});
/** With a pilot, or without, and why (S-PIL-01). */
const PilotDecision = z.strictObject({ with: z.boolean(), reason: text(2000) });
/** Who was there, by the job that they do (S-ROLE-27). */
const Workshop = z.strictObject({ title: line(200), jobs: z.array(line(120)).min(1).max(20) });

export const RECORD_SHAPES = {
  bias_review: BiasReview,
  pilot_user: PilotUser,
  pilot_client: PilotClient,
  pilot_channel: PilotChannel,
  marking_test: MarkingTest,
  client_authorisation: ClientAuthorisation,
  pilot_decision: PilotDecision,
  workshop: Workshop,
} as const;
export const RECORD_KINDS = [
  'workshop',
  'pilot_decision',
  'client_authorisation',
  'bias_review',
  'marking_test',
  'pilot_client',
  'pilot_channel',
  'pilot_user',
] as const satisfies readonly (keyof typeof RECORD_SHAPES)[];
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

const of = <K extends RecordKind, S extends z.ZodType>(kind: K, data: S) =>
  z.strictObject({ kind: z.literal(kind), data });

/** What happened, in the shape of its kind. */
export const RecordContent = z.discriminatedUnion('kind', [
  of('bias_review', BiasReview),
  of('pilot_user', PilotUser),
  of('pilot_client', PilotClient),
  of('pilot_channel', PilotChannel),
  of('marking_test', MarkingTest),
  of('client_authorisation', ClientAuthorisation),
  of('pilot_decision', PilotDecision),
  of('workshop', Workshop),
]);
export type RecordContent = z.infer<typeof RecordContent>;

export const RECORD_ACTIONS = ['edit', 'remove', 'restore'] as const;
export const RecordAction = z.enum(RECORD_ACTIONS);
export type RecordAction = z.infer<typeof RecordAction>;

/** Something that happened in a project, entered by a named person; facts are measured from it. */
export const ProjectRecord = z.object({
  id: z.uuid(),
  useCaseId: z.uuid(),
  happenedOn: z.iso.date(),
  content: RecordContent,
  evidence: z.object({ id: z.uuid(), title: z.string(), isInForce: z.boolean() }).nullable(),
  createdBy: NamedPerson,
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
  may: z.array(RecordAction),
});
export type ProjectRecord = z.infer<typeof ProjectRecord>;
