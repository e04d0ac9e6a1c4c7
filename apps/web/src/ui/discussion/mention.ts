/** Somebody who may be named with `@`. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

/** The word being typed after `@`, up to the caret; null when the caret stands elsewhere. */
export function mentionAt(
  text: string,
  caret: number,
): { readonly start: number; readonly query: string } | null {
  const found = /(?:^|\s)@([\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]*)?)$/u.exec(text.slice(0, caret));
  if (!found || found[1] === undefined) return null;
  return { start: caret - found[1].length - 1, query: found[1] };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The people whose name has a word that begins with what was typed; accents do not matter. */
export const matching = (people: readonly Mentionable[], query: string): readonly Mentionable[] =>
  people.filter(({ name }) => folded(` ${name}`).includes(` ${folded(query)}`)).slice(0, 6);

/** Puts `@Name ` in the place of what was typed; tells where the caret goes. */
export function withMention(text: string, [start, end]: readonly [number, number], name: string) {
  const inserted = `@${name} `;
  return { text: text.slice(0, start) + inserted + text.slice(end), caret: start + inserted.length };
}

/** The ids of those whose `@Name` stands in the text. */
export const mentionedIn = (text: string, people: readonly Mentionable[]): readonly string[] =>
  people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
