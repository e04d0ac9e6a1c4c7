import { notYours } from '@jalon/contracts/discussion/discussion.problems';
import {
  countNotifications,
  listNotifications,
  readAllNotifications,
  readNotification,
} from '@jalon/contracts/discussion/notifications.operations';
import {
  completeTask,
  createTask,
  listMyTasks,
  listTasks,
  reopenTask,
  updateTask,
} from '@jalon/contracts/discussion/tasks.operations';
import { badCursor, changedMeanwhile, notFound } from '@jalon/contracts/platform/problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Role } from '@jalon/domain/access/roles';
import { randomUUID } from 'node:crypto';
import { ask } from '../../database/ask';
import { openHouse, type TestHouse } from '../../testing/test-house';

describe('tasks', () => {
  let house: TestHouse;
  let subject: { subjectType: string; subjectId: string };
  beforeAll(async () => {
    house = await openHouse();
    const draft = { title: 'Calendrier de publication', problem: 'Il se remplit à la main.' };
    const { id } = await house.as('project_manager')(createUseCase, draft);
    subject = { subjectType: 'use-case', subjectId: id };
  });
  afterAll(() => house.close());

  const given = async (to: Role | null, title: string, dueOn: string | null = null) =>
    house.as('project_manager')(createTask, {
      ...subject,
      title,
      dueOn,
      ownerId: to && (await house.person(to)).id,
    });

  it('are told to whoever is to do them, and back to whoever gave them', async () => {
    const { id } = await given('director', 'Valider le budget', '2026-12-15');
    const [told] = (await house.as('director')(listNotifications, { unread: 'true' })).items;
    expect(told).toMatchObject({ kind: 'task', text: expect.stringMatching(/Valider le budget$/) });
    const done = await house.as('director')(completeTask, { id });
    expect(done).toMatchObject({ completedBy: { id: (await house.person('director')).id }, may: ['reopen'] });
    const [back] = (await house.as('project_manager')(listNotifications, {})).items;
    expect(back).toMatchObject({ kind: 'task_done', actor: { id: (await house.person('director')).id } });
    expect(await house.as('director')(completeTask, { id })).toMatchObject({ completedAt: done.completedAt });
    expect(await house.as('director')(reopenTask, { id })).toMatchObject({ completedAt: null });
  });

  it('on one’s own plate are listed by due date across things, undated last, each once', async () => {
    const client = house.as('compliance_reviewer');
    await given('compliance_reviewer', 'c', null);
    await given('compliance_reviewer', 'b', '2027-01-10');
    await given('compliance_reviewer', 'd', null);
    await given('compliance_reviewer', 'a', '2026-12-01');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client(listMyTasks, { limit: 1, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen.slice(0, 2)).toEqual(['a', 'b']);
    expect(seen.slice(2).sort()).toEqual(['c', 'd']);
    const [first] = (await client(listMyTasks, {})).items;
    expect(first).toMatchObject({
      subjectTitle: 'Calendrier de publication',
      path: `/use-cases/${subject.subjectId}`,
    });
    const { next } = await client(listMyTasks, { limit: 1 });
    const other = client(listMyTasks, { limit: 1, sort: '-dueOn', cursor: next ?? '' });
    await expect(other).rejects.toMatchObject({ kind: badCursor });
  });

  it('leave the open list once done', async () => {
    const { id } = await given(null, 'Ranger les visuels');
    await house.as('contributor')(completeTask, { id });
    const ids = async (state: 'open' | 'done' | 'all') =>
      (await house.as('contributor')(listTasks, { ...subject, state, limit: 100 })).items.map(
        (task) => task.id,
      );
    expect(await ids('open')).not.toContain(id);
    expect(await ids('done')).toContain(id);
    expect(await ids('all')).toContain(id);
  });

  it('are not for everybody to change', async () => {
    const { id, version, may } = await given('director', 'Signer');
    expect(may).toEqual(['edit', 'complete']);
    const attempt = house.as('contributor')(updateTask, { id, version, title: 'Autre chose' });
    await expect(attempt).rejects.toMatchObject({ kind: notYours });
    await expect(house.as('contributor')(completeTask, { id })).rejects.toMatchObject({ kind: notYours });
  });

  it('merge edits of different fields and ask about the same one', async () => {
    const { id, version } = await given('director', 'Chiffrer', '2026-12-10');
    const call = house.as('project_manager');
    await house.as('director')(updateTask, { id, version, note: 'En jours' });
    const merged = await call(updateTask, { id, version, dueOn: '2026-12-20' });
    expect(merged).toMatchObject({ note: 'En jours', dueOn: '2026-12-20' });
    await expect(call(updateTask, { id, version, dueOn: null })).rejects.toMatchObject({
      kind: changedMeanwhile,
    });
    expect(await call(updateTask, { id, version: merged.version, dueOn: null })).toMatchObject({
      dueOn: null,
    });
  });

  it('are not given to strangers', async () => {
    const strangers = [randomUUID(), (await house.person('director', 'abroad')).id];
    for (const ownerId of strangers) {
      const attempt = house.as('project_manager')(createTask, { ...subject, title: 'x', ownerId });
      await expect(attempt).rejects.toMatchObject({ kind: notFound });
    }
    const viewer = (await house.person('client_viewer')).id;
    const attempt = house.as('project_manager')(createTask, { ...subject, title: 'x', ownerId: viewer });
    await expect(attempt).rejects.toMatchObject({ kind: notFound });
  });
});

describe('notifications', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('are counted, read one by one or all at once, and seen by nobody else', async () => {
    const { id: subjectId } = await house.as('admin')(createUseCase, {
      title: 'Veille',
      problem: 'Trop de flux.',
    });
    const { id: ownerId } = await house.person('contributor');
    for (const title of ['un', 'deux', 'trois'])
      await house.as('admin')(createTask, { subjectType: 'use-case', subjectId, title, ownerId });
    const call = house.as('contributor');
    expect(await call(countNotifications, {})).toEqual({ unread: 3 });
    const [newest] = (await call(listNotifications, {})).items;
    expect(newest?.text).toMatch(/trois$/);
    const id = newest?.id ?? '';
    await expect(house.as('director')(readNotification, { id })).rejects.toMatchObject({ kind: notFound });
    await expect(house.as('admin')(readNotification, { id })).rejects.toMatchObject({ kind: notFound });
    expect((await house.as('director')(listNotifications, {})).items).toEqual([]);
    await call(readNotification, { id });
    await call(readNotification, { id });
    expect(await call(countNotifications, {})).toEqual({ unread: 2 });
    expect((await call(listNotifications, { unread: 'true' })).items).toHaveLength(2);
    await call(readAllNotifications, {});
    expect(await call(countNotifications, {})).toEqual({ unread: 0 });
    expect((await call(listNotifications, {})).total).toBe(3);
  });

  it('are held by the database to their person, whatever is asked', async () => {
    const rows = await house.within('director', () => ask('SELECT id FROM notification'));
    expect(rows).toEqual([]);
  });

  it('speak the reader’s language', async () => {
    const reader = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
      language: 'en',
    });
    const { id: subjectId } = await house.as('admin')(createUseCase, {
      title: 'Hooks',
      problem: 'They repeat.',
    });
    const draft = { subjectType: 'use-case', subjectId, title: 'Read', ownerId: reader.id };
    await house.as('admin')(createTask, draft);
    const [told] = (await house.asPerson(reader)(listNotifications, {})).items;
    expect(told?.text).toMatch(/gives you a task: Read$/);
  });
});
