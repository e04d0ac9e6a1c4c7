import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const WEB = path.resolve(import.meta.dirname, '../../web/src');
const ENTRY = /(?:msgctxt "(?<context>.*)"\n)?msgid "(?<message>.+)"\nmsgstr "(?<words>.*)"/g;

/** Every entry of a catalogue: its context and message, and what it says. */
const entriesOf = (file: string): readonly (readonly [string, string])[] =>
  [...readFileSync(file, 'utf8').matchAll(ENTRY)].map(({ groups }) => [
    [groups?.['context'], groups?.['message']].filter(Boolean).join(' | '),
    groups?.['words'] ?? '',
  ]);

/** Catalogues of a language are laid one over the other: a message told differently by two is told one way. */
it('says the same message with the same words in every catalogue', () => {
  const said = new Map<string, Set<string>>();
  const files = readdirSync(WEB).map((folder) => path.join(WEB, folder, 'locales/en.po'));
  for (const file of files.filter((one) => existsSync(one)))
    for (const [message, words] of entriesOf(file))
      said.set(message, (said.get(message) ?? new Set()).add(words));
  expect(said.size).toBeGreaterThan(1000);
  expect([...said].filter(([, words]) => words.size > 1)).toEqual([]);
});
