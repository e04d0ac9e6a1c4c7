import type { RuleValue } from '../facts/fact';
import { faultAt } from './rule-fault';
import type { RuleFault } from './rule-fault';

/** A piece of a rule; `at`: characters from 0. `symbol`: an operator, a bracket, a comma, a word such as `and`. */
export type Token =
  | { readonly kind: 'symbol'; readonly text: string; readonly at: number }
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'value'; readonly value: RuleValue; readonly text: string; readonly at: number };

const PIECE =
  /\s*(?:(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(?<text>'(?:[^']|'')*')|(?<word>[A-Za-z]\w*)|(?<symbol>==|!=|<=|>=|[<>()[\],]))/y;
const WORDS = new Set(['and', 'or', 'not', 'in']);

/** The pieces of a rule, or the first place where it is none of the language. */
export function tokensOf(text: string): { tokens: readonly Token[] } | { fault: RuleFault } {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < end) {
    const from = PIECE.lastIndex;
    const found = PIECE.exec(text);
    const token = found && tokenOf(found.groups ?? {}, PIECE.lastIndex - found[0].trimStart().length);
    if (!token) return { fault: faultAt(from + leadingSpaces(text, from), 'piece') };
    tokens.push(token);
  }
  return { tokens };
}

type Groups = Readonly<Record<string, string | undefined>>;

function tokenOf({ number, text, word, symbol }: Groups, at: number): Token | null {
  if (number !== undefined) return numberToken(number, at);
  if (text !== undefined) return { kind: 'value', value: unquoted(text), text, at };
  if (word === undefined) return symbol === undefined ? null : { kind: 'symbol', text: symbol, at };
  if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true', text: word, at };
  return { kind: WORDS.has(word) ? 'symbol' : 'name', text: word, at };
}

function numberToken(text: string, at: number): Token | null {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'value', value, text, at } : null;
}

/** `'it''s'` is the text it's. */
const unquoted = (text: string): string => text.slice(1, -1).replaceAll("''", "'");

const leadingSpaces = (text: string, from: number): number => /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
