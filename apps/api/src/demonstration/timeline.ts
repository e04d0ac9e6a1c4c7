import { numberOf } from './chance';
import type { Choice } from './choices/choice';
import type { Deed, ProjectStory } from './deeds/deed';
import type { ClientContent, OrganisationContent, Step, UseCaseStory } from './story';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What happened, when, and who did it. */
export type TimelineEvent = { readonly at: Date; readonly by: string } & (
  | { readonly kind: 'client'; readonly client: ClientContent }
  | { readonly kind: 'create'; readonly story: UseCaseStory }
  | { readonly kind: 'step'; readonly story: UseCaseStory; readonly step: Step }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'deed'; readonly project: ProjectStory; readonly deed: Deed }
);

/** Midnight UTC of the working day that lies `day` days before; a Saturday or Sunday counts for its Friday. */
export function workingDay(seeding: Date, day: number): Date {
  const midnight =
    Date.UTC(seeding.getUTCFullYear(), seeding.getUTCMonth(), seeding.getUTCDate()) - day * DAY;
  const weekday = new Date(midnight).getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return new Date(midnight - back * DAY);
}

/** A moment of office hours; those of one story follow one another in their order. */
export const momentOf = (
  seeding: Date,
  { day, key, order }: { readonly day: number; readonly key: string; readonly order: number },
): Date =>
  new Date(workingDay(seeding, day).getTime() + (7 * 60 + (numberOf(key) % 120) + order * 23) * MINUTE);

/** Choices are made from about noon on: what a use case went through that day comes before. */
const AFTER_STORIES = 14;

const choiceEvent = (choice: Choice, seeding: Date): TimelineEvent => ({
  kind: 'choice',
  at: momentOf(seeding, { day: choice.day, key: choice.thread, order: AFTER_STORIES + choice.place }),
  by: choice.by,
  choice,
});

/** Deeds of a day follow one another in the afternoon, a minute or so apart: what was chosen that day comes before. */
const deedsOf = (project: ProjectStory, seeding: Date): TimelineEvent[] =>
  project.deeds.map((deed, index) => ({
    kind: 'deed',
    at: momentOf(seeding, { day: deed.day, key: project.useCase, order: AFTER_STORIES + 4 + index / 30 }),
    by: deed.by,
    project,
    deed,
  }));

/** `2026-11-26` moved by a number of days. */
export const dayAfter = (seeding: Date, days: number): string =>
  new Date(seeding.getTime() + days * DAY).toISOString().slice(0, 10);

/** Everything that happened in an organisation, oldest first. */
export function timelineOf(content: OrganisationContent, seeding: Date): readonly TimelineEvent[] {
  const clients = content.clients.map((client): TimelineEvent => ({
    kind: 'client',
    at: momentOf(seeding, { day: client.day, key: client.key, order: 0 }),
    by: client.by,
    client,
  }));
  const stories = content.stories.flatMap((story): TimelineEvent[] => [
    {
      kind: 'create',
      at: momentOf(seeding, { day: story.day, key: story.key, order: 0 }),
      by: story.by,
      story,
    },
    ...story.steps.map((step, index): TimelineEvent => ({
      kind: 'step',
      at: momentOf(seeding, { day: step.day, key: story.key, order: index + 1 }),
      by: step.by,
      story,
      step,
    })),
  ]);
  const choices = (content.choices ?? []).map((choice) => choiceEvent(choice, seeding));
  const deeds = (content.projects ?? []).flatMap((project) => deedsOf(project, seeding));
  return [...clients, ...stories, ...choices, ...deeds].sort((a, b) => a.at.getTime() - b.at.getTime());
}
