import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';

/** `WORDS=clients,ui npm run words` reads these folders alone. */
const only = process.env.WORDS?.split(',');

const contexts = readdirSync(join(import.meta.dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !only || only.includes(name));

/** Words of folders that the first screen shows before their catalogues have come: they stand in that of `app`. */
const ON_FIRST_SCREEN = ['<rootDir>/src/*/*.routes.tsx'];

/** Words of journal entries are put together in `app`, and travel with the rest of the journal. */
const OF_JOURNAL = ['<rootDir>/src/app/composed/journal'];
const besides = { app: ON_FIRST_SCREEN, journal: OF_JOURNAL };

/** One catalogue per folder of `src`, so that two people seldom write into the same one. */
export default {
  rootDir: import.meta.dirname,
  sourceLocale: 'fr',
  locales: ['fr', 'en'],
  catalogs: contexts.map((name) => ({
    path: `<rootDir>/src/${name}/locales/{locale}`,
    include: [`<rootDir>/src/${name}`, ...(besides[name] ?? [])],
    exclude: [
      '**/*.spec.*',
      ...(name === 'app' ? OF_JOURNAL.map((place) => `${place}/**`) : ON_FIRST_SCREEN),
    ],
  })),
  format: formatter({ lineNumbers: false, printLinguiId: false }),
  orderBy: 'message',
};
