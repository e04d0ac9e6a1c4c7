import type { Adoption } from '@jalon/domain/use-cases/catalogue/catalogue-entry';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { statusLabels } from '../words/status-words';
import styles from './catalogue.module.css';

/** What came of a template: the use case, by whom and when; told where it was merged or put away. */
export function AdoptionLine({ adoption }: { readonly adoption: Adoption }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { useCaseId, reference, status, isMerged, adoptedBy, adoptedAt } = adoption;
  const { name } = adoptedBy;
  const day = date(adoptedAt);
  const state = t(statusLabels[status]);
  return (
    <p className={`small ${styles.adopted}`}>
      <Check size={14} aria-hidden />
      <span>
        {isMerged ? t`Adopté, puis fusionné dans` : t`Adopté`}{' '}
        <Link to="/use-cases/$id" params={{ id: useCaseId }}>
          {reference}
        </Link>{' '}
        <span className="muted">{t`(${state}), par ${name} le ${day}`}</span>
      </span>
    </p>
  );
}
