import {
  createComment,
  listComments,
  listPeople,
  removeComment,
  updateComment,
} from '@jalon/contracts/discussion/comments.operations';
import { notYours } from '@jalon/contracts/discussion/discussion.problems';
import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import { changedMeanwhile, forbidden, notFound } from '@jalon/contracts/platform/problems';
import { createUseCase, getUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import { openHouse, type TestHouse } from '../../testing/test-house';

describe('comments', () => {
  let house: TestHouse;
  let subject: { subjectType: string; subjectId: string };
  beforeAll(async () => {
    house = await openHouse();
    subject = await newSubject();
  });
  afterAll(() => house.close());

  const newSubject = async () => {
    const draft = { title: 'Variantes LinkedIn', problem: 'Deux heures par publication.' };
    const { id } = await house.as('contributor')(createUseCase, draft);
    return { subjectType: 'use-case', subjectId: id };
  };
  const said = async (text: string, on = subject) => house.as('contributor')(createComment, { ...on, text });

  it('are read newest first, page after page, each once', async () => {
    const on = await newSubject();
    const texts = ['un', 'deux', 'trois', 'quatre', 'cinq'];
    for (const text of texts) await said(text, on);
    const call = house.as('director');
    const first = await call(listComments, { ...on, limit: 2 });
    expect(first.total).toBe(5);
    const second = await call(listComments, { ...on, limit: 2, cursor: first.next ?? '' });
    const third = await call(listComments, { ...on, limit: 2, cursor: second.next ?? '' });
    const all = [first, second, third].flatMap(({ items }) => items.map(({ text }) => text));
    expect(all).toEqual([...texts].reverse());
    expect([second.total, third.next]).toEqual([null, null]);
  });

  it('say who spoke and what the reader may do', async () => {
    const comment = await said('Le gain est-il mesuré ?');
    const author = await house.person('contributor');
    expect(comment).toMatchObject({ author: { id: author.id, name: author.name }, may: ['edit', 'remove'] });
    const [seen] = (await house.as('admin')(listComments, subject)).items;
    expect(seen).toMatchObject({ id: comment.id, may: ['remove'], editedAt: null });
  });

  it('tell whom they mention, once, and never the author', async () => {
    const [director, author] = [await house.person('director'), await house.person('contributor')];
    const text = `@${director.name} et moi`;
    const mentions = [director.id, author.id, director.id];
    const comment = await house.as('contributor')(createComment, { ...subject, text, mentions });
    expect(comment.mentions.map(({ id }) => id).sort()).toEqual([director.id, author.id].sort());
    const told = (await house.as('director')(listNotifications, {})).items;
    expect(told.filter(({ kind }) => kind === 'mention')).toHaveLength(1);
    expect(told[0]).toMatchObject({
      text: `${author.name} vous mentionne dans un commentaire`,
      subjectTitle: 'Variantes LinkedIn',
      path: `/use-cases/${subject.subjectId}`,
      readAt: null,
    });
    expect((await house.as('contributor')(listNotifications, {})).items).toEqual([]);
  });

  it('tell only those whom an edit names for the first time', async () => {
    const [first, second] = [
      await house.person('compliance_reviewer'),
      await house.person('project_manager'),
    ];
    const call = house.as('contributor');
    const { id, version } = await call(createComment, { ...subject, text: 'a', mentions: [first.id] });
    const edited = await call(updateComment, { id, version, text: 'b', mentions: [first.id, second.id] });
    expect(edited.editedAt).not.toBeNull();
    expect((await house.as('compliance_reviewer')(listNotifications, {})).total).toBe(1);
    expect((await house.as('project_manager')(listNotifications, {})).total).toBe(1);
  });

  it('know no stranger: nobody at all, somebody of elsewhere, a client, one who has left', async () => {
    const left = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
    });
    await house.population.query('UPDATE membership SET left_at = now() WHERE person_id = $1', [left.id]);
    const strangers = [
      randomUUID(),
      (await house.person('director', 'abroad')).id,
      (await house.person('client_viewer')).id,
      left.id,
    ];
    for (const stranger of strangers) {
      const attempt = house.as('contributor')(createComment, { ...subject, text: 'x', mentions: [stranger] });
      await expect(attempt).rejects.toMatchObject({ kind: notFound });
    }
    const { items } = await house.as('contributor')(listPeople, { subjectType: 'use-case' });
    expect(items.filter(({ id }) => strangers.includes(id))).toEqual([]);
    expect(items.map(({ id }) => id)).toContain((await house.person('director')).id);
  });

  it('are edited by their author alone, and removed by an administrator too', async () => {
    const { id, version } = await said('À moi');
    const others = house.as('director')(updateComment, { id, version, text: 'pas à vous' });
    await expect(others).rejects.toMatchObject({ kind: notYours });
    await expect(house.as('director')(removeComment, { id })).rejects.toMatchObject({ kind: notYours });
    await house.as('admin')(removeComment, { id });
    const [seen] = (await house.as('contributor')(listComments, subject)).items;
    expect(seen).toMatchObject({ id, text: null, may: [], editedAt: null });
    expect(seen?.removedAt).not.toBeNull();
    const again = house.as('contributor')(updateComment, { id, version, text: 'encore' });
    await expect(again).rejects.toMatchObject({ kind: notYours });
  });

  it('edited in two windows at once ask which text to keep', async () => {
    const { id, version } = await said('première');
    const call = house.as('contributor');
    await call(updateComment, { id, version, text: 'deuxième' });
    await expect(call(updateComment, { id, version, text: 'troisième' })).rejects.toMatchObject({
      kind: changedMeanwhile,
      extension: { conflicts: [{ field: 'text', yours: 'troisième', theirs: 'deuxième' }] },
    });
  });

  it('stand in the history of what they are about, and never make an edit of it stale', async () => {
    const on = await newSubject();
    const { version } = await house.as('contributor')(getUseCase, { id: on.subjectId });
    await said('Pendant que vous écrivez', on);
    await house.as('contributor')(updateUseCase, { id: on.subjectId, version, scopeIn: 'LinkedIn' });
    const { items } = await house.as('contributor')(readHistory, on);
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['comment.created', 'use-case.updated', 'use-case.created']),
    );
  });

  it('exist for nobody of elsewhere, on nothing unknown, for no client', async () => {
    const { id } = await said('chez nous');
    const abroad = house.as('admin', 'abroad');
    await expect(abroad(listComments, subject)).rejects.toMatchObject({ kind: notFound });
    await expect(abroad(removeComment, { id })).rejects.toMatchObject({ kind: notFound });
    await expect(abroad(createComment, { ...subject, text: 'x' })).rejects.toMatchObject({ kind: notFound });
    const nothing = { subjectType: 'unheard-of', subjectId: subject.subjectId };
    await expect(said('x', nothing)).rejects.toMatchObject({ kind: notFound });
    await expect(house.as('client_viewer')(listComments, subject)).rejects.toMatchObject({ kind: forbidden });
  });

  it('sent twice under one key are said once', async () => {
    const on = await newSubject();
    const options = { idempotencyKey: randomUUID() };
    const draft = { ...on, text: 'une seule fois' };
    const call = house.as('contributor');
    const twins = await Promise.all([
      call(createComment, draft, options),
      call(createComment, draft, options),
    ]);
    expect(new Set(twins.map(({ id }) => id)).size).toBe(1);
    expect((await call(listComments, on)).total).toBe(1);
  });
});
