import { z } from 'zod';

const MOST = 2000;
/** What is added to follow people about, and says nothing of the page. */
const FOLLOWING = /^(utm_\w+|fbclid|gclid|msclkid|mc_eid)$/;

/** The text itself as an address of the web, or null. */
function webAddress(written: string): URL | null {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.hostname.includes('.') && url.username === '' && url.password === '' ? url : null;
}

/**
 * One address for one page, however it was written: lower-case host, no usual port, no trackers, no bare final slash.
 * Null where it is no address of the web (http, https), or carries a name or password.
 */
export function normaliseLink(written: string): string | null {
  const url = webAddress(written.trim());
  if (!url) return null;
  for (const key of [...url.searchParams.keys()]) if (FOLLOWING.test(key)) url.searchParams.delete(key);
  const { href } = url;
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' ? href.replace(/\/$/, '') : href;
  return bare.length <= MOST ? bare : null;
}

const NO_ADDRESS = {
  fr: 'Une adresse en http ou https, sans mot de passe',
  en: 'An http or https address, without a password',
};

/** What a person writes as an address, as it will be kept. */
export const LinkAddress = z
  .string()
  .trim()
  .min(1)
  .max(MOST)
  .refine((written) => normaliseLink(written) !== null, { params: { words: NO_ADDRESS } })
  .transform((written) => normaliseLink(written) ?? written);
