import { z } from 'zod';
import { problem } from '../platform/problem';

const none = z.object({});

export const badCredentials = problem({
  type: 'bad-credentials',
  status: 401,
  title: { fr: 'E-mail ou mot de passe incorrect', en: 'Wrong e-mail or password' },
  explanation: {
    fr: 'Aucun compte ne correspond à cette adresse et à ce mot de passe.',
    en: 'No account matches this address and password.',
  },
  extension: none,
});

export const secondFactorNeeded = problem({
  type: 'second-factor-needed',
  status: 401,
  title: { fr: 'Code de vérification nécessaire', en: 'Verification code needed' },
  explanation: {
    fr: 'Saisissez le code à six chiffres de votre application, ou un code de secours.',
    en: 'Enter the six-digit code of your app, or a recovery code.',
  },
  /** To be sent with the code, within five minutes and five attempts. */
  extension: z.object({ challenge: z.string(), expiresAt: z.iso.datetime() }),
});

export const badCode = problem({
  type: 'bad-code',
  status: 401,
  title: { fr: 'Code incorrect', en: 'Wrong code' },
  explanation: {
    fr: 'Ce code est faux, périmé ou déjà utilisé. Attendez le suivant et réessayez.',
    en: 'This code is wrong, out of date or already used. Wait for the next one and try again.',
  },
  extension: none,
});

export const challengeOver = problem({
  type: 'challenge-over',
  status: 401,
  title: { fr: 'Vérification expirée', en: 'Verification expired' },
  explanation: {
    fr: 'Les cinq minutes ou les cinq essais sont écoulés. Reprenez la connexion depuis le début.',
    en: 'The five minutes or the five attempts are over. Sign in again from the start.',
  },
  extension: none,
});

export const noOrganisation = problem({
  type: 'no-organisation',
  status: 403,
  title: { fr: 'Aucune organisation', en: 'No organisation' },
  explanation: {
    fr: 'Votre compte n’appartient plus à aucune organisation. Demandez une invitation ou créez la vôtre.',
    en: 'Your account no longer belongs to any organisation. Ask for an invitation or create your own.',
  },
  extension: none,
});

export const wrongPassword = problem({
  type: 'wrong-password',
  status: 403,
  title: { fr: 'Mot de passe actuel incorrect', en: 'Wrong current password' },
  explanation: {
    fr: 'Le mot de passe saisi n’est pas celui de ce compte. Rien n’a changé.',
    en: 'The password typed is not the one of this account. Nothing has changed.',
  },
  extension: none,
});

export const linkOver = problem({
  type: 'link-over',
  status: 410,
  title: { fr: 'Lien périmé', en: 'Link no longer valid' },
  explanation: {
    fr: 'Ce lien a expiré, a déjà servi ou a été révoqué. Demandez-en un nouveau.',
    en: 'This link has expired, has been used or was revoked. Ask for a new one.',
  },
  extension: none,
});

export const proofNeeded = problem({
  type: 'proof-needed',
  status: 403,
  title: { fr: 'Un compte existe déjà', en: 'An account already exists' },
  explanation: {
    fr: 'Cette adresse a déjà un compte : connectez-vous ou donnez son mot de passe pour accepter l’invitation.',
    en: 'This address already has an account: sign in or give its password to accept the invitation.',
  },
  extension: none,
});

export const alreadyMember = problem({
  type: 'already-member',
  status: 409,
  title: { fr: 'Déjà membre', en: 'Already a member' },
  explanation: {
    fr: 'Cette personne appartient déjà à l’organisation. Modifiez ses rôles dans la liste des membres.',
    en: 'This person already belongs to the organisation. Change their roles in the list of members.',
  },
  extension: none,
});

export const lastAdmin = problem({
  type: 'last-admin',
  status: 409,
  title: { fr: 'Dernière personne administratrice', en: 'Last administrator' },
  explanation: {
    fr: 'Sans elle, plus personne ne pourrait administrer l’organisation. Donnez d’abord ce rôle à quelqu’un d’autre.',
    en: 'Without them nobody could administer the organisation. Give the role to someone else first.',
  },
  extension: none,
});

export const alreadyEnrolled = problem({
  type: 'second-factor-already',
  status: 409,
  title: { fr: 'Second facteur déjà actif', en: 'Second factor already on' },
  explanation: {
    fr: 'Désactivez d’abord le second facteur actuel pour changer d’application.',
    en: 'Turn the current second factor off first to change to another app.',
  },
  extension: none,
});

export const notEnrolled = problem({
  type: 'second-factor-absent',
  status: 409,
  title: { fr: 'Second facteur inactif', en: 'Second factor off' },
  explanation: {
    fr: 'Aucun second facteur n’est actif ou en cours d’activation sur ce compte.',
    en: 'No second factor is on, or being set up, for this account.',
  },
  extension: none,
});
