import type { ComparedUseCase } from '@jalon/contracts/use-cases/duplicates.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { ClientNames } from '../client-names';
import { StatusPill } from '../status-pill';
import styles from './duplicates.module.css';

/** One of two use cases that look alike. */
export function PairSide({ useCase }: { readonly useCase: ComparedUseCase }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { id, reference, title, status, owner, submitter, clients, problem, updatedAt } = useCase;
  const who = owner?.name ?? submitter?.name;
  const since = relative(updatedAt);
  return (
    <div className={styles.side}>
      <div className={styles.meta}>
        <span className="muted small figures">{reference}</span>
        <StatusPill status={status} />
      </div>
      <h3>
        <Link to="/use-cases/$id" params={{ id }}>
          {title}
        </Link>
      </h3>
      <p className={`small ${styles.problem}`}>{problem}</p>
      <p className={`muted small ${styles.meta}`}>
        {who && <span>{who}</span>}
        {clients.length > 0 && <ClientNames clients={clients} />}
        <span>{t`modifié ${since}`}</span>
      </p>
    </div>
  );
}
