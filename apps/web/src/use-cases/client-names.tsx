import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useFormat } from '../platform/format';

/** « Kelvane Systèmes +2 »: the first client and how many more; all of them for those who point or listen. */
export function ClientNames({ clients }: Pick<UseCaseListItem, 'clients'>) {
  const { list } = useFormat();
  const [first, ...others] = clients.map(({ name }) => name);
  if (!first || others.length === 0) return first;
  return (
    <span title={list([first, ...others])}>
      {first} <span className="muted" aria-hidden>{`+${others.length}`}</span>
      <span className="visually-hidden">{others.join(', ')}</span>
    </span>
  );
}
