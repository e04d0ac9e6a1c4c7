import type { Role } from '@jalon/domain/access/roles';
import { ROLES } from '@jalon/domain/access/roles';
import { mayDo } from '@jalon/domain/access/permissions';
import { ClientDraft } from '@jalon/domain/clients/client';
import { mayOnUseCase } from '@jalon/domain/use-cases/may-on-use-case';
import { type MoveOutcome, moveUseCase, type UseCaseState } from '@jalon/domain/use-cases/move-use-case';
import { UseCaseChanges, UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { mentionsIn, resolveDraft, resolveFields, statusCounts, type Refs } from './fields';
import { galet } from './galet/galet';
import { draftingTimes } from './marengo/drafting-times';
import { marengo } from './marengo/marengo';
import type { OrganisationContent, Step, UseCaseStory } from './story';
import { timelineOf, workingDay } from './timeline';

const seeding = new Date('2026-11-26T08:15:00Z');
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const refsOf = ({ people, clients }: OrganisationContent): Refs => ({
  people: new Map(people.map(({ key }, index) => [key, idOf(index + 1)])),
  clients: new Map(clients.map(({ key }, index) => [key, idOf(index + 1001)])),
});
const both = [marengo, galet] as const;
const stories: [string, UseCaseStory, OrganisationContent][] = both.flatMap((content) =>
  content.stories.map((story): [string, UseCaseStory, OrganisationContent] => [story.key, story, content]),
);

const NEEDS = { say: 'comment', attach: 'attach', edit: 'edit' } as const;

const refusedMove = (kind: MoveOutcome['kind']) => (kind === 'moved' ? 'fine' : kind);

/** What the rules say against a step; `fine` where they say nothing. */
function refusalOf(step: Step, state: UseCaseState, { roles, id }: { roles: readonly Role[]; id: string }) {
  const actor = { id, roles, scope: 'full' as const };
  if (step.kind === 'move') return refusedMove(moveUseCase(actor, state, step).kind);
  if (step.kind === 'task' || step.kind === 'done')
    return mayDo(actor, 'discussion:write') ? 'fine' : step.kind;
  const may = mayOnUseCase(actor, state);
  const needs =
    step.kind === 'edit' && step.changes.owner ? (['edit', 'assign'] as const) : [NEEDS[step.kind]];
  return needs.every((action) => may.includes(action)) ? 'fine' : step.kind;
}

/** Plays a story by the rules of the domain; tells every step that they refuse. */
function refusalsOf(story: UseCaseStory, content: OrganisationContent): string[] {
  const refs = refsOf(content);
  const person = (key: string) => ({
    id: refs.people.get(key) ?? 'nobody',
    roles: content.people.find((one) => one.key === key)?.roles ?? [],
  });
  let state: UseCaseState = {
    status: 'draft',
    heldFrom: null,
    submitterId: person(story.by).id,
    ownerId: story.draft.owner === undefined ? null : person(story.draft.owner).id,
  };
  return story.steps.flatMap((step) => {
    const refusal = refusalOf(step, state, person(step.by));
    if (step.kind === 'move')
      state = { ...state, status: step.to, heldFrom: step.to === 'on_hold' ? state.status : null };
    if (step.kind === 'edit' && step.changes.owner)
      state = { ...state, ownerId: person(step.changes.owner).id };
    return refusal === 'fine' ? [] : [`${step.by}, day ${step.day}, ${step.kind}: ${refusal}`];
  });
}

describe('the story of every use case', () => {
  it.each(stories)('%s obeys the rules of the register', (_key, story, content) =>
    expect(refusalsOf(story, content)).toEqual([]),
  );

  it.each(stories)('%s holds what a use case may hold', (_key, story, content) => {
    const refs = refsOf(content);
    expect(UseCaseDraft.strict().safeParse(resolveDraft(story, refs, seeding)).error).toBeUndefined();
    const edits = story.steps.flatMap((step) => (step.kind === 'edit' ? [step.changes] : []));
    for (const changes of edits)
      expect(UseCaseChanges.strict().safeParse(resolveFields(changes, refs, seeding)).error).toBeUndefined();
  });

  it.each(stories)('%s goes forward in time and ends before today', (_key, story) => {
    const days = [story.day, ...story.steps.map(({ day }) => day)];
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
  });

  it.each(stories)('%s mentions people who exist', (_key, { steps }, { people }) => {
    const bodies = steps.flatMap((step) => (step.kind === 'say' ? [step.body] : []));
    const written = bodies.flatMap((body) => body.match(/@/g) ?? []).length;
    expect(bodies.flatMap((body) => mentionsIn(body, people))).toHaveLength(written);
  });
});

describe('the record of drafting times', () => {
  it('says what the comment beside it says: 38 posts, 29 minutes each', () => {
    const minutes = draftingTimes
      .split('\n')
      .slice(1)
      .map((row) => Number(row.split(';').at(-1)));
    expect(minutes).toHaveLength(38);
    expect(minutes.reduce((sum, value) => sum + value, 0) / 38).toBe(29);
    expect(Math.min(...minutes)).toBeGreaterThan(15);
  });
});

describe('the agency', () => {
  it('has somebody for every role, and one person with several', () => {
    expect(ROLES.filter((role) => !marengo.people.some(({ roles }) => roles.includes(role)))).toEqual([]);
    expect(marengo.people.filter(({ roles }) => roles.length > 1).map(({ name }) => name)).toEqual([
      'Thomas Le Guen',
    ]);
  });

  it('shows its client viewer some use cases, and not all', () => {
    const seen = marengo.stories.filter(({ draft }) => draft.clients?.includes('lavandiere'));
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThan(marengo.stories.length / 2);
  });

  it('has use cases at every status', () =>
    expect(statusCounts(marengo)).toEqual({
      draft: 3,
      proposed: 8,
      qualified: 7,
      shortlisted: 5,
      in_project: 4,
      on_hold: 2,
      rejected: 3,
      archived: 2,
    }));

  it('shows every opportunity of the founding article', () => {
    const shown = new Set(marengo.stories.flatMap(({ seed }) => seed));
    const asked = Array.from({ length: 23 }, (_, index) => `S-OPP-${String(index + 4).padStart(2, '0')}`);
    expect(asked.filter((row) => !shown.has(row))).toEqual([]);
  });

  it.each(both.flatMap(({ clients }) => clients.map((client) => [client.name, client] as const)))(
    'has a client %s that may be kept',
    (_name, { key: _key, day: _day, by: _by, ...draft }) =>
      expect(ClientDraft.strict().safeParse(draft).error).toBeUndefined(),
  );

  it('shares one person with the studio', () => {
    const emails = marengo.people.map(({ email }) => email);
    expect(galet.people.filter(({ email }) => emails.includes(email)).map(({ name }) => name)).toEqual([
      'Amina Diallo',
    ]);
  });
});

describe('the words', () => {
  const words = JSON.stringify(both);
  it.each([
    ['a straight apostrophe', /[\p{L}]'[\p{L}]/gu],
    ['a plain space before a double sign', / [;:?!»%€]/gu],
    ['a plain space after an opening quote', /« /gu],
    ['a plain space in a number', /\d \d{3}(?! \d\d)(?!\d)/gu],
  ])('hold no %s', (_what, pattern) =>
    expect(words.replaceAll(/"phone":"[^"]*"/g, '').match(pattern)).toBeNull(),
  );
});

describe('the timeline', () => {
  const timeline = timelineOf(marengo, seeding);

  it('is the same each time', () => expect(timelineOf(marengo, seeding)).toEqual(timeline));

  it.each([
    ['2026-11-26', 1, '2026-11-25'],
    ['2026-11-26', 4, '2026-11-20'],
    ['2026-11-26', 5, '2026-11-20'],
    ['2026-11-30', 1, '2026-11-27'],
  ])('from %s, day −%i is the working day %s', (day, before, expected) =>
    expect(
      workingDay(new Date(`${day}T23:00:00Z`), before)
        .toISOString()
        .slice(0, 10),
    ).toBe(expected),
  );

  it.each(Array.from({ length: 14 }, (_, index) => index))(
    'keeps stories in order, at office hours, in the past, whatever the day (%i)',
    (shift) => {
      const from = new Date(seeding.getTime() + shift * 86_400_000);
      const events = timelineOf(marengo, from);
      for (const story of marengo.stories) {
        const own = events.filter(
          (event) => (event.kind === 'create' || event.kind === 'step') && event.story === story,
        );
        const order = own.map((event) => (event.kind === 'step' ? story.steps.indexOf(event.step) : -1));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
      for (const thread of new Set(marengo.choices?.map((choice) => choice.thread))) {
        const own = events.flatMap((event) =>
          event.kind === 'choice' && event.choice.thread === thread ? [event.choice.place] : [],
        );
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
      expect(events.filter(({ at }) => at >= from || [0, 6].includes(at.getUTCDay()))).toEqual([]);
      expect(events.filter(({ at }) => at.getUTCHours() < 7 || at.getUTCHours() > 17)).toEqual([]);
    },
  );

  it('enters a client before the use cases that name it', () => {
    const entered = new Set<string>();
    for (const event of timeline) {
      if (event.kind === 'client') entered.add(event.client.key);
      if (event.kind === 'create')
        for (const key of event.story.draft.clients ?? []) expect(entered).toContain(key);
    }
  });
});
