import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';

/** `WORDS=clients,ui npm run words` reads these folders alone. */
const only = process.env.WORDS?.split(',');

const contexts = readdirSync(join(import.meta.dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !only || only.includes(name));

/** One catalogue per folder of `src`, so that two people seldom write into the same one. */
export default {
  rootDir: import.meta.dirname,
  sourceLocale: 'fr',
  locales: ['fr', 'en'],
  catalogs: contexts.map((name) => ({
    path: `<rootDir>/src/${name}/locales/{locale}`,
    include: [`<rootDir>/src/${name}`],
    exclude: ['**/*.spec.*'],
  })),
  format: formatter({ lineNumbers: false, printLinguiId: false }),
  orderBy: 'message',
};
