import { ROLES } from '@jalon/domain/access/roles';
import { accessible } from '../house/accessible';
import { expectHome } from '../house/home';
import { expect, test } from '../house/journey';
import { only } from '../house/place';
import { reader, resident } from '../house/readers';

const WAITING = { fr: 'Ce qui vous attend', en: 'Waiting for you' };
const SINCE = { fr: 'Depuis votre dernière visite', en: 'Since your last visit' };

for (const role of ROLES)
  test(
    `home of ${role} says what waits and what changed`,
    only('desktop-fr', 'phone-en'),
    async ({ open, say, language }) => {
      const person = await (language === 'fr' ? resident(role) : reader(role, language));
      const isClients = role === 'client_viewer';
      const page = await open('/', person);
      await expectHome(page, say, person.name);
      for (const part of isClients ? [SINCE] : [WAITING, SINCE])
        await expect(page.getByRole('region', { name: say(part) })).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await accessible(page, `home of ${role}`);
    },
  );
