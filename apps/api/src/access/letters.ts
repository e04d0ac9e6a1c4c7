import { ROLE_WORDS } from '@jalon/domain/access/membership';
import type { Role } from '@jalon/domain/access/roles';
import type { Words } from '@jalon/domain/platform/language';
import type { Letter } from '../platform/mail/letter';

const same = (text: (language: 'fr' | 'en') => string): Words => ({ fr: text('fr'), en: text('en') });

export interface InvitationLetter {
  readonly organisationName: string;
  readonly invitedBy: string;
  readonly roles: readonly Role[];
  readonly days: number;
  readonly url: string;
}

export const invitationLetter = ({
  organisationName,
  invitedBy,
  roles,
  days,
  url,
}: InvitationLetter): Letter => {
  const named = same((language) => roles.map((role) => ROLE_WORDS[role][language]).join(', '));
  return {
    subject: {
      fr: `${invitedBy} vous invite dans ${organisationName} sur Jalon`,
      en: `${invitedBy} invites you to ${organisationName} on Jalon`,
    },
    paragraphs: [
      { fr: 'Bonjour,', en: 'Hello,' },
      {
        fr: `${invitedBy} vous invite à rejoindre « ${organisationName} » sur Jalon (${named.fr}).`,
        en: `${invitedBy} invites you to join “${organisationName}” on Jalon (${named.en}).`,
      },
      {
        fr: `Le lien s’ouvre une seule fois, pendant ${days} jour${days > 1 ? 's' : ''}.`,
        en: `The link opens once, within ${days} day${days > 1 ? 's' : ''}.`,
      },
    ],
    action: { label: { fr: 'Accepter l’invitation', en: 'Accept the invitation' }, url },
  };
};

export const resetLetter = (name: string, url: string): Letter => ({
  subject: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
  paragraphs: [
    { fr: `Bonjour ${name},`, en: `Hello ${name},` },
    {
      fr: 'Voici le lien pour choisir un nouveau mot de passe. Il s’ouvre une seule fois, pendant une heure.',
      en: 'Here is the link to choose a new password. It opens once, within one hour.',
    },
    {
      fr: 'Vous n’avez rien demandé ? Ne faites rien : votre mot de passe ne change pas.',
      en: 'You did not ask for it? Do nothing: your password does not change.',
    },
  ],
  action: { label: { fr: 'Choisir un mot de passe', en: 'Choose a password' }, url },
});

export const confirmSignUpLetter = (name: string, url: string): Letter => ({
  subject: { fr: 'Confirmez votre adresse e-mail', en: 'Confirm your e-mail address' },
  paragraphs: [
    { fr: `Bonjour ${name},`, en: `Hello ${name},` },
    {
      fr: 'Plus qu’une étape : ce lien crée votre compte et votre organisation. Il s’ouvre pendant 24 heures.',
      en: 'One more step: this link creates your account and your organisation. It opens for 24 hours.',
    },
    {
      fr: 'Vous n’avez rien demandé ? Ne faites rien : aucun compte ne sera créé.',
      en: 'You did not ask for it? Do nothing: no account will be created.',
    },
  ],
  action: { label: { fr: 'Confirmer', en: 'Confirm' }, url },
});

export const knownAccountLetter = (name: string, url: string): Letter => ({
  subject: { fr: 'Vous avez déjà un compte', en: 'You already have an account' },
  paragraphs: [
    { fr: `Bonjour ${name},`, en: `Hello ${name},` },
    {
      fr: 'Quelqu’un a voulu créer un compte avec votre adresse, qui en a déjà un. Rien n’a changé.',
      en: 'Someone tried to create an account with your address, which already has one. Nothing has changed.',
    },
    {
      fr: 'Si c’était vous, connectez-vous ; un mot de passe oublié se remplace depuis la page de connexion.',
      en: 'If it was you, sign in; a forgotten password can be replaced from the sign-in page.',
    },
  ],
  action: { label: { fr: 'Se connecter', en: 'Sign in' }, url },
});

export const passwordChangedLetter = (name: string): Letter => ({
  subject: { fr: 'Votre mot de passe a changé', en: 'Your password has changed' },
  paragraphs: [
    { fr: `Bonjour ${name},`, en: `Hello ${name},` },
    {
      fr: 'Le mot de passe de votre compte vient d’être changé, et vos autres sessions sont fermées.',
      en: 'The password of your account has just been changed, and your other sessions have ended.',
    },
    {
      fr: 'Ce n’était pas vous ? Demandez tout de suite un nouveau mot de passe depuis la page de connexion.',
      en: 'It was not you? Ask for a new password at once from the sign-in page.',
    },
  ],
});
