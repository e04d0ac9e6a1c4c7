import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Account = z.object({
  email: z.string(),
  password: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
});
export type Account = z.infer<typeof Account>;

/** Accounts that the seed wrote down for this installation; none when there is no such file. */
export function demonstrationAccounts(dataDir: string): Account[] {
  const file = path.join(dataDir, 'demonstration-accounts.json');
  return fs.existsSync(file) ? z.array(Account).parse(JSON.parse(fs.readFileSync(file, 'utf8'))) : [];
}

/** One line each: `email  password  (role)`, in columns. */
export function accountLines(accounts: readonly Account[]): string[] {
  const widest = (key: 'email' | 'password'): number =>
    Math.max(0, ...accounts.map((account) => account[key].length));
  const [emails, passwords] = [widest('email'), widest('password')];
  return accounts.map(
    ({ email, password, roles }) =>
      `  ${email.padEnd(emails)}  ${password.padEnd(passwords)}  (${roles.join(', ')})`,
  );
}
