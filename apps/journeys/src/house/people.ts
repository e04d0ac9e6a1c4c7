import { acceptInvitation, invite } from '@jalon/contracts/access/invitations.operations';
import { signUp } from '@jalon/contracts/access/sign-up.operations';
import { signIn } from '@jalon/contracts/access/session.operations';
import { type Call, createCall } from '@jalon/contracts/platform/client';
import type { Role } from '@jalon/domain/access/roles';
import { randomUUID } from 'node:crypto';
import type { Reader } from '../reader';
import { address, someAddress } from './product';

/** Somebody with an account, who is signed in outside of any browser as well. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Reader['language'];
  readonly organisation: string;
  readonly call: Call;
  /** `name=value` of the session, for a browser of theirs. */
  readonly cookie: () => string;
}

/** A typed call that keeps its session like a browser does. */
function caller(language: string): Pick<Person, 'call' | 'cookie'> {
  let cookie = '';
  const from = someAddress();
  const call = createCall({
    baseUrl: address(),
    checkOutput: true,
    headers: () => ({
      'accept-language': language,
      'x-forwarded-for': from,
      ...(cookie && { cookie }),
    }),
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
      return answer;
    },
  });
  return { call, cookie: () => cookie };
}

/** Names that no other journey uses. */
export const unique = (word: string): string => `${word} ${randomUUID().slice(0, 8)}`;
const newEmail = (): string => `${randomUUID().slice(0, 12)}@agence.example`;
export const newPassword = (): string => `phrase de passe ${randomUUID().slice(0, 8)}`;

/** A fresh organisation and its administrator. */
export async function founder(language: Reader['language'], name = 'Léa Martin'): Promise<Person> {
  const who = { name, email: newEmail(), password: newPassword(), language };
  const organisation = unique('Agence');
  const door = caller(language);
  await door.call(signUp, { ...who, organisationName: organisation });
  return { ...who, organisation, ...door };
}

interface Newcomer {
  readonly name: string;
  readonly roles: Role[];
  /** For a client’s own people: the clients they are held to. */
  readonly clientIds?: string[];
}

/** Somebody whom the administrator invites and who accepts, with the administrator’s language. */
export async function newcomer(of: Person, { name, roles, clientIds = [] }: Newcomer): Promise<Person> {
  const { language, organisation } = of;
  const who = { name, email: newEmail(), password: newPassword(), language };
  const { link } = await of.call(invite, { email: who.email, roles, clientIds, expiresInDays: 7 });
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';
  const door = caller(language);
  await door.call(acceptInvitation, { token, name, password: who.password, language });
  return { ...who, organisation, ...door };
}

export const colleague = (of: Person, name: string, roles: Role[]): Promise<Person> =>
  newcomer(of, { name, roles });

/** Somebody whose address and password are known. */
export async function signedIn(
  account: { email: string; password: string },
  language: Reader['language'],
): Promise<Person> {
  const door = caller(language);
  const session = await door.call(signIn, { email: account.email, password: account.password });
  const { name } = session.person;
  return { ...account, name, language, organisation: session.organisation.name, ...door };
}
