import { createUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import {
  exportJournal,
  journalChoices,
  listJournal,
  readHistory,
} from '@jalon/contracts/journal/journal.operations';
import { badCursor, forbidden, notFound } from '@jalon/contracts/platform/problems';
import type { Input } from '@jalon/contracts/platform/operation';
import { randomUUID } from 'node:crypto';
import { openHouse, type TestHouse } from '../testing/test-house';
import { Sealer } from './sealer';
import { tell } from './tell';

describe('the journal', () => {
  let house: TestHouse;
  let useCaseId: string;
  beforeAll(async () => {
    house = await openHouse();
    const contributor = house.as('contributor');
    const made = await contributor(createUseCase, {
      title: 'Trier les demandes',
      problem: 'Deux jours par semaine.',
    });
    useCaseId = made.id;
    const { version } = made;
    await contributor(updateUseCase, { id: useCaseId, version, title: 'Trier les demandes entrantes' });
    await house.within('director', async () =>
      tell({
        kind: 'comment.created',
        subject: { type: 'comment', id: randomUUID() },
        about: { type: 'use-case', id: useCaseId },
        before: {},
        after: { text: '=HYPERLINK("http://x")' },
      }),
    );
    await house.app.get(Sealer).pass();
  });
  afterAll(() => house.close());

  const list = (input: Input<typeof listJournal> = {}) => house.as('project_manager')(listJournal, input);
  const exported = async (input: Input<typeof exportJournal>, headers = {}): Promise<string> => {
    const { sessionToken } = await house.person('compliance_reviewer');
    const query = new URLSearchParams(Object.entries(input).map(([key, value]) => [key, String(value)]));
    const response = await fetch(`${house.baseUrl}/api/journal/export?${query}`, {
      headers: { cookie: `jalon_session=${sessionToken}`, ...headers },
    });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  };

  it('says who changed what, from what to what, and of which thing', async () => {
    const { items } = await list({ kind: ['use-case.updated'] });
    const contributor = await house.person('contributor');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      actor: { kind: 'member', id: contributor.id, name: contributor.name },
      subject: { type: 'use-case', id: useCaseId },
      subjectName: 'Trier les demandes entrantes',
      changes: [
        {
          field: 'title',
          before: 'Trier les demandes',
          after: 'Trier les demandes entrantes',
          erased: false,
        },
      ],
    });
    expect(items[0]?.seq).toBeGreaterThan(0);
  });

  it('gives the history of a thing with what is attached to it, the newest first', async () => {
    const { items, total } = await house.as('contributor')(readHistory, {
      subjectType: 'use-case',
      subjectId: useCaseId,
    });
    expect(items.map(({ kind }) => kind)).toEqual([
      'comment.created',
      'use-case.updated',
      'use-case.created',
    ]);
    expect(items[0]?.about).toEqual({ type: 'use-case', id: useCaseId });
    expect(total).toBe(3);
  });

  it('has no history for a stranger, of nothing, or for a client viewer', async () => {
    const asked = { subjectType: 'use-case', subjectId: useCaseId };
    await expect(house.as('admin', 'abroad')(readHistory, asked)).rejects.toMatchObject({ kind: notFound });
    const nothing = { subjectType: 'nothing', subjectId: useCaseId };
    await expect(house.as('admin')(readHistory, nothing)).rejects.toMatchObject({ kind: notFound });
    await expect(house.as('client_viewer')(readHistory, asked)).rejects.toMatchObject({ kind: forbidden });
  });

  it('is walked page by page without missing or repeating an event', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 1, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await list()).items.map(({ id }) => id));
  });

  it('refuses the cursor of another filter', async () => {
    const { next } = await list({ limit: 1 });
    const other = list({ limit: 1, cursor: next ?? '', subjectType: ['client'] });
    await expect(other).rejects.toMatchObject({ kind: badCursor });
  });

  it('narrows by author, kind, thing and time', async () => {
    const director = await house.person('director');
    expect((await list({ actorId: director.id })).items.map(({ kind }) => kind)).toEqual(['comment.created']);
    expect((await list({ subjectType: ['comment'] })).total).toBe(1);
    expect((await list({ subjectId: useCaseId, kind: ['use-case.created'] })).total).toBe(1);
    expect((await list({ to: '2020-01-01T00:00:00Z' })).total).toBe(0);
    expect((await list({ from: '2020-01-01T00:00:00Z', actorKind: 'job' })).total).toBe(0);
  });

  it('tells what it can be narrowed by', async () => {
    const { actors, kinds } = await house.as('admin')(journalChoices, {});
    expect(kinds).toEqual(expect.arrayContaining(['comment.created', 'use-case.updated']));
    expect(actors).toContainEqual({
      id: (await house.person('director')).id,
      name: (await house.person('director')).name,
    });
  });

  it('shows a value that was erased as erased', async () => {
    await house.population.query(
      `UPDATE journal_value SET after_salt = NULL, after_value = NULL WHERE field = 'text'`,
    );
    const { items } = await list({ kind: ['comment.created'] });
    expect(items[0]?.changes).toEqual([{ field: 'text', before: null, after: null, erased: true }]);
    expect(await exported({ format: 'csv' })).toContain('(effacé)');
  });

  it('goes out as a French spreadsheet, formulas made harmless, and says that it went out', async () => {
    await house.within('director', async () =>
      tell({
        kind: 'study.created',
        subject: { type: 'study', id: randomUUID() },
        before: {},
        after: { note: '=1+1' },
      }),
    );
    const text = await exported({ format: 'csv' });
    expect(text.startsWith('\uFEFFDate (UTC);Position;Auteur;')).toBe(true);
    expect(text).toContain(`;'=1+1`);
    expect(text).toContain('Trier les demandes entrantes');
    expect((await list({ kind: ['journal.exported'] })).total).toBeGreaterThan(0);
  });

  it('goes out in the filter that was asked', async () => {
    const text = await exported({ format: 'csv', kind: 'use-case.updated' });
    expect(text.trim().split('\r\n')).toHaveLength(2);
  });

  it('is exported by those alone who may', async () => {
    const asked = house.as('project_manager')(exportJournal, { format: 'csv' });
    await expect(asked).rejects.toMatchObject({ kind: forbidden });
  });
});

describe('what was done to many rows', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('is one line of the journal, and row by row on demand', async () => {
    const list = (input: Input<typeof listJournal>) => house.as('project_manager')(listJournal, input);
    const alone = await house.as('contributor')(createUseCase, { title: 'Trier', problem: 'Deux jours.' });
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const head = randomUUID();
    await house.within('director', async () => {
      for (const id of ids)
        tell({
          kind: 'use-case.updated',
          subject: { type: 'use-case', id },
          before: {},
          after: { title: id },
        });
      tell({
        kind: 'import.committed',
        subject: { type: 'import', id: head },
        before: {},
        after: { fileName: 'registre.csv' },
      });
    });
    const grouped = await list({ grouped: 'true' });
    expect(grouped.items[0]).toMatchObject({ kind: 'import.committed', subjectName: 'registre.csv' });
    expect(grouped.items.filter(({ subject }) => new Set<string>(ids).has(subject.id))).toEqual([]);
    expect(grouped.items.map(({ subject }) => subject.id)).toContain(alone.id);
    const rows = await list({ requestId: grouped.items[0]?.requestId });
    expect(rows.items.map(({ subject }) => subject.id).sort()).toEqual([...ids, head].sort());
    expect((await list({})).total).toBe((grouped.total ?? 0) + ids.length);
  });
});
