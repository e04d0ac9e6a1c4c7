import type { Input, Operation, Output } from '@jalon/contracts/platform/operation';

/** What the deeds of a project are told against: who is who, and what has been kept so far. */
export interface Scene {
  readonly useCaseId: string;
  /** The password of whoever acts: signing asks for it again. */
  readonly password: string;
  readonly person: (key: string) => string;
  readonly client: (key: string) => string;
  /** The day that lies so many days from the seeding day; negative in the past. */
  readonly on: (days: number) => string;
  /** The working day on which it is done. */
  readonly today: string;
  readonly project: () => Promise<string>;
  /** The gate that is open; or the last one of this name. */
  readonly gate: (gateId?: string) => Promise<string>;
  readonly proof: (title: string) => Promise<string>;
  readonly task: (title: string) => Promise<string>;
  readonly kpi: (name: string) => Promise<string>;
  /** The version of the answer that stands; null where there is none. */
  readonly answered: (attributeId: string) => Promise<number | null>;
  /** Does what an operation does, as whoever acts. */
  readonly does: <Op extends Operation>(op: Op, input: Input<Op>) => Promise<Output<Op>>;
}

/** Something that somebody did in a project, on a day before the seeding day. */
export interface Deed {
  readonly day: number;
  readonly by: string;
  readonly act: (scene: Scene) => Promise<unknown>;
}

/** What happened in a project, oldest first. */
export interface ProjectStory {
  /** The key of its use case. */
  readonly useCase: string;
  readonly deeds: readonly Deed[];
  /** Where the use case stands in the register after all of them. */
  readonly status: 'in_project' | 'archived';
}

export const deed = (day: number, by: string, act: Deed['act']): Deed => ({ day, by, act });
