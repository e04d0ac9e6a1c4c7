import { listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { readSession } from '@jalon/contracts/access/session.operations';
import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { colleague, founder, type Person } from '../house/people';
import { only } from '../house/place';

const words = {
  subject: { fr: '2 notifications vous attendent', en: '2 notifications await you' },
  stop: { fr: 'Arrêter ces mails', en: 'Stop these mails' },
  stopped: { fr: 'C’est arrêté', en: 'They are stopped' },
  none: { fr: 'Aucun mail ne part', en: 'No mail is sent' },
};
/** What leaves at once gathers for a minute, and letters leave every minute. */
const POST = { timeout: 200_000, intervals: [5_000] };
const [HERS, HIS] = ['Revue de presse du matin', 'Chiffrage des devis'] as const;

/** Paul asks Léa twice, about two things. */
async function mentionedTwice(lea: Person, paul: Person): Promise<void> {
  const { person } = await lea.call(readSession, {});
  for (const title of [HERS, HIS]) {
    const { id } = await paul.call(createUseCase, { title, problem: 'Deux heures par jour.' });
    const text = '@Léa Martin qu’en pensez-vous ?';
    await paul.call(createComment, {
      subjectType: 'use-case',
      subjectId: id,
      text,
      mentions: [person.id],
    });
  }
}

test(
  'what is not read gathers into one letter, which can be stopped without signing in',
  only('desktop-fr'),
  async ({ open, say, language }) => {
    const lea = await founder(language, 'Léa Martin');
    const paul = await colleague(lea, 'Paul Durand', ['project_manager']);
    await mentionedTwice(lea, paul);
    const letters = async () => (await lea.call(listKeptMail, {})).filter(({ to }) => to === lea.email);
    await expect.poll(async () => (await letters()).length, POST).toBeGreaterThan(0);
    const [letter] = await letters();
    expect(letter?.subject).toBe(say(words.subject));
    for (const title of [HERS, HIS]) expect(letter?.body).toContain(title);

    const page = await open('/outbox');
    const article = page.getByRole('article').filter({ hasText: lea.email });
    await expect(article.getByRole('heading', { name: say(words.subject) })).toBeVisible();
    await accessible(page, 'the letter');
    const link = /https?:\S+unsubscribe\S+/.exec(letter?.body ?? '')?.[0] ?? '';
    await page.goto(link);
    await accessible(page, 'stopping is asked');
    await page.getByRole('button', { name: say(words.stop) }).click();
    await expect(page.getByText(say(words.stopped))).toBeVisible();
    await accessible(page, 'stopped');

    const account = await open('/account/notifications', lea);
    await expect(account.getByText(say(words.none))).toBeVisible();
    await accessible(account, 'no mail is sent');
  },
);
