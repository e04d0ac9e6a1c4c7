import type { Language, Words } from '@jalon/domain/platform/language';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { createHash } from 'node:crypto';
import { canonical } from '../../platform/journal/commitment';
import { shippedLifecycle } from '../shipped/shipped-lifecycle';
import type { HeldVersion } from './held-version';

export const SHIPPED_NAME: Words = { fr: 'Cycle de vie de référence', en: 'Reference life cycle' };

/** Until an organisation renames it, the shipped life cycle is called what it is called in the reader's language. */
export const shownName = (name: string, language: Language): string =>
  name === SHIPPED_NAME.fr ? SHIPPED_NAME[language] : name;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of the canonical JSON (RFC 8785). */
export const digestOf = (lifecycle: Lifecycle): string => sha256(canonical(lifecycle));

export const SHIPPED_DIGEST = digestOf(shippedLifecycle);

/** What a shipped edition is called in an organisation: the same before it has a row there and after. */
export function shippedVersionId(organisationId: string): string {
  const hash = sha256(`${organisationId} ${SHIPPED_DIGEST}`);
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The shipped edition as a version of an organisation, whether or not it has a row there yet. */
export const shippedVersion = (organisationId: string, number: number): HeldVersion => ({
  versionId: shippedVersionId(organisationId),
  templateId: organisationId,
  number,
  edition: shippedLifecycle.edition,
  digest: SHIPPED_DIGEST,
  lifecycle: shippedLifecycle,
});
