import { createHash } from 'node:crypto';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { dayAfter, workingDay } from '../timeline';
import type { LargeUseCase } from './large-use-case';

/** Every field that the register keeps and the journal tells, before anything is filled in. */
const EMPTY = {
  kind: null,
  processArea: null,
  drivers: [],
  identification: {},
  valueLevers: [],
  capabilityPattern: null,
  technologyFamily: null,
  useScenarios: [],
  scopeIn: null,
  scopeOut: null,
  doesText: null,
  doesNotText: null,
  budgetCap: null,
  skills: null,
  confidentiality: null,
  confidentialityNote: null,
  integration: null,
  gainText: null,
  gainValue: null,
  gainUnit: null,
  gainKpiFamily: null,
};

/** A use case as it was created, and the moves that followed. */
export interface LargeRow {
  readonly id: string;
  readonly number: number;
  readonly path: readonly UseCaseStatus[];
  readonly clientIds: readonly string[];
  /** What the journal tells of its creation. */
  readonly told: Readonly<Record<string, unknown>>;
}

interface Known {
  readonly submitterId: string;
  readonly owners: readonly string[];
  readonly clientIds: readonly string[];
  readonly seeding: Date;
}

/** An id made of a text: the same in every installation. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const at = (ids: readonly string[], rank: number): string => {
  const id = ids[rank];
  if (id === undefined) throw new Error(`Nothing stands at rank ${rank}`);
  return id;
};

/** The row of this rank, from 0, with ids for ranks. */
export function largeRow(index: number, useCase: LargeUseCase, known: Known): LargeRow {
  const { draft, owner, clients, deadlineInDays, path } = useCase;
  const clientIds = clients.map((rank) => at(known.clientIds, rank));
  return {
    id: idOf(`large use case ${index}`),
    number: index + 1,
    path,
    clientIds,
    told: {
      ...EMPTY,
      ...draft,
      number: index + 1,
      status: 'draft',
      heldFrom: null,
      moveReason: null,
      submitterId: known.submitterId,
      ownerId: owner === null ? null : at(known.owners, owner),
      clientIds,
      tags: draft.tags ?? [],
      deadline: deadlineInDays === null ? null : dayAfter(known.seeding, deadlineInDays),
    },
  };
}

const REASONS: Partial<Record<UseCaseStatus, string>> = {
  on_hold: 'En attente du budget de l’an prochain.',
  rejected: 'Gain trop faible au regard du coût.',
};

export interface LargeMove {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** The state after the step of this rank of a path, 0 being its creation. */
const stateAt = (path: readonly UseCaseStatus[], step: number) => ({
  status: path[step] ?? 'draft',
  heldFrom: path[step] === 'on_hold' ? (path[step - 1] ?? null) : null,
  moveReason: REASONS[path[step] ?? 'draft'] ?? null,
});

/** What its move of this rank (from 1) changed; null when its path is shorter. */
export const largeMove = ({ path }: LargeRow, step: number): LargeMove | null =>
  step < path.length ? { before: stateAt(path, step - 1), after: stateAt(path, step) } : null;

/** The row as it stands in the end. */
export const finalState = ({ path, told }: LargeRow): Readonly<Record<string, unknown>> => ({
  ...told,
  ...stateAt(path, path.length - 1),
});

/** When the step of this rank of a batch took place: batches four days apart, steps five. */
export const largeMoment = (
  seeding: Date,
  batch: number,
  { step, batches }: { step: number; batches: number },
): Date =>
  new Date(
    workingDay(seeding, 24 + (batches - 1 - batch) * 4 - step * 5).getTime() + (8 * 60 + step * 40) * 60_000,
  );
