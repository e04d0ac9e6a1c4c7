import { NewPassword } from '@jalon/domain/access/credentials/password';
import { TypedPassword } from '@jalon/domain/access/credentials/typed-password';
import { PersonName } from '@jalon/domain/access/person';
import { z } from 'zod';

/** What must be typed to accept: nothing, a password, or a name and a new password. */
export const acceptShape = (isNew: boolean, needsPassword: boolean) => {
  const password = isNew ? NewPassword : TypedPassword;
  return z.object({
    name: isNew ? PersonName : z.string(),
    password: needsPassword ? password : z.string(),
  });
};
