import type { Language, Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import type { z } from 'zod';
import type { FieldError } from './problem';

type Issue = z.core.$ZodIssue;

const say = (fr: string, en: string): Words => ({ fr, en });

const NEEDED = say('Ce champ est nécessaire.', 'This field is needed.');

const tooSmall = ({ origin, minimum }: z.core.$ZodIssueTooSmall): Words => {
  if (origin === 'string' && Number(minimum) <= 1) return NEEDED;
  if (origin === 'string') return say(`Au moins ${minimum} caractères.`, `At least ${minimum} characters.`);
  if (origin === 'array') return say(`Au moins ${minimum} élément(s).`, `At least ${minimum} item(s).`);
  return say(`La valeur minimale est ${minimum}.`, `The smallest value is ${minimum}.`);
};

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig): Words => {
  if (origin === 'string') return say(`${maximum} caractères au plus.`, `At most ${maximum} characters.`);
  if (origin === 'array') return say(`${maximum} élément(s) au plus.`, `At most ${maximum} item(s).`);
  return say(`La valeur maximale est ${maximum}.`, `The largest value is ${maximum}.`);
};

const FORMATS: Readonly<Record<string, Words>> = {
  email: say('Une adresse e-mail, comme prenom@agence.fr.', 'An e-mail address, like name@agency.com.'),
  uuid: say('Un identifiant (UUID).', 'An identifier (UUID).'),
  date: say('Une date, comme 2026-11-30.', 'A date, like 2026-11-30.'),
  datetime: say('Une date et une heure ISO 8601.', 'An ISO 8601 date and time.'),
  url: say('Une adresse web complète, https://…', 'A full web address, https://…'),
};

const TYPES: Readonly<Record<string, Words>> = {
  string: say('Un texte.', 'A text.'),
  number: say('Un nombre.', 'A number.'),
  int: say('Un nombre entier.', 'A whole number.'),
  boolean: say('Vrai ou faux.', 'True or false.'),
  array: say('Une liste.', 'A list.'),
};

/** What was given is known where the check reports its input (`reportInput`), as the door of the API does. */
const badType = ({ input, expected }: z.core.$ZodIssueInvalidType): Words =>
  input === undefined || input === null ? NEEDED : (TYPES[expected] ?? MISFIT);

const MISFIT = say('Cette valeur ne convient pas.', 'This value does not fit.');

type Explanations = { readonly [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => Words };

const EXPLANATIONS: Explanations = {
  too_small: tooSmall,
  too_big: tooBig,
  invalid_type: badType,
  invalid_format: ({ format }) =>
    FORMATS[format] ?? say('Le format ne convient pas.', 'The format does not fit.'),
  /* A choice that was not made yet; forms do not report what they were given. */
  invalid_value: ({ input, values }) =>
    input === undefined || input === null
      ? NEEDED
      : say(`Valeurs possibles : ${values.join(', ')}.`, `Possible values: ${values.join(', ')}.`),
  unrecognized_keys: ({ keys }) =>
    say(`Champ inconnu : ${keys.join(', ')}.`, `Unknown field: ${keys.join(', ')}.`),
  custom: ({ params }) => params?.['words'] ?? MISFIT,
};

/** The sentence a person reads for one zod issue; custom messages may be `{ fr, en }` in `params.words`. */
export const explainIssue = (issue: Issue): Words =>
  (EXPLANATIONS[issue.code] as ((issue: Issue) => Words) | undefined)?.(issue) ?? MISFIT;

/** RFC 6901: `['contacts', 0, 'email']` → `/contacts/0/email`. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every bad field of a failed check, in the reader's language. */
export const fieldErrorsOf = (error: z.ZodError, language: Language): FieldError[] =>
  error.issues.map((issue) => ({
    pointer: pointerTo(
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    ),
    code: issue.code,
    message: wordsIn(explainIssue(issue), language),
  }));
