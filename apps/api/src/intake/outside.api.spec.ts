import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { intakeClosed, proposalDecided } from '@jalon/contracts/intake/intake.problems';
import {
  forgetContact,
  listProposals,
  mergeProposal,
  qualifyProposal,
  readProvenance,
  returnProposal,
} from '@jalon/contracts/intake/inbox.operations';
import {
  createIntakeLink,
  listIntakeLinks,
  revokeIntakeLink,
} from '@jalon/contracts/intake/links.operations';
import { lookAtIntake, sendProposal } from '@jalon/contracts/intake/outside.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { notFound, tooManyRequests } from '@jalon/contracts/platform/problems';
import { listComments } from '@jalon/contracts/discussion/comments.operations';
import { createUseCase, getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { ask } from '../platform/database/ask';
import { inUnitOfWork } from '../platform/database/unit-of-work';
import { SecretBox } from '../platform/secret-box';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { ContactsSweep } from './outside/contacts-sweep';

const DRAFT = {
  name: 'Atelier du 3 décembre',
  greeting: 'Dites-nous ce qui vous prend trop de temps.',
  language: 'fr',
  expiresInDays: 30,
  dailyLimit: 20,
} as const;
const NEED = {
  title: 'Relances des factures clients',
  problem: 'Chaque lundi, deux heures à relire le tableau des impayés et à écrire les mêmes courriels.',
};

describe('proposals from outside', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  beforeEach(() => house.population.query('DELETE FROM rate_limit'));

  const newLink = async (more: Partial<Input<typeof createIntakeLink>> = {}) => {
    const { id, link } = await house.as('project_manager')(createIntakeLink, { ...DRAFT, ...more });
    return { id, token: decodeURIComponent(new URL(link).pathname.split('/').at(-1) ?? '') };
  };
  /** As sealed for somebody who opened the page a minute ago. */
  const opened = (id: string, ago = 60_000): string =>
    house.app.get(SecretBox).seal('challenge', String(Date.now() - ago), `intake ${id}`);
  type Sent = Partial<Input<typeof sendProposal>>;
  const messageFor = (link: { id: string; token: string }, more: Sent = {}) => ({
    ...NEED,
    token: link.token,
    opened: opened(link.id),
    submission: randomUUID(),
    language: 'fr' as const,
    ...more,
  });
  const send = (link: { id: string; token: string }, more: Sent = {}) =>
    house.visitor(sendProposal, messageFor(link, more));
  const kept = (linkId: string) =>
    house.population.query<{ id: string; state: string; contact_email: string | null }>(
      'SELECT id, state, contact_email FROM proposal WHERE link_id = $1 ORDER BY created_at',
      [linkId],
    );
  const oneThrough = async (more: Sent = {}) => {
    const link = await newLink();
    await send(link, more);
    const [row] = await kept(link.id);
    return row?.id ?? '';
  };
  const mails = (recipient: string) =>
    house.population.query<{ subject: string; body: string }>(
      'SELECT subject, body FROM development_mail WHERE recipient = $1 ORDER BY created_at',
      [recipient],
    );

  it('shows the name of the organisation and the greeting, nothing else', async () => {
    const { token } = await newLink();
    const { opened: seal, ...shown } = await house.visitor(lookAtIntake, { token });
    expect(shown).toEqual({
      organisationName: 'Maison',
      greeting: DRAFT.greeting,
      language: 'fr',
    });
    expect(seal).not.toContain(house.organisationIds.home);
  });

  it('keeps the secret of a link nowhere', async () => {
    const { id, token } = await newLink();
    const [row] = await house.population.query<{ text: string }>(
      `SELECT to_jsonb(l)::text || (SELECT string_agg(coalesce(after_value, ''), ' ') FROM journal_value) AS text
       FROM intake_link l WHERE id = $1`,
      [id],
    );
    expect(row?.text).not.toContain(token);
  });

  it('keeps what is sent, apart from the register, and tells those who hold the inbox', async () => {
    const before = await house.population.query('SELECT id FROM use_case');
    const id = await oneThrough({ contactName: 'Inès Roux', contactEmail: 'Ines@Client.example' });
    expect(await house.population.query('SELECT id FROM use_case')).toHaveLength(before.length);
    const { items } = await house.as('director')(listProposals, {});
    expect(items.find((item) => item.id === id)).toMatchObject({
      ...NEED,
      state: 'waiting',
      contactName: 'Inès Roux',
      contactEmail: 'ines@client.example',
      linkName: DRAFT.name,
      may: ['qualify', 'return', 'merge', 'forget'],
    });
    const told = await house.as('project_manager')(listNotifications, {});
    expect(told.items.find(({ subjectId }) => subjectId === id)).toMatchObject({
      kind: 'proposal',
      subjectTitle: NEED.title,
      path: `/intake?open=${id}`,
    });
    const others = await house.as('contributor')(listNotifications, {});
    expect(others.items.filter(({ subjectId }) => subjectId === id)).toEqual([]);
  });

  it('writes the journal without the name and the address', async () => {
    const id = await oneThrough({ contactName: 'Zoé Marchand', contactEmail: 'zoe@client.example' });
    const events = await house.population.query<{ kind: string; actor_kind: string; values: string }>(
      `SELECT e.kind, e.actor_kind, (SELECT string_agg(v.after_value, ' ') FROM journal_value v WHERE v.event_id = e.id) AS values
       FROM journal_event e WHERE e.subject_id = $1`,
      [id],
    );
    expect(events).toMatchObject([{ kind: 'proposal.created', actor_kind: 'guest' }]);
    expect(events[0]?.values).toContain(NEED.title);
    expect(events[0]?.values).not.toMatch(/Zoé|zoe@/);
  });

  it('does not say who sends it, where that browser is signed in', async () => {
    const link = await newLink();
    await house.as('contributor', 'abroad')(sendProposal, messageFor(link));
    const [row] = await kept(link.id);
    const [event] = await house.population.query<{ actor: string; organisation: string }>(
      `SELECT actor_kind || ' ' || actor_id AS actor, organisation_id AS organisation FROM journal_event WHERE subject_id = $1`,
      [row?.id],
    );
    expect(event).toEqual({ actor: `guest ${link.id}`, organisation: house.organisationIds.home });
  });

  it('takes a double tap, and the same thing sent again later, as one', async () => {
    const link = await newLink();
    const message = messageFor(link);
    await Promise.all([house.visitor(sendProposal, message), house.visitor(sendProposal, message)]);
    await house.as('admin')(revokeIntakeLink, { id: link.id });
    await house.visitor(sendProposal, message);
    expect(await kept(link.id)).toHaveLength(1);
  });

  it('answers alike whether a link is unknown, revoked, expired or full', async () => {
    const revoked = await newLink();
    await house.as('director')(revokeIntakeLink, { id: revoked.id });
    const expired = await newLink();
    await house.population.query(`UPDATE intake_link SET expires_at = now() WHERE id = $1`, [expired.id]);
    const full = await newLink({ dailyLimit: 1 });
    await send(full);
    const answers = await Promise.all(
      [revoked, expired, full, { id: revoked.id, token: 'jil_nobody-knows-this' }].map(({ token }) =>
        request(house.baseUrl).post('/api/intake/look').send({ token }),
      ),
    );
    const said = answers.map(({ status, body: { instance: _, ...body } }) =>
      JSON.stringify({ status, body }),
    );
    expect(answers[0]?.status).toBe(410);
    expect(new Set(said).size).toBe(1);
    await expect(send(full)).rejects.toMatchObject({ kind: intakeClosed });
    expect(await kept(full.id)).toHaveLength(1);
  });

  it('takes no more a day than it was given, also from a crowd', async () => {
    const link = await newLink({ dailyLimit: 3 });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => send(link)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await kept(link.id)).toHaveLength(3);
  });

  it('says thank you to machines, and keeps nothing of theirs', async () => {
    const link = await newLink();
    const answer = await request(house.baseUrl)
      .post('/api/intake/send')
      .send(messageFor(link, { website: 'https://spam.example' }));
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: {} });
    expect(await kept(link.id)).toEqual([]);
  });

  it.each([
    ['a form filled in at once', (id: string) => opened(id, 200)],
    ['a seal of another link', () => opened(randomUUID())],
    ['no seal of ours', () => 'c2NlbGzDqQ'],
  ])('asks %s to wait', async (_, seal) => {
    const link = await newLink();
    await expect(send(link, { opened: seal(link.id) })).rejects.toMatchObject({ kind: tooManyRequests });
    expect(await kept(link.id)).toEqual([]);
  });

  it('lets a full room send from one address, not a machine, and says when to come back', async () => {
    const link = await newLink({ dailyLimit: 200 });
    const one = () => request(house.baseUrl).post('/api/intake/send').send(messageFor(link));
    for (let sent = 0; sent < 60; sent += 1) expect((await one()).status).toBe(200);
    const refused = await one();
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ type: '/api/problems/too-many-requests' });
    expect(refused.body.retryAfterSeconds).toBeGreaterThan(0);
    await house.population.query('DELETE FROM proposal WHERE link_id = $1', [link.id]);
  });

  it('lets a guest add a proposal and read nothing', async () => {
    const link = await newLink();
    await house.as('contributor')(createUseCase, NEED);
    const tables = await house.population.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public'
         AND column_name = 'organisation_id' UNION SELECT unnest(ARRAY['organisation', 'person'])`,
    );
    const actor = {
      kind: 'guest',
      id: link.id,
      organisationId: house.organisationIds.home,
      roles: [],
      scope: 'full',
      clientIds: [],
    } as const;
    const seen = await inUnitOfWork(house.database, { actor }, async () => {
      const readable: string[] = [];
      for (const { name } of tables) {
        const [may] = await ask<{ may: boolean }>(`SELECT has_table_privilege($1, 'SELECT') AS may`, [name]);
        if (!may?.may) continue;
        const [row] = await ask<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`);
        if (row && row.count > 0) readable.push(name);
      }
      return readable;
    });
    expect(tables.length).toBeGreaterThan(20);
    expect(seen).toEqual([]);
  });

  it('becomes a use case of whoever qualifies it, which says where it came from', async () => {
    const id = await oneThrough({
      gainText: 'Une demi-journée par mois',
      contactEmail: 'tom@client.example',
    });
    const done = await house.as('project_manager')(qualifyProposal, {
      id,
      to: 'qualified',
      title: 'Relances',
    });
    expect(done).toMatchObject({ state: 'qualified', useCase: { title: 'Relances' }, may: ['forget'] });
    const useCase = await house.as('director')(getUseCase, { id: done.useCase?.id ?? '' });
    expect(useCase).toMatchObject({
      status: 'qualified',
      problem: NEED.problem,
      gainText: 'Une demi-journée par mois',
      submitterId: (await house.person('project_manager')).id,
    });
    const { items } = await house.as('compliance_reviewer')(readProvenance, { id: useCase.id });
    expect(items).toMatchObject([{ id, title: NEED.title, state: 'qualified', linkName: DRAFT.name }]);
    expect(JSON.stringify(items)).not.toContain('tom@client.example');
    expect(await mails('tom@client.example')).toHaveLength(1);
  });

  it('is returned with its reason, by mail in the language of whoever wrote', async () => {
    const id = await oneThrough({ contactEmail: 'ada@client.example', language: 'en' });
    await house.as('director')(returnProposal, { id, reason: 'Already covered by our CRM.' });
    const [mail] = await mails('ada@client.example');
    expect(mail?.subject).toContain(`Your proposal “${NEED.title}”`);
    expect(mail?.body).toContain('Already covered by our CRM.');
    expect(mail?.body).toContain('12 months');
  });

  it('is merged into a use case, its words kept there', async () => {
    const useCase = await house.as('contributor')(createUseCase, NEED);
    const id = await oneThrough();
    const { items } = await house.as('director')(listProposals, {});
    expect(items.find((item) => item.id === id)?.like.map((like) => like.id)).toContain(useCase.id);
    await house.as('director')(mergeProposal, { id, useCaseId: useCase.id });
    const comments = await house.as('contributor')(listComments, {
      subjectType: 'use-case',
      subjectId: useCase.id,
    });
    expect(comments.items[0]?.text).toContain(NEED.problem);
  });

  it('is decided once: the second is told what happened meanwhile', async () => {
    const id = await oneThrough();
    await house.as('director')(returnProposal, { id, reason: 'Hors du périmètre.' });
    const { id: by } = await house.person('director');
    await expect(house.as('project_manager')(qualifyProposal, { id, to: 'qualified' })).rejects.toMatchObject(
      {
        kind: proposalDecided,
        extension: { state: 'returned', by: { id: by }, reason: 'Hors du périmètre.' },
      },
    );
  });

  it('is not merged into what is not there', async () => {
    const id = await oneThrough();
    await expect(house.as('director')(mergeProposal, { id, useCaseId: randomUUID() })).rejects.toMatchObject({
      kind: notFound,
    });
  });

  it('loses name and address on request, or twelve months after', async () => {
    const asked = await oneThrough({ contactEmail: 'on@request.example' });
    expect(await house.as('director')(forgetContact, { id: asked })).toMatchObject({ contactEmail: null });
    const old = await oneThrough({ contactEmail: 'old@client.example' });
    const recent = await oneThrough({ contactEmail: 'recent@client.example' });
    for (const id of [old, recent]) await house.as('director')(returnProposal, { id, reason: 'Non.' });
    await house.population.query(
      `UPDATE proposal SET decided_at = now() - interval '12 months 1 day' WHERE id = $1`,
      [old],
    );
    await house.app.get(ContactsSweep, { strict: false }).sweep(new Date());
    const left = await house.population.query<{ contact_email: string }>(
      'SELECT contact_email FROM proposal WHERE id = ANY ($1::uuid[]) AND contact_email IS NOT NULL',
      [[asked, old, recent]],
    );
    expect(left).toEqual([{ contact_email: 'recent@client.example' }]);
  });

  it('is counted beside its link', async () => {
    const link = await newLink();
    await send(link);
    await send(link);
    const { items } = await house.as('director')(listIntakeLinks, {});
    expect(items.find(({ id }) => id === link.id)).toMatchObject({
      received: 2,
      waiting: 2,
      receivedToday: 2,
      openness: 'open',
    });
  });
});
