type Value = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** Of values as JSON knows them: same members, same values; a member that is undefined is one that is not there. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const isSameIn = (name: string) => isSameValue(one[name], other[name]);
  return (
    Object.keys(one).every(isSameIn) && Object.keys(other).every((name) => name in one || isSameIn(name))
  );
}
