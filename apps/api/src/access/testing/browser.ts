import { type Call, createCall } from '@jalon/contracts/platform/client';
import type { KeptMail } from '@jalon/contracts/access/outbox.operations';
import { listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { signUp } from '@jalon/contracts/access/sign-up.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Session } from '@jalon/domain/access/session';
import { randomBytes } from 'node:crypto';
import type { TestHouse } from '../../platform/testing/test-house';

/** Somebody's browser: it keeps the cookie that it is given, and says what it is. */
export interface Browser {
  readonly call: Call;
  /** `jalon_session=…`, empty when signed out. */
  readonly cookie: () => string;
}

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';

export function browserIn({ baseUrl }: TestHouse, cookie = ''): Browser {
  let kept = cookie;
  const keeping: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('user-agent', FIREFOX);
    if (kept) headers.set('cookie', kept);
    const response = await fetch(input, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      kept = pair.endsWith('=') ? '' : pair;
    }
    return response;
  };
  return { call: createCall({ baseUrl, checkOutput: true, fetch: keeping }), cookie: () => kept };
}

export const PASSWORD = 'un cheval agrafé au plafond';

/** A new administrator of a new organisation, signed in through the front door. */
export async function newcomer(house: TestHouse, organisationName = 'Agence Neuve') {
  const browser = browserIn(house);
  const email = `${randomBytes(6).toString('hex')}@neuve.example`;
  const asked = { name: 'Maud Leroy', email, password: PASSWORD, organisationName, language: 'fr' } as const;
  const answer = await browser.call(signUp, asked);
  if (answer.outcome !== 'signed-in') throw new Error('A newcomer is signed in where mail stays at home');
  const session: Session = answer.session;
  return { ...browser, email, session };
}

/** The latest message to this address. */
export async function mailTo({ visitor }: TestHouse, email: string): Promise<KeptMail> {
  const mails = await visitor(listKeptMail, {});
  const mail = mails.find(({ to }) => to === email);
  if (!mail) throw new Error(`No mail to ${email}`);
  return mail;
}

export const tokenIn = (link: string | null): string =>
  new URLSearchParams(new URL(link ?? '').hash.slice(1)).get('token') ?? '';

/** What the house refuses with; a test fails where it does not. */
export const refusal = (promise: Promise<unknown>): Promise<Problem> =>
  promise.then(
    () => Promise.reject(new Error('It was not refused')),
    (error: unknown) => (error instanceof Problem ? error : Promise.reject(error)),
  );
