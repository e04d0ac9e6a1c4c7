import type { Role } from '@jalon/domain/access/roles';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { OrganisationContent } from '../story';

const Account = z.object({
  email: z.string(),
  password: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
});
export type Account = z.infer<typeof Account>;

const fileIn = (dataDir: string): string => path.join(dataDir, 'demonstration-accounts.json');

/** Letters and digits that nobody takes for one another. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Sixteen signs in four groups: 80 bits of chance, new in each installation. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');

/** The accounts written down in this installation; none when there is no such file. */
export async function knownAccounts(dataDir: string): Promise<readonly Account[]> {
  const file = fileIn(dataDir);
  return existsSync(file) ? z.array(Account).parse(JSON.parse(await readFile(file, 'utf8'))) : [];
}

const rolesOf = (email: string, contents: readonly OrganisationContent[]): readonly Role[] => [
  ...new Set(
    contents
      .flatMap(({ people }) => people.filter((one) => one.email === email))
      .flatMap(({ roles }) => roles),
  ),
];

/**
 * An account for everybody in these organisations, written down before it exists, for its owner's eyes alone: a
 * seeding that is cut short goes on with the same passwords. Those already written down stay as they are.
 */
export async function planAccounts(
  contents: readonly OrganisationContent[],
  dataDir: string,
): Promise<ReadonlyMap<string, Account>> {
  const accounts = new Map((await knownAccounts(dataDir)).map((account) => [account.email, account]));
  for (const { email, name } of contents.flatMap(({ people }) => people))
    if (!accounts.has(email))
      accounts.set(email, { email, password: newPassword(), name, roles: [...rolesOf(email, contents)] });
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, `${JSON.stringify([...accounts.values()], null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return accounts;
}
