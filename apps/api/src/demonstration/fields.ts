import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import type { OrganisationContent, StoryFields, UseCaseStory } from './story';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { dayAfter } from './timeline';

/** The ids that keys stand for once they are kept. */
export interface Refs {
  readonly people: ReadonlyMap<string, string>;
  readonly clients: ReadonlyMap<string, string>;
}

const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demonstration names nobody and nothing "${key}"`);
  return id;
};

/** A story's fields with their ids and dates. */
export const resolveFields = <Fields extends Partial<StoryFields>>(
  { owner, clients, deadlineInDays, ...rest }: Fields,
  refs: Refs,
  seeding: Date,
) => ({
  ...rest,
  ...(owner === undefined ? {} : { ownerId: idOf(refs.people, owner) }),
  ...(clients === undefined ? {} : { clientIds: clients.map((key) => idOf(refs.clients, key)) }),
  ...(deadlineInDays === undefined ? {} : { deadline: dayAfter(seeding, deadlineInDays) }),
});

/** The draft that a story begins with. */
export const resolveDraft = (story: UseCaseStory, refs: Refs, seeding: Date): UseCaseDraft => ({
  ...resolveFields(story.draft, refs, seeding),
  title: story.draft.title,
  problem: story.draft.problem,
});

/** `@key` in a comment, where the key is somebody's. */
export const mentionsIn = (body: string, people: readonly { readonly key: string }[]): string[] =>
  [...body.matchAll(/@(\p{L}+)/gu)]
    .flatMap(([, key]) => people.filter((one) => one.key === key))
    .map(({ key }) => key);

/** Where a story has come to. */
export const statusOf = ({ steps }: UseCaseStory): UseCaseStatus =>
  steps.reduce<UseCaseStatus>((status, step) => (step.kind === 'move' ? step.to : status), 'draft');

/** How many stories of an organisation stand at each status. */
export const statusCounts = ({
  stories,
  projects = [],
}: OrganisationContent): Partial<Record<UseCaseStatus, number>> =>
  stories
    .map((story) => projects.find(({ useCase }) => useCase === story.key)?.status ?? statusOf(story))
    .reduce<Partial<Record<UseCaseStatus, number>>>(
      (counts, status) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }),
      {},
    );
