import type { BoardColumn } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';

type Placed = Readonly<Record<string, UseCaseStatus>>;

/** The columns with the cards that have just been moved already in their new place, on top, and counted there. */
export function withPlaced(columns: readonly BoardColumn[], placed: Placed): readonly BoardColumn[] {
  const moved = columns.flatMap(({ status, items }) =>
    items
      .filter(({ id }) => placed[id] !== undefined && placed[id] !== status)
      .map((item) => ({ item, from: status })),
  );
  if (moved.length === 0) return columns;
  return columns.map((column) => {
    const left = moved.filter(({ from }) => from === column.status).map(({ item }) => item);
    const came = moved.filter(({ item }) => placed[item.id] === column.status).map(({ item }) => item);
    return {
      ...column,
      count: column.count - left.length + came.length,
      items: [...came, ...column.items.filter((item) => !left.includes(item))],
    };
  });
}

const CLOSED: readonly UseCaseStatus[] = ['rejected', 'archived'];

/** The columns asked for by the status filter; without one, those that are alive, unless all are wanted. */
export function columnsShown(columns: readonly BoardColumn[], asked: readonly UseCaseStatus[], all: boolean) {
  const isShown = ({ status }: BoardColumn) =>
    asked.length > 0 ? asked.includes(status) : all || !CLOSED.includes(status);
  const hidden = asked.length > 0 ? [] : columns.filter((column) => !isShown(column));
  return {
    shown: columns.filter(isShown),
    /** How many use cases stand in columns that are not shown although no filter says so. */
    hidden: hidden.reduce((sum, { count }) => sum + count, 0),
  };
}
