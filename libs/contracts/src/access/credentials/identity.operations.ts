import { z } from 'zod';
import { operation } from '../../platform/operation';
import { problem } from '../../platform/problem';

/** What somebody proves again who they are with: the password, or a code of the second factor where one is on. */
export const IdentityProof = {
  password: z.string().min(1).max(200).optional(),
  code: z.string().trim().min(6).max(40).optional(),
};

export const identityNotProved = problem({
  type: 'identity-not-proved',
  status: 403,
  title: { fr: 'Prouvez que c’est bien vous', en: 'Prove that it is you' },
  explanation: {
    fr: 'Pour signer, donnez votre mot de passe ou un code de votre second facteur. Rien n’a été signé.',
    en: 'To sign, give your password or a code of your second factor. Nothing was signed.',
  },
  /** `needed`: none was sent and none holds; `wrong`: what was sent is not that of this account. */
  extension: z.object({ why: z.enum(['needed', 'wrong']) }),
});

/** Until when one’s last proof holds for this session; null: signing asks for one. A vote always asks. */
export const readIdentity = operation({
  id: 'identity.read',
  summary: { fr: 'Savoir si son identité est confirmée', en: 'Tell whether one’s identity is confirmed' },
  method: 'GET',
  path: '/session/identity',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({ provedUntil: z.iso.datetime().nullable() }),
});
