import { z } from 'zod';
import type { Words } from '../../platform/language';
import { COMMON_PASSWORDS } from './common-passwords';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

export const PASSWORD_FLAWS = ['too-short', 'too-long', 'too-common', 'is-email', 'too-plain'] as const;
export type PasswordFlaw = (typeof PASSWORD_FLAWS)[number];

/** What a person reads about a password that will not do. */
export const PASSWORD_FLAW_WORDS: Readonly<Record<PasswordFlaw, Words>> = {
  'too-short': {
    fr: `Au moins ${PASSWORD_MIN} caractères : une phrase convient très bien.`,
    en: `At least ${PASSWORD_MIN} characters: a phrase does very well.`,
  },
  'too-long': { fr: `${PASSWORD_MAX} caractères au plus.`, en: `At most ${PASSWORD_MAX} characters.` },
  'too-common': {
    fr: 'Ce mot de passe figure parmi les plus devinés. Choisissez-en un autre.',
    en: 'This password is among the most guessed. Choose another.',
  },
  'is-email': {
    fr: 'Le mot de passe ne peut pas reprendre votre adresse e-mail.',
    en: 'The password cannot repeat your e-mail address.',
  },
  'too-plain': {
    fr: 'Trop peu de caractères différents.',
    en: 'Too few different characters.',
  },
};

/** The same password typed on another keyboard is the same password (NFKC, as NIST SP 800-63B advises). */
export const normalPassword = (password: string): string => password.normalize('NFKC');

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function repeatsEmail(password: string, email: string): boolean {
  const [name = ''] = email.split('@');
  const stripped = bare(password).replace(/\d+$/, '');
  return stripped.length > 0 && [bare(email), bare(name)].includes(stripped);
}

const COMMON: ReadonlySet<string> = new Set(COMMON_PASSWORDS);

/** A common word stays common with figures or signs behind it. */
const isCommon = (password: string): boolean => {
  const stripped = bare(password);
  return COMMON.has(stripped) || COMMON.has(stripped.replace(/\d+$/, ''));
};

/** The first thing that is wrong with a password (NIST SP 800-63B § 5.1.1.2), null when it will do. */
export function passwordFlaw(password: string, email: string | null): PasswordFlaw | null {
  const characters = [...normalPassword(password)];
  if (characters.length < PASSWORD_MIN) return 'too-short';
  if (characters.length > PASSWORD_MAX) return 'too-long';
  if (new Set(characters).size < 5) return 'too-plain';
  if (isCommon(password)) return 'too-common';
  return email !== null && repeatsEmail(password, email) ? 'is-email' : null;
}

/** A password to be kept. Whether it repeats the e-mail is asked apart: the address is not always at hand. */
export const NewPassword = z.string().superRefine((password, context) => {
  const flaw = passwordFlaw(password, null);
  if (flaw) context.addIssue({ code: 'custom', params: { words: PASSWORD_FLAW_WORDS[flaw] } });
});
