/** Shorter words are too near to one another: « client », « cliente », but not « pub » and « pubs ». */
const SHORTEST = 5;

const isNear = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST && Math.abs(a.length - b.length) <= 1;

/** What is left of both after their common beginning. */
function restsOf(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return [a.slice(at), b.slice(at)];
}

const changePlaces = (a: string, b: string): boolean =>
  a.slice(0, 2) === (b[1] ?? '') + (b[0] ?? '') && a.slice(2) === b.slice(2);

/** Are two different words one slip of the finger apart: a letter more, less, other, or two that changed places? */
export function isOneEdit(one: string, other: string): boolean {
  if (!isNear(one, other)) return false;
  const [a, b] = restsOf(one, other);
  const [afterA, afterB] = [a.slice(1), b.slice(1)];
  return afterA === afterB || afterA === b || a === afterB || changePlaces(a, b);
}
