import { listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { createComment } from '@jalon/contracts/discussion/comments.operations';
import {
  lookAtUnsubscription,
  readPreferences,
  unsubscribe,
  writePreferences,
  writeSchedule,
} from '@jalon/contracts/discussion/notification-preferences.operations';
import {
  countNotifications,
  listNotifications,
  readAllNotifications,
} from '@jalon/contracts/discussion/notifications.operations';
import { forbidden, invalidInput, notFound } from '@jalon/contracts/platform/problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { DEFAULT_CHOICES, type TopicChoices } from '@jalon/domain/discussion/notification-preferences';
import type { Role } from '@jalon/domain/access/roles';
import { inUnitOfWork } from '../../database/unit-of-work';
import type { Person } from '../../testing/population';
import { openHouse, type TestHouse } from '../../testing/test-house';
import { MailRound } from './mail/mail-round';
import { NotificationsService } from './notifications.service';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('notification mail', () => {
  let house: TestHouse;
  let subject: { subjectType: string; subjectId: string };
  let author: Person;
  /** Tomorrow, at half past eight in Paris: the day's digests were due half an hour ago. */
  const today = new Date();
  const morning = Date.parse(`${new Date(today.getTime() + 24 * HOUR).toISOString().slice(0, 10)}T07:30:00Z`);

  beforeAll(async () => {
    house = await openHouse();
    author = await house.person('project_manager');
    const draft = { title: 'Calendrier de publication', problem: 'Il se remplit à la main.' };
    const { id } = await house.as('project_manager')(createUseCase, draft);
    subject = { subjectType: 'use-case', subjectId: id };
  });
  afterAll(() => house.close());

  const newcomer = (language: 'fr' | 'en' = 'fr', roles: Role[] = ['contributor']) =>
    house.population.person({ organisationId: house.organisationIds.home, roles, language });
  const tell = (
    to: Person,
    at: number,
    more: { kind?: 'mention' | 'status' | 'task'; title?: string } = {},
  ) =>
    inUnitOfWork(house.database, { actor: author.actor, at: new Date(at) }, () =>
      house.app.get(NotificationsService).notify(author.actor, {
        ...subject,
        kind: more.kind ?? 'mention',
        subjectTitle: more.title ?? 'Calendrier de publication',
        to: [to.id],
      }),
    );
  const pass = (at: number) => house.app.get(MailRound).pass(new Date(at));
  const mailOf = async ({ email }: Person) =>
    (await house.visitor(listKeptMail, {})).filter(({ to }) => to === email);
  const choose = (person: Person, choices: Partial<TopicChoices>, mails = true) =>
    house.asPerson(person)(writePreferences, {
      choices: { ...DEFAULT_CHOICES, ...choices },
      schedule: null,
      mails,
    });
  const stopLinkOf = (body: string) => /\/unsubscribe#token=(\S+)/.exec(body)?.[1] ?? '';

  it('leaves at once for a mention, a minute after, with those that joined meanwhile', async () => {
    const person = await newcomer();
    await tell(person, morning);
    await pass(morning + 30_000);
    expect(await mailOf(person)).toEqual([]);
    await tell(person, morning + 40_000);
    await pass(morning + MINUTE);
    const [mail, ...others] = await mailOf(person);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('2 notifications vous attendent');
    expect(mail?.body).toMatch(/Calendrier de publication\n {2}- .+ vous mentionne dans un commentaire \(/);
    expect(mail?.body.match(/Calendrier de publication\n/g)).toHaveLength(1);
    expect(mail?.body).toContain(`http://localhost:3000/use-cases/${subject.subjectId}`);
  });

  it('never leaves twice: not at the next minute, not from two servers at once', async () => {
    const person = await newcomer();
    await tell(person, morning);
    const replica = await house.replica();
    const second = replica.app.get(MailRound);
    await Promise.all([
      pass(morning + 2 * MINUTE),
      second.pass(new Date(morning + 2 * MINUTE)),
      second.pass(new Date(morning + 2 * MINUTE + 1)),
    ]);
    await pass(morning + 3 * MINUTE);
    await replica.close();
    expect(await mailOf(person)).toHaveLength(1);
  });

  it('tells one thing by its name, in the reader’s language', async () => {
    const person = await newcomer('en');
    await tell(person, morning);
    await pass(morning + 2 * MINUTE);
    const [mail] = await mailOf(person);
    expect(mail?.subject).toMatch(/ mentions you in a comment: Calendrier de publication$/);
    expect(mail?.body).toMatch(/^Hello,/);
  });

  it('gathers a day under its hour, grouped by what it is about', async () => {
    const person = await newcomer();
    await tell(person, morning - 5 * HOUR, { kind: 'status' });
    await tell(person, morning - 4 * HOUR, { kind: 'status', title: 'Calendrier éditorial' });
    await tell(person, morning - MINUTE, { kind: 'status' });
    await pass(morning);
    const [mail] = await mailOf(person);
    expect(mail?.subject).toBe('Votre récapitulatif\u202f: 2 notifications');
    expect(mail?.body).toContain('Calendrier éditorial\n  - ');
    await pass(morning + MINUTE);
    expect(await mailOf(person)).toHaveLength(1);
    await pass(morning + 24 * HOUR);
    expect(await mailOf(person)).toHaveLength(2);
  });

  it('sends nothing where nothing is unread', async () => {
    const person = await newcomer();
    await tell(person, morning - 5 * HOUR, { kind: 'status' });
    await house.asPerson(person)(readAllNotifications, {});
    await pass(morning);
    expect(await mailOf(person)).toEqual([]);
  });

  it('sends nothing to who left, nor of another organisation', async () => {
    const person = await newcomer();
    await tell(person, morning);
    await house.population.query('UPDATE membership SET left_at = now() WHERE person_id = $1', [person.id]);
    await pass(morning + 2 * MINUTE);
    expect(await mailOf(person)).toEqual([]);
  });

  it('leaves out what the person may not see any more', async () => {
    const person = await newcomer();
    const draft = { title: 'Bientôt fusionné', problem: 'En double.' };
    const gone = await house.as('project_manager')(createUseCase, draft);
    await inUnitOfWork(house.database, { actor: author.actor, at: new Date(morning) }, () =>
      house.app.get(NotificationsService).notify(author.actor, {
        subjectType: 'use-case',
        subjectId: gone.id,
        subjectTitle: draft.title,
        kind: 'mention',
        to: [person.id],
      }),
    );
    await house.population.query('UPDATE use_case SET merged_into = $1 WHERE id = $2', [
      subject.subjectId,
      gone.id,
    ]);
    await pass(morning + 2 * MINUTE);
    expect(await mailOf(person)).toEqual([]);
  });

  describe('preferences', () => {
    it('begin with what asks something of the person', async () => {
      const person = await newcomer();
      expect(await house.asPerson(person)(readPreferences, {})).toEqual({
        choices: DEFAULT_CHOICES,
        schedule: null,
        organisationSchedule: expect.objectContaining({ hour: 8 }),
        stoppedAt: null,
      });
    });

    it('keep a topic out of the app, and show it again once wanted', async () => {
      const person = await newcomer();
      await choose(person, { mention: { inApp: false, mail: 'never' } });
      await tell(person, morning);
      await tell(person, morning, { kind: 'task' });
      const call = house.asPerson(person);
      expect(await call(countNotifications, {})).toEqual({ unread: 1 });
      expect((await call(listNotifications, {})).items.map(({ kind }) => kind)).toEqual(['task']);
      await choose(person, {});
      expect(await call(countNotifications, {})).toEqual({ unread: 2 });
    });

    it('never mail what one does not want', async () => {
      const person = await newcomer();
      await choose(person, { mention: { inApp: true, mail: 'never' } });
      await tell(person, morning);
      await pass(morning + 10 * 24 * HOUR);
      expect(await mailOf(person)).toEqual([]);
    });

    it('leave kinds that came later at the usual rhythm', async () => {
      const person = await newcomer();
      await choose(person, {});
      await house.population.query(
        `UPDATE notification_preference SET rhythms = rhythms - 'mention' WHERE person_id = $1`,
        [person.id],
      );
      await tell(person, morning);
      await pass(morning + 2 * MINUTE);
      expect(await mailOf(person)).toHaveLength(1);
    });

    it('hold from then on: no mail at once of what waited for long', async () => {
      const person = await newcomer();
      await tell(person, Date.now() - 20 * HOUR, { kind: 'status' });
      await choose(person, { status: { inApp: true, mail: 'at_once' } });
      await pass(Date.now() + 2 * MINUTE);
      expect(await mailOf(person)).toEqual([]);
    });

    it('mail weekly on the day chosen, in one’s own time zone', async () => {
      const person = await newcomer();
      const monday = Date.parse('2027-03-29T00:00:00Z');
      await house.asPerson(person)(writePreferences, {
        choices: { ...DEFAULT_CHOICES, mention: { inApp: true, mail: 'weekly' } },
        schedule: { timeZone: 'America/Montreal', hour: 9, weekday: 1 },
        mails: true,
      });
      await tell(person, monday - 48 * HOUR);
      await pass(monday + 12.9 * HOUR);
      expect(await mailOf(person)).toEqual([]);
      await pass(monday + 13 * HOUR);
      expect(await mailOf(person)).toHaveLength(1);
    });

    it('follow the organisation’s hour, which an administrator sets', async () => {
      const schedule = { timeZone: 'Europe/Paris', hour: 6, weekday: 5 };
      await expect(house.as('contributor')(writeSchedule, schedule)).rejects.toMatchObject({
        kind: forbidden,
      });
      await expect(
        house.as('admin')(writeSchedule, { ...schedule, timeZone: 'Mars/Olympus' }),
      ).rejects.toMatchObject({ kind: invalidInput });
      await house.as('admin', 'abroad')(writeSchedule, schedule);
      const abroad = await house.as('contributor', 'abroad')(readPreferences, {});
      expect(abroad.organisationSchedule).toEqual(schedule);
      expect((await house.as('contributor')(readPreferences, {})).organisationSchedule.hour).toBe(8);
    });

    it('are nobody else’s to read', async () => {
      const person = await newcomer();
      await choose(person, {});
      const seen = await house.within('admin', async () => {
        const { ask } = await import('../../database/ask');
        return ask('SELECT person_id FROM notification_preference WHERE person_id = $1', [person.id]);
      });
      expect(seen).toEqual([]);
    });
  });

  describe('a link to stop them', () => {
    const tokenFor = async (person: Person): Promise<string> => {
      await tell(person, morning);
      await pass(morning + 2 * MINUTE);
      const [mail] = await mailOf(person);
      return stopLinkOf(mail?.body ?? '');
    };
    const post = (token: string, init: RequestInit = {}) =>
      fetch(`${house.baseUrl}/api/notifications/unsubscribe/${token}`, { method: 'POST', ...init });

    it('works in one click, without signing in, and changes nothing when it is only looked at', async () => {
      const person = await newcomer();
      const token = await tokenFor(person);
      expect(await house.visitor(lookAtUnsubscription, { token })).toEqual({
        organisationName: 'Maison',
        stoppedAt: null,
      });
      expect((await house.visitor(unsubscribe, { token })).stoppedAt).not.toBeNull();
      await tell(person, morning + HOUR);
      await pass(morning + 2 * HOUR);
      expect(await mailOf(person)).toHaveLength(1);
      expect(await house.asPerson(person)(countNotifications, {})).toEqual({ unread: 2 });
    });

    it.each([
      [
        'a form, as mail programs send it',
        { 'content-type': 'application/x-www-form-urlencoded' },
        'List-Unsubscribe=One-Click',
      ],
      ['nothing at all', {}, undefined],
    ])('takes %s', async (_, headers, body) => {
      const person = await newcomer();
      const token = await tokenFor(person);
      const response = await post(token, { headers, ...(body && { body }) });
      expect(response.status).toBe(200);
      expect((await house.asPerson(person)(readPreferences, {})).stoppedAt).not.toBeNull();
    });

    it('takes a form of parts', async () => {
      const person = await newcomer();
      const form = new FormData();
      form.set('List-Unsubscribe', 'One-Click');
      expect((await post(await tokenFor(person), { body: form })).status).toBe(200);
      expect((await house.asPerson(person)(readPreferences, {})).stoppedAt).not.toBeNull();
    });

    it('is taken back in the account, with the choices as they were', async () => {
      const person = await newcomer();
      await choose(person, { task: { inApp: true, mail: 'weekly' } });
      await house.visitor(unsubscribe, { token: await tokenFor(person) });
      const { choices } = await house.asPerson(person)(readPreferences, {});
      expect(choices.task.mail).toBe('weekly');
      expect((await choose(person, choices)).stoppedAt).toBeNull();
    });

    it('cannot be made up, or used for somebody else', async () => {
      const [person, other] = [await newcomer(), await newcomer()];
      const [, who] = (await tokenFor(other)).split('.');
      const [organisation, , signature] = (await tokenFor(person)).split('.');
      for (const token of [`${organisation}.${who}.${signature}`, 'x'.repeat(60)])
        await expect(house.visitor(unsubscribe, { token })).rejects.toMatchObject({ kind: notFound });
      expect((await house.asPerson(other)(readPreferences, {})).stoppedAt).toBeNull();
    });
  });

  it('follows a comment that mentions somebody, end to end', async () => {
    const person = await newcomer();
    await house.as('project_manager')(createComment, {
      ...subject,
      text: `Qu’en dis-tu @[${person.id}] ?`,
      mentions: [person.id],
    });
    await pass(Date.now() + 2 * MINUTE);
    expect((await mailOf(person)).map(({ subject: words }) => words)).toEqual([
      expect.stringMatching(/vous mentionne dans un commentaire/),
    ]);
  });
});
