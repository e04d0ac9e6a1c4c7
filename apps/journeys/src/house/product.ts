import { z } from 'zod';

const Account = z.object({
  email: z.string(),
  password: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
});
/** One of the accounts that `npm start` prints. */
export type Account = z.infer<typeof Account>;

/** Names of the variables through which the set-up tells the journeys where the product is. */
export const TOLD = { address: 'JOURNEYS_ADDRESS', accounts: 'JOURNEYS_ACCOUNTS' } as const;

/** `http://localhost:<port>` of the product under way. */
export function address(): string {
  const told = process.env[TOLD.address];
  if (!told) throw new Error('No product was started for these journeys');
  return told;
}

const accounts = (): readonly Account[] =>
  z.array(Account).parse(JSON.parse(process.env[TOLD.accounts] ?? '[]'));

/** The demonstration account that has this role and no other. */
export function demonstrationAccount(role: string): Account {
  const found = accounts().find(({ roles }) => roles.length === 1 && roles[0] === role);
  if (!found) throw new Error(`The demonstration has no account that is ${role} alone`);
  return found;
}

/** The demonstration account of this person. */
export function accountOf(name: string): Account {
  const found = accounts().find((one) => one.name === name);
  if (!found) throw new Error(`The demonstration has no account of ${name}`);
  return found;
}

/** An address of its own for each browser, so that limits by address count as they would outside. */
export function someAddress(): string {
  const part = () => 1 + Math.floor(Math.random() * 250);
  return `10.${part()}.${part()}.${part()}`;
}
