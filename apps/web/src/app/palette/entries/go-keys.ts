/** After `g`, the letter that leads to each page: the same in both languages, as fingers learn them. */
const LETTERS: Readonly<Record<string, string>> = {
  '/': 'h',
  '/portfolio': 'p',
  '/shortlists': 'l',
  '/rounds': 's',
  '/intake': 'q',
  '/use-cases': 'u',
  '/clients': 'c',
  '/tasks': 't',
  '/notifications': 'n',
  '/journal': 'j',
  '/imports': 'i',
  '/organisation': 'o',
  '/members': 'm',
  '/roles': 'r',
};

/** `g u`; undefined for a page without one. */
export const goKeysOf = (path: string): string | undefined =>
  LETTERS[path] ? `g ${LETTERS[path]}` : undefined;
