import { z } from 'zod';
import { line, text } from '../platform/text';
import { Identification } from './identification';
import { UseCaseStatus } from './status';
import { UseScenario } from './use-scenario';
import * as words from './vocabulary';

const tag = line(40);

const problem = {
  kind: words.UseCaseKind.nullable(),
  processArea: words.ProcessArea.nullable(),
  drivers: z.array(words.Driver).max(words.DRIVERS.length),
  /** The five questions of S-OPP-28. */
  identification: Identification,
};

const answer = {
  valueLevers: z.array(words.ValueLever).max(words.VALUE_LEVERS.length),
  capabilityPattern: words.CapabilityPattern.nullable(),
  technologyFamily: words.TechnologyFamily.nullable(),
  useScenarios: z.array(UseScenario).max(20),
  /** What is in, and what is out (S-OPP-32). */
  scopeIn: text(4000).nullable(),
  scopeOut: text(4000).nullable(),
  /** What it will do, and what it will not: aligned expectations (S-OPP-33). */
  doesText: text(4000).nullable(),
  doesNotText: text(4000).nullable(),
};

const constraints = {
  /** Envelope in whole units of the organisation's currency (S-CON-01). */
  budgetCap: z.number().int().min(0).max(100_000_000).nullable(),
  /** The day by which it must be there (S-CON-02). */
  deadline: z.iso.date().nullable(),
  /** Skills at hand, and those missing (S-CON-03). */
  skills: text(2000).nullable(),
  confidentiality: words.ConfidentialityLevel.nullable(),
  confidentialityNote: text(2000).nullable(),
  /** Tools that it must fit into (S-CON-05). */
  integration: text(2000).nullable(),
};

const gain = {
  /** What is expected of it, in words. */
  gainText: text(2000).nullable(),
  /** Negative when something is to fall: −30 percent of drafting time. In `gainUnit`. */
  gainValue: z.number().min(-1e9).max(1e9).nullable(),
  gainUnit: words.GainUnit.nullable(),
  gainKpiFamily: words.KpiFamily.nullable(),
};

const links = {
  clientIds: z.array(z.uuid()).max(50),
  ownerId: z.uuid().nullable(),
  tags: z.array(tag).max(20),
};

const asked = { title: line(160).min(3), problem: text(4000) };
const optional = { ...problem, ...answer, ...constraints, ...gain, ...links };

/** What a person fills in. Only a title and the concrete problem (S-OPP-35) are asked at first. */
export const UseCaseDraft = z.object({ ...asked, ...z.object(optional).partial().shape });
export type UseCaseDraft = z.infer<typeof UseCaseDraft>;

/** `undefined` leaves, `null` clears; an empty list or record clears one. */
export const UseCaseChanges = UseCaseDraft.partial();
export type UseCaseChanges = z.infer<typeof UseCaseChanges>;

/** An AI use case of the register: a class of need, from the first idea on. */
export const UseCase = z.object({
  id: z.uuid(),
  /** `CU-001`, counted per organisation. */
  reference: z.string(),
  status: UseCaseStatus,
  /** Where it stood before it was put on hold; null otherwise. */
  heldFrom: UseCaseStatus.nullable(),
  /** The project that carries it, and alone moves it from then on. */
  projectId: z.uuid().nullable(),
  submitterId: z.uuid(),
  ...asked,
  ...optional,
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type UseCase = z.infer<typeof UseCase>;

const named = z.object({ id: z.uuid(), name: z.string() });

/** What a row of the list, or a card of the board, shows; enough for `movesOf` (owner and submitter by id). */
export const UseCaseListItem = UseCase.pick({
  id: true,
  reference: true,
  title: true,
  status: true,
  heldFrom: true,
  projectId: true,
  kind: true,
  processArea: true,
  capabilityPattern: true,
  technologyFamily: true,
  confidentiality: true,
  deadline: true,
  gainValue: true,
  gainUnit: true,
  gainKpiFamily: true,
  tags: true,
  version: true,
  createdAt: true,
  updatedAt: true,
}).extend({ owner: named.nullable(), submitter: named.nullable(), clients: z.array(named) });
export type UseCaseListItem = z.infer<typeof UseCaseListItem>;
