import { readSession } from '@jalon/contracts/access/session.operations';
import type { Role } from '@jalon/domain/access/roles';
import type { Reader } from '../reader';
import { newcomer, type Person, signedIn } from './people';
import { demonstrationAccount } from './product';

const met = new Map<string, Promise<Person>>();

/** Somebody new in the demonstration organisation, who reads this language and sees what this role sees there. */
async function meet(role: Role, language: Reader['language']): Promise<Person> {
  const admin = await signedIn(demonstrationAccount('admin'), language);
  const model = await signedIn(demonstrationAccount(role), language);
  const { clientIds } = await model.call(readSession, {});
  return newcomer(admin, { name: 'Camille Petit', roles: [role], clientIds: clientIds ?? [] });
}

/** The same person for every journey of a worker: they look, and leave everything as it is. */
export function reader(role: Role, language: Reader['language']): Promise<Person> {
  const key = `${role} ${language}`;
  const known = met.get(key) ?? meet(role, language);
  met.set(key, known);
  return known;
}

/** One of the demonstration’s own people, with what waits for them; they read French. */
export const resident = (role: Role): Promise<Person> => signedIn(demonstrationAccount(role), 'fr');
