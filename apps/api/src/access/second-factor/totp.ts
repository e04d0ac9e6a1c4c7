import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 with what every app knows: SHA-1, six digits, thirty seconds. */
const SHAPE = { issuer: 'Jalon', algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Twenty random bytes in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

export const totpUri = (secret: string, label: string): string =>
  new TOTP({ ...SHAPE, label, secret: Secret.fromBase32(secret) }).toString();

/** The step of the clock that a code belongs to, one before and one after allowed; null for a wrong one. */
export function totpStep(secret: string, code: string, at: Date): number | null {
  const totp = new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: at.getTime(), window: 1 });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / SHAPE.period) + delta;
}

export const RECOVERY_CODE_COUNT = 10;

/** Without letters that are taken for one another: i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Fifty bits: `k3xg7-0m2pq`. */
export function newRecoveryCode(): string {
  const letters = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** As it is compared: small letters and figures, however it was typed. */
export const bareRecoveryCode = (code: string): string =>
  code
    .toLowerCase()
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
    .replaceAll(/[^0-9a-z]/g, '');
