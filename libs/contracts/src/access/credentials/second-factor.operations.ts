import { TypedPassword } from '@jalon/domain/access/credentials/typed-password';
import { z } from 'zod';
import { operation } from '../../platform/operation';
import { alreadyEnrolled, badCode, notEnrolled, wrongPassword } from '../access.problems';

const withPassword = z.object({ password: TypedPassword });
const GUESSES = { by: 'account', points: 20, seconds: 900 } as const;

/** Ten codes, each good once in place of the app's; shown now and never again. */
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const readSecondFactor = operation({
  id: 'access.second-factor',
  summary: { fr: 'Lire l’état de son second facteur', en: 'Read the state of one’s second factor' },
  method: 'GET',
  path: '/second-factor',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({
    isOn: z.boolean(),
    since: z.iso.datetime().nullable(),
    recoveryCodesLeft: z.number().int().nonnegative(),
  }),
});

/** A new secret for the app (RFC 6238: SHA-1, 6 digits, 30 s); nothing is on until a code confirms it. */
export const enrolSecondFactor = operation({
  id: 'access.enrol-second-factor',
  summary: { fr: 'Préparer son second facteur', en: 'Set up one’s second factor' },
  method: 'POST',
  path: '/second-factor/enrolment',
  permission: 'signed-in',
  status: 201,
  input: withPassword,
  /** `secret` in base 32, `uri` (`otpauth://totp/…`) for the QR code. */
  output: z.object({ secret: z.string(), uri: z.string() }),
  problems: [wrongPassword, alreadyEnrolled],
  limit: GUESSES,
  example: () => ({ password: 'une phrase de passe' }),
});

/** Turns it on; the session gets a new secret and the person's other sessions end. */
export const confirmSecondFactor = operation({
  id: 'access.confirm-second-factor',
  summary: { fr: 'Activer son second facteur', en: 'Turn one’s second factor on' },
  method: 'POST',
  path: '/second-factor/confirmation',
  permission: 'signed-in',
  status: 201,
  input: z.object({ code: z.string().trim().min(6).max(10) }),
  output: RecoveryCodes,
  problems: [badCode, alreadyEnrolled, notEnrolled],
  limit: GUESSES,
  endsSession: true,
  example: () => ({ code: '123456' }),
});

export const removeSecondFactor = operation({
  id: 'access.remove-second-factor',
  summary: { fr: 'Désactiver son second facteur', en: 'Turn one’s second factor off' },
  method: 'DELETE',
  path: '/second-factor',
  permission: 'signed-in',
  status: 204,
  input: withPassword,
  output: z.undefined(),
  problems: [wrongPassword, notEnrolled],
  limit: GUESSES,
  endsSession: true,
  example: () => ({ password: 'une phrase de passe' }),
});

/** Ten new recovery codes; the old ones open nothing any more. */
export const renewRecoveryCodes = operation({
  id: 'access.renew-recovery-codes',
  summary: { fr: 'Renouveler ses codes de secours', en: 'Renew one’s recovery codes' },
  method: 'POST',
  path: '/second-factor/recovery-codes',
  permission: 'signed-in',
  status: 201,
  input: withPassword,
  output: RecoveryCodes,
  problems: [wrongPassword, notEnrolled],
  limit: GUESSES,
  example: () => ({ password: 'une phrase de passe' }),
});
