/** Things of KPIs under the ids of these, in the order of the ids: whoever goes by it locks in the same order. */
export function byKpi<Thing>(
  things: readonly Thing[],
  kpiOf: (thing: Thing) => string,
): readonly (readonly [kpiId: string, things: readonly Thing[]])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(kpiOf(thing));
    if (group) group.push(thing);
    else groups.set(kpiOf(thing), [thing]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
