import { createClient } from '@jalon/contracts/clients/clients.operations';
import type { Call } from '@jalon/contracts/platform/client';
import type { Input, Output } from '@jalon/contracts/platform/operation';
import { USE_CASE_SORTS } from '@jalon/contracts/use-cases/use-case-filter';
import {
  createUseCase,
  listUseCases,
  moveUseCase,
  readBoard,
  suggestTags,
} from '@jalon/contracts/use-cases/use-cases.operations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { PROCESS_AREAS, TECHNOLOGY_FAMILIES, USE_CASE_KINDS } from '@jalon/domain/use-cases/vocabulary';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

type Item = Output<typeof listUseCases>['items'][number];
type Question = Input<typeof listUseCases>;

const TITLES = [
  'Été des marques',
  'etude de marché',
  'Étude d’audience',
  'Coté création',
  'Côte à côte',
  'cote de confiance',
  'Œuvres libres',
  'Zéro déchet',
  'à la une',
  'Accroches',
];
const TAGS = [[], ['instagram'], ['linkedin', 'instagram'], ['Été'], ['seo']];
/** Deterministic picks: coprime steps, so that values meet in every combination. */
const nth = <T>(list: readonly T[], at: number): T | null => list[at % (list.length + 1)] ?? null;

describe('the list of use cases', () => {
  let house: TestHouse;
  let call: Call;
  let clients: string[];
  let all: Item[];
  const COUNT = 57;

  beforeAll(async () => {
    house = await openHouse();
    call = house.as('director');
    clients = [];
    for (const name of ['Zéphyr', 'Éole'])
      clients.push((await call(createClient, { name, status: 'active' })).id);
    const owner = await house.person('project_manager');
    for (let at = 0; at < COUNT; at++) await addNth(at, owner.id);
    await house.as('director', 'abroad')(createUseCase, { title: 'Étude d’ailleurs', problem: 'Rien' });
    all = await everyPage(call, { sort: 'reference', limit: 100 });
  });
  afterAll(() => house.close());

  async function addNth(at: number, ownerId: string): Promise<void> {
    const { id } = await call(createUseCase, {
      title: TITLES[at % TITLES.length] ?? '',
      problem: `Problème ${at}`,
      kind: nth(USE_CASE_KINDS, at),
      processArea: nth(PROCESS_AREAS, at),
      technologyFamily: nth(TECHNOLOGY_FAMILIES, at * 3),
      deadline: at % 4 === 0 ? null : `2027-0${(at % 3) + 1}-1${at % 5}`,
      ownerId: at % 3 === 0 ? null : ownerId,
      clientIds: clients.filter((_, rank) => (at >> rank) % 2 === 1),
      tags: TAGS[at % TAGS.length],
    });
    if (at % 2 === 0) await call(moveUseCase, { id, from: 'draft', to: 'proposed' });
    if (at % 6 === 0) await call(moveUseCase, { id, from: 'proposed', to: 'qualified' });
  }

  it('holds everything once, and says how many on the first page alone', async () => {
    expect(all).toHaveLength(COUNT);
    const first = await call(listUseCases, { limit: 20 });
    expect(first).toMatchObject({ total: COUNT, items: { length: 20 } });
    const second = await call(listUseCases, { limit: 20, cursor: first.next ?? '' });
    expect(second.total).toBeNull();
  });

  const filters: Record<string, { question: Question; fits: (item: Item) => boolean }> = {
    nothing: { question: {}, fits: () => true },
    status: {
      question: { status: ['proposed', 'qualified'] },
      fits: ({ status }) => status === 'proposed' || status === 'qualified',
    },
    'kind and area': {
      question: { kind: ['pain_point'], processArea: ['content_creation', 'campaign_management'] },
      fits: ({ kind, processArea }) =>
        kind === 'pain_point' && ['content_creation', 'campaign_management'].includes(processArea ?? ''),
    },
    technology: {
      question: { technologyFamily: 'language_model' },
      fits: ({ technologyFamily }) => technologyFamily === 'language_model',
    },
    'nobody’s': { question: { ownerId: ['none'] }, fits: ({ owner }) => owner === null },
    tags: {
      question: { tag: ['instagram', 'seo'] },
      fits: ({ tags }) => tags.includes('instagram') || tags.includes('seo'),
    },
    'a search': { question: { search: 'étude' }, fits: ({ title }) => /[Ée]tude/.test(title) },
  };

  describe.each(Object.entries(filters))('filtered by %s', (_, { question, fits }) => {
    it.each(USE_CASE_SORTS.flatMap((key) => [key, `-${key}` as const]))(
      'sorted by %s, gives every row exactly once, in order',
      async (sort) => {
        const items = await everyPage(call, { ...question, sort, limit: 7 });
        const wanted = all.filter(fits).map(({ id }) => id);
        expect(wanted.length).toBeGreaterThan(2);
        expect([...items.map(({ id }) => id)].sort()).toEqual(wanted.sort());
        expect(misplaced(items, sort)).toEqual([]);
      },
    );
  });

  it('filters by client and by owner', async () => {
    const owner = await house.person('project_manager');
    for (const clientId of clients) {
      const { items } = await call(listUseCases, { clientId, limit: 100 });
      const wanted = all.filter((item) => item.clients.some(({ id }) => id === clientId));
      expect(items.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    }
    const { total } = await call(listUseCases, { ownerId: owner.id });
    expect(total).toBe(all.filter((item) => item.owner?.id === owner.id).length);
    expect(await call(listUseCases, { ownerId: [owner.id, 'none'], limit: 1 })).toMatchObject({
      total: COUNT,
    });
  });

  it('names clients in the order in which they were given', () => {
    const both = all.find((item) => item.clients.length === 2);
    expect(both?.clients.map(({ name }) => name)).toEqual(['Zéphyr', 'Éole']);
  });

  it('sorts titles as a French dictionary does: accents and case only part what is otherwise alike', async () => {
    const items = await everyPage(call, { sort: 'title', limit: 50 });
    expect([...new Set(items.map(({ title }) => title))]).toEqual([
      'à la une',
      'Accroches',
      'Côte à côte',
      'Coté création',
      'cote de confiance',
      'Été des marques',
      'Étude d’audience',
      'etude de marché',
      'Œuvres libres',
      'Zéro déchet',
    ]);
  });

  it('refuses a cursor of another sort or filter, or of nobody', async () => {
    const { next } = await call(listUseCases, { limit: 5, sort: 'title', kind: ['pain_point'] });
    const cursor = next ?? '';
    const others: Question[] = [
      { sort: '-title', kind: ['pain_point'], cursor },
      { sort: 'title', kind: ['inefficiency'], cursor },
      { sort: 'title', kind: ['pain_point'], search: 'etude', cursor },
      { sort: 'title', cursor: 'bm90IG9uZQ' },
    ];
    for (const question of others)
      await expect(call(listUseCases, question)).rejects.toMatchObject({
        kind: { type: 'bad-cursor', status: 422 },
      });
    expect(
      (await call(listUseCases, { sort: 'title', kind: ['pain_point'], cursor, limit: 50 })).next,
    ).toBeNull();
  });

  it('refuses a sort or a filter that it does not know', async () => {
    const wrong = [{ sort: 'problem' }, { status: ['done'] }, { limit: 101 }, { colour: 'red' }];
    for (const question of wrong)
      await expect(call(listUseCases, JSON.parse(JSON.stringify(question)))).rejects.toMatchObject({
        kind: { type: 'invalid-input' },
      });
  });

  it('has a board with a column for every status, each going on in the list', async () => {
    const question = { tag: ['instagram', 'seo', 'Été'] };
    const { columns } = await call(readBoard, { ...question, sort: 'title', limit: 3 });
    expect(columns.map(({ status }) => status)).toEqual(USE_CASE_STATUSES);
    for (const { status, count, items, next } of columns) {
      const rest = next
        ? await everyPage(call, { ...question, sort: 'title', status: [status], cursor: next, limit: 4 })
        : [];
      const ids = [...items, ...rest].map(({ id }) => id);
      const wanted = all.filter((item) => item.status === status && item.tags.length > 0);
      expect(new Set(ids).size).toBe(count);
      expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort());
    }
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(
      all.filter((item) => item.tags.length > 0).length,
    );
  });

  it('suggests the tags in use, those that begin so first', async () => {
    const { items } = await call(suggestTags, {});
    expect(items.map(({ tag }) => tag).sort()).toEqual(['instagram', 'linkedin', 'seo', 'Été'].sort());
    expect((await call(suggestTags, { search: 'ete' })).items).toEqual([{ tag: 'Été', count: 11 }]);
    expect((await call(suggestTags, { search: 'in' })).items.map(({ tag }) => tag)).toEqual([
      'instagram',
      'linkedin',
    ]);
    expect((await house.as('client_viewer')(suggestTags, {})).items).toEqual([]);
  });
});

