import { OPERATORS } from '../expression/rule';
import type { Values } from '../expression/scope';
import type { RuleValue } from '../facts/fact';

/*
 * The language of rules read a second time, another way, to compare with: the text is turned into postfix notation (a
 * railway shunting yard) and reckoned on a stack with truth tables. It shares nothing with parser and evaluator.
 */
const F = 0;
const U = 1;
const T = 2;
const AND = [F, F, F, F, U, U, F, U, T];
const OR = [F, U, T, U, U, T, T, T, T];
const NOT = [T, U, F];
const WORDS = ['false', 'unknown', 'true'];
const RANKS = new Map([
  ['(', 0],
  ['or', 1],
  ['and', 2],
  ['not', 3],
  ...OPERATORS.map((operator) => [operator, 4] as const),
]);
const PIECES =
  /'(?:[^']|'')*'|\[(?:'(?:[^']|'')*'|[^\]'])*\]|==|!=|<=|>=|[<>()]|-?\d[\d.]*(?:e[+-]?\d+)?|\w+/g;

type Worth = RuleValue | undefined;
type Entry = { readonly truth: number } | { readonly worth: Worth };

/** `true`, `false` or `unknown`: what a rule, given as text, is worth. */
export function reckon(text: string, values: Values): string {
  const stack: Entry[] = [];
  for (const piece of postfixOf(text)) stack.push(step(piece, stack, values));
  return WORDS[truthOf(stack.pop())] ?? '';
}

function step(piece: string, stack: Entry[], values: Values): Entry {
  if (piece === 'not') return { truth: NOT[truthOf(stack.pop())] ?? U };
  const table = { and: AND, or: OR }[piece];
  if (table) return { truth: table[truthOf(stack.pop()) * 3 + truthOf(stack.pop())] ?? U };
  if (!RANKS.has(piece)) return { worth: worthOf(piece, values) };
  const [right, left] = [rawOf(stack.pop()), rawOf(stack.pop())];
  return { truth: weigh(piece, left, right) };
}

function truthOf(entry: Entry | undefined): number {
  if (entry && 'truth' in entry) return entry.truth;
  return entry?.worth === true ? T : entry?.worth === false ? F : U;
}

const rawOf = (entry: Entry | undefined): Worth => (entry && 'worth' in entry ? entry.worth : undefined);

function postfixOf(text: string): readonly string[] {
  const output: string[] = [];
  const waiting: string[] = [];
  for (const piece of piecesOf(text)) shunt(piece, output, waiting);
  return [...output, ...waiting.reverse()];
}

function shunt(piece: string, output: string[], waiting: string[]): void {
  const top = () => RANKS.get(waiting.at(-1) ?? '(') ?? 0;
  const rank = RANKS.get(piece);
  if (rank === undefined) return piece === ')' ? close(output, waiting) : void output.push(piece);
  if (rank !== 0 && piece !== 'not') while (top() >= rank) output.push(waiting.pop() ?? '');
  waiting.push(piece);
}

function close(output: string[], waiting: string[]): void {
  while (waiting.at(-1) !== '(') output.push(waiting.pop() ?? '');
  waiting.pop();
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECES) ?? [])
    if (piece === 'in' && pieces.at(-1) === 'not') pieces.splice(-1, 1, 'not in');
    else pieces.push(piece);
  return pieces;
}

const unquote = (piece: string): string => piece.slice(1, -1).split("''").join("'");

function worthOf(piece: string, values: Values): Worth {
  if (piece === 'true' || piece === 'false') return piece === 'true';
  if (piece.startsWith('[')) return (piece.match(/'(?:[^']|'')*'/g) ?? []).map(unquote);
  if (piece.startsWith("'")) return unquote(piece);
  return /^[-\d]/.test(piece) ? Number.parseFloat(piece) : (values[piece] ?? undefined);
}

const SATISFYING = new Map(
  Object.entries({ '==': '=', '!=': '<>≠', '<': '<', '>': '>', '<=': '<=', '>=': '>=' }),
);

/** First the sign of the comparison (`<`, `=`, `>`, `≠`: different and without order), then which signs satisfy it. */
function weigh(operator: string, left: Worth, right: Worth): number {
  if (left === undefined || right === undefined) return U;
  return operator.endsWith('in') ? weighIn(left, right, operator === 'in') : weighSign(operator, left, right);
}

function weighSign(operator: string, left: RuleValue, right: RuleValue): number {
  const sign = signOf(left, right);
  const isOrdered = ['number', 'string'].includes(typeof left);
  if (sign === '' || (!isOrdered && !['==', '!='].includes(operator))) return U;
  return SATISFYING.get(operator)?.includes(sign) ? T : F;
}

function weighIn(left: RuleValue, right: RuleValue, isAsked: boolean): number {
  if (!Array.isArray(right) || typeof left === 'number' || typeof left === 'boolean') return U;
  const missing = (Array.isArray(left) ? left : [left]).filter((text) => !right.includes(text));
  return (missing.length === 0) === isAsked ? T : F;
}

const sorted = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)].sort());

function signOf(left: RuleValue, right: RuleValue): string {
  if (Array.isArray(left) && Array.isArray(right)) return sorted(left) === sorted(right) ? '=' : '≠';
  if (typeof left !== typeof right) return '';
  if (left === right) return '=';
  return typeof left === 'boolean' ? '≠' : left < right ? '<' : '>';
}
