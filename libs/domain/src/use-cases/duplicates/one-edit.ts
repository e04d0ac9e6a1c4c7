/** Shorter words are too near to one another: « client », « cliente », but not « pub » and « pubs ». */
const SHORTEST = 5;

/** Are two different words one slip of the finger apart: a letter more, less, other, or two that changed places? */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
