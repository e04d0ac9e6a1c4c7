import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useFormat } from '../platform/format';
import styles from './client-names.module.css';

/** « Kelvane Systèmes +2 »: the first client and how many more; all of them for those who point or listen. */
export function ClientNames({ clients }: Pick<UseCaseListItem, 'clients'>) {
  const { list } = useFormat();
  const [first, ...others] = clients.map(({ name }) => name);
  if (!first || others.length === 0) return <span className={styles.name}>{first}</span>;
  return (
    <span className={styles.several} title={list([first, ...others])}>
      <span className={styles.name}>{first}</span>{' '}
      <span className="muted" aria-hidden>{`+${others.length}`}</span>
      <span className="visually-hidden">{others.join(', ')}</span>
    </span>
  );
}
