import type { MissingToPass, OpenItem } from './missing';

const ownerOf = ({ roleId, people }: OpenItem): string =>
  people.length === 1 ? (people[0]?.id ?? '') : (roleId ?? people.map(({ id }) => id).join(' '));

export type Schedule = Pick<MissingToPass, 'days' | 'spanDays' | 'longest'>;

/**
 * When the last item is done if each owner does theirs one after another, in this order, and owners work side by side;
 * a signature waits for the opinion that goes with it. In working days.
 */
export function schedule(items: readonly OpenItem[]): Schedule {
  const free = new Map<string, number>();
  const ends = new Map<string, number>();
  const loads = new Map<string, { item: OpenItem; days: number }>();
  for (const item of items) {
    const owner = ownerOf(item);
    const opinion = item.kind === 'attest' ? (ends.get(`opinion:${item.about}`) ?? 0) : 0;
    const end = Math.max(free.get(owner) ?? 0, opinion) + item.days;
    free.set(owner, end);
    ends.set(item.key, end);
    loads.set(owner, { item, days: (loads.get(owner)?.days ?? 0) + item.days });
  }
  const [longest] = [...loads.values()].sort((one, other) => other.days - one.days);
  return {
    days: items.reduce((sum, { days }) => sum + days, 0),
    spanDays: Math.max(0, ...ends.values()),
    longest: longest
      ? { roleId: longest.item.roleId, people: longest.item.people, days: longest.days }
      : null,
  };
}
