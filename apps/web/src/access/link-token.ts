/**
 * The secret of a mailed link, `/invitation#token=…`: behind the `#` it reaches no server log and no other site.
 * `?token=…` is understood too.
 */
export const linkToken = ({ hash, search }: Pick<Location, 'hash' | 'search'>): string =>
  new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? new URLSearchParams(search).get('token') ?? '';
