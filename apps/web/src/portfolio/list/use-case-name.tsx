import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { Pill } from '../../ui/content/pill';
import { statusLabels, statusTones, verdictLabels } from '../words/status-words';
import styles from './list.module.css';

/** What a use case is called, for whom it is and what its triage came to; leads to its page. */
export const UseCaseName = memo(function UseCaseName({ useCase }: { readonly useCase: ScoredUseCase }) {
  const { t } = useLingui();
  const { id, title, reference, clients, verdict, status } = useCase;
  const [first, ...others] = clients.map(({ name }) => name);
  return (
    <div className={styles.words}>
      <Link to="/use-cases/$id" params={{ id }}>
        {title}
      </Link>
      <div className={`muted ${styles.facts}`}>
        <span>{reference}</span>
        {first && (
          <span title={[first, ...others].join(', ')}>
            {first}
            {others.length > 0 && ` +${others.length}`}
          </span>
        )}
        {verdict && (
          <span title={t`Verdict du tri`}>
            <span className="visually-hidden">{t`Verdict du tri : `}</span>
            {t(verdictLabels[verdict])}
          </span>
        )}
        <Pill tone={statusTones[status]}>{t(statusLabels[status])}</Pill>
      </div>
    </div>
  );
});
