/** Pages that mails lead to. The secret goes behind `#`, which no browser sends to a server or tells another site. */
export const LINK_PATHS = {
  invitation: '/invitation',
  resetPassword: '/reset-password',
  confirmSignUp: '/confirm-sign-up',
} as const;
export type LinkName = keyof typeof LINK_PATHS;

/** `https://jalon.agence.fr/invitation#token=ji_…` */
export const linkTo = (publicUrl: string, name: LinkName, token: string): string =>
  `${new URL(LINK_PATHS[name], publicUrl).href}#token=${encodeURIComponent(token)}`;
