import type { Role } from '@jalon/domain/access/roles';
import type { ClientDraft } from '@jalon/domain/clients/client';
import type { Language } from '@jalon/domain/platform/language';
import type { Currency, OrganisationParameters } from '@jalon/domain/organisation/organisation';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import type { Choice } from './choices/choice';
import type { ProjectStory } from './deeds/deed';

/** Somebody of the demonstration. `clients` are those that a client viewer is held to. */
export interface PersonContent {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** What the person does, for readers of this file. */
  readonly job: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly clients?: readonly string[];
}

export interface ClientContent extends ClientDraft {
  readonly key: string;
  /** Days before the seeding day on which it was entered. */
  readonly day: number;
  readonly by: string;
}

/** A draft whose people, clients and dates are told by key and by distance. */
export type StoryFields = Omit<UseCaseDraft, 'ownerId' | 'clientIds' | 'deadline'> & {
  readonly owner?: string;
  readonly clients?: readonly string[];
  /** Days from the seeding day; negative in the past. */
  readonly deadlineInDays?: number;
};

interface At {
  /** Days before the seeding day, 1 or more. */
  readonly day: number;
  readonly by: string;
}
export type Step = At &
  (
    | { readonly kind: 'edit'; readonly changes: Partial<StoryFields> }
    | { readonly kind: 'move'; readonly to: UseCaseStatus; readonly reason?: string }
    /** `@key` in the body mentions a person. */
    | { readonly kind: 'say'; readonly body: string }
    | { readonly kind: 'task'; readonly task: TaskContent }
    /** A task of this story, by its title. */
    | { readonly kind: 'done'; readonly title: string }
    | { readonly kind: 'attach'; readonly file: FileContent }
  );

export interface TaskContent {
  readonly title: string;
  readonly owner: string;
  /** Days from the seeding day; negative when it is late. */
  readonly dueInDays: number;
}

export interface FileContent {
  readonly name: string;
  readonly mediaType: 'text/csv' | 'text/plain';
  readonly content: string;
}

/** One use case and what happened to it, oldest first. */
export interface UseCaseStory extends At {
  readonly key: string;
  /** Rows of the founding inventory that it shows. */
  readonly seed: readonly string[];
  readonly draft: StoryFields;
  readonly steps: readonly Step[];
}

export interface OrganisationContent {
  readonly key: string;
  /** How many days before the seeding day it was founded. */
  readonly founded: number;
  /** The same in every installation: a second seeding knows it again. */
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly headcount: number;
  readonly currency: Currency;
  readonly parameters: OrganisationParameters;
  readonly people: readonly PersonContent[];
  readonly clients: readonly ClientContent[];
  readonly stories: readonly UseCaseStory[];
  /** How it came to choose among them. */
  readonly choices?: readonly Choice[];
  /** What it then carried through its gates. */
  readonly projects?: readonly ProjectStory[];
}

/** The same story, so many days before. */
export const earlier = <Told extends { readonly day: number }>(days: number, told: readonly Told[]): Told[] =>
  told.map((one) => ({ ...one, day: one.day + days }));

export const edit = (day: number, by: string, changes: Partial<StoryFields>): Step => ({
  kind: 'edit',
  day,
  by,
  changes,
});
export const say = (day: number, by: string, body: string): Step => ({ kind: 'say', day, by, body });
export const move = (day: number, by: string, to: UseCaseStatus): Step => ({ kind: 'move', day, by, to });
export const moveFor = (
  day: number,
  by: string,
  { to, reason }: { readonly to: UseCaseStatus; readonly reason: string },
): Step => ({ kind: 'move', day, by, to, reason });
export const task = (day: number, by: string, content: TaskContent): Step => ({
  kind: 'task',
  day,
  by,
  task: content,
});
export const done = (day: number, by: string, title: string): Step => ({ kind: 'done', day, by, title });
export const attach = (day: number, by: string, file: FileContent): Step => ({
  kind: 'attach',
  day,
  by,
  file,
});
