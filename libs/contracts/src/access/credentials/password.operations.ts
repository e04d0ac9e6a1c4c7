import { EmailAddress } from '@jalon/domain/access/email';
import { NewPassword } from '@jalon/domain/access/credentials/password';
import { TypedPassword } from '@jalon/domain/access/credentials/typed-password';
import { z } from 'zod';
import { operation } from '../../platform/operation';
import { linkOver, wrongPassword } from '../access.problems';

/** Sends a link to the address, if it has an account; the answer is the same if not. */
export const forgetPassword = operation({
  id: 'access.forget-password',
  summary: { fr: 'Demander un lien de réinitialisation', en: 'Ask for a reset link' },
  method: 'POST',
  path: '/password/forgotten',
  permission: 'public',
  status: 204,
  input: z.object({ email: EmailAddress }),
  output: z.undefined(),
  limit: { by: 'address', points: 300, seconds: 3600 },
  example: () => ({ email: 'lea@agence.example' }),
});

/** Ends every session of the person; a second factor stays on. The link opens one hour, once. */
export const resetPassword = operation({
  id: 'access.reset-password',
  summary: {
    fr: 'Choisir un nouveau mot de passe par le lien',
    en: 'Choose a new password through the link',
  },
  method: 'POST',
  path: '/password/reset',
  permission: 'public',
  status: 204,
  input: z.object({ token: z.string().min(8).max(200), password: NewPassword }),
  output: z.undefined(),
  problems: [linkOver],
  limit: { by: 'address', points: 300, seconds: 60 },
  example: () => ({ token: 'jr_0123456789', password: 'une autre phrase de passe' }),
});

/** Ends the person's other sessions; this one gets a new secret. */
export const changePassword = operation({
  id: 'access.change-password',
  summary: { fr: 'Changer son mot de passe', en: 'Change one’s password' },
  method: 'POST',
  path: '/password/change',
  permission: 'signed-in',
  status: 204,
  input: z.object({ current: TypedPassword, next: NewPassword }),
  output: z.undefined(),
  problems: [wrongPassword],
  limit: { by: 'account', points: 20, seconds: 900 },
  endsSession: true,
  example: () => ({ current: 'une phrase de passe', next: 'une autre phrase de passe' }),
});
