import { Problem } from '@jalon/contracts/platform/problem';
import { accessible } from './house/accessible';
import { expectHome } from './house/home';
import { expect, test } from './house/journey';
import { founder, newPassword, signedIn } from './house/people';

const words = {
  forgotten: { fr: /^Mot de passe oublié/, en: /^Forgotten password/ },
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  send: { fr: 'Envoyer le lien', en: 'Send the link' },
  checkMail: { fr: 'Consultez votre messagerie', en: 'Check your mail' },
  outbox: { fr: 'Ouvrir la boîte d’envoi', en: 'Open the outbox' },
  openLink: { fr: 'Ouvrir le lien', en: 'Open the link' },
  next: { fr: 'Nouveau mot de passe', en: 'New password' },
  change: { fr: 'Changer le mot de passe', en: 'Change the password' },
  changed: { fr: 'Votre mot de passe est changé', en: 'Your password is changed' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  password: { fr: 'Mot de passe', en: 'Password' },
};

test('a forgotten password is replaced through the mailed link', async ({ open, say, language }) => {
  const person = await founder(language);
  const page = await open('/sign-in');
  await page.getByRole('link', { name: words.forgotten[language] }).click();
  await accessible(page, 'forgotten');
  await page.getByLabel(say(words.email)).fill(person.email);
  await page.getByRole('button', { name: say(words.send) }).click();
  await expect(page.getByText(say(words.checkMail))).toBeVisible();
  const outbox = page.getByRole('link', { name: say(words.outbox) });
  await expect(outbox).toBeVisible();
  await accessible(page, 'sent');

  await outbox.click();
  const mail = page.getByRole('article').filter({ hasText: person.email });
  await expect(mail).toBeVisible();
  await accessible(page, 'outbox');
  await mail.getByRole('link', { name: say(words.openLink) }).click();
  const link = page.url();
  const next = newPassword();
  await page.getByRole('textbox', { name: say(words.next), exact: true }).fill(next);
  await accessible(page, 'new password');
  await page.getByRole('button', { name: say(words.change) }).click();
  await expect(page.getByText(say(words.changed))).toBeVisible();
  await accessible(page, 'changed');

  await page.getByRole('link', { name: say(words.signIn) }).click();
  await page.getByLabel(say(words.email)).fill(person.email);
  await page.getByRole('textbox', { name: say(words.password), exact: true }).fill(next);
  await page.getByRole('button', { name: say(words.signIn) }).click();
  await expectHome(page, say, person.name);
  await expect(signedIn(person, language)).rejects.toThrow(Problem);

  const again = await open(link);
  await again.getByRole('textbox', { name: say(words.next), exact: true }).fill(newPassword());
  await again.getByRole('button', { name: say(words.change) }).click();
  await expect(again.getByRole('alert').first()).toBeVisible();
  await accessible(again, 'link used up');
});