/** Walks a list to its end. */
async function everyPage(call: Call, question: Question): Promise<Item[]> {
  const items: Item[] = [];
  let cursor = question.cursor;
  do {
    const page: Output<typeof listUseCases> = await call(listUseCases, { ...question, cursor });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && items.length < 1000);
  return items;
}

const collator = new Intl.Collator('fr');
const VALUES: Partial<Record<string, (item: Item) => string | number | null>> = {
  reference: ({ reference }) => Number(reference.slice(3)),
  title: ({ title }) => title,
  status: ({ status }) => USE_CASE_STATUSES.indexOf(status),
  createdAt: ({ createdAt }) => Date.parse(createdAt),
  updatedAt: ({ updatedAt }) => Date.parse(updatedAt),
  deadline: ({ deadline }) => deadline,
};

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);

/** Neighbours in the wrong order; nulls come last both ways. */
function misplaced(items: readonly Item[], sort: string): string[] {
  const value = VALUES[sort.replace('-', '')];
  if (!value) return [];
  const sign = sort.startsWith('-') ? -1 : 1;
  return items.slice(1).flatMap((item, at) => {
    const before = items[at];
    const [left, right] = [before ? value(before) : null, value(item)];
    const isRight = right === null || (left !== null && compare(left, right) * sign <= 0);
    return isRight ? [] : [`${left} before ${right}`];
  });
}
