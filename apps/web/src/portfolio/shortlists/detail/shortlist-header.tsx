import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { LinkButton } from '../../../platform/routing/links';
import { Pill } from '../../../ui/content/pill';
import { PageHeader } from '../../../ui/layout/page-header';
import { LifeActions } from '../life/life-actions';
import { stateLabels, stateTones } from '../words/shortlist-words';
import styles from './detail.module.css';

/** What it is called, who froze it and when, and what may be done with it. */
export function ShortlistHeader({ shortlist }: { readonly shortlist: ShortlistDetail }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id, name, state, madeBy, madeAt } = shortlist;
  const [who, when] = [madeBy.name, date(madeAt)];
  return (
    <PageHeader
      above={<Link to="/shortlists">{t`Présélections`}</Link>}
      title={name}
      line={
        <span className={styles.line}>
          <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>
          <span>
            <Trans>
              Figée le {when} par {who}
            </Trans>
          </span>
        </span>
      }
      actions={
        <>
          <LinkButton to="/shortlists/$id/note" params={{ id }} icon={<Printer size={16} aria-hidden />}>
            {t`Note pour le comité`}
          </LinkButton>
          <LifeActions shortlist={shortlist} />
        </>
      }
    />
  );
}
