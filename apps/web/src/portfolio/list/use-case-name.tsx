import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { verdictLabels } from '../words/status-words';
import styles from './list.module.css';

/** What a use case is called, for whom it is and what its triage came to; leads to its page. */
export function UseCaseName({ useCase }: { readonly useCase: ScoredUseCase }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const { id, title, reference, clients, verdict } = useCase;
  const names = list(clients.map(({ name }) => name));
  return (
    <div className={styles.words}>
      <Link to="/use-cases/$id" params={{ id }}>
        {title}
      </Link>
      <div className={`muted ${styles.facts}`}>
        <span>{reference}</span>
        {names && <span>{names}</span>}
        {verdict && (
          <span title={t`Verdict du tri`}>
            <span className="visually-hidden">{t`Verdict du tri : `}</span>
            {t(verdictLabels[verdict])}
          </span>
        )}
      </div>
    </div>
  );
}
