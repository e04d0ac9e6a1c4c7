import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { Person } from '../../ui/content/avatar';
import { ClientNames } from '../client-names';
import { useGainText } from '../gain';
import { ChangeMark } from '../visits/change-mark';
import { useChanges } from '../visits/use-changes';
import styles from './board.module.css';

/** What a card of the board shows: what it is, for whom, who carries it, what is expected and when. */
export function BoardCardContent({ useCase }: { readonly useCase: UseCaseListItem }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const gain = useGainText()(useCase);
  const { marks } = useChanges();
  const { id, reference, title, clients, owner, deadline } = useCase;
  return (
    <div className={styles.content}>
      <p className="muted small figures">
        <ChangeMark mark={marks.get(useCase.id)} />
        {reference}
      </p>
      <Link to="/use-cases/$id" params={{ id }} className={styles.title}>
        {title}
      </Link>
      {(clients.length > 0 || gain) && (
        <p className={`muted ${styles.foot}`}>
          <ClientNames clients={clients} />
          {gain && <span className="figures">{gain}</span>}
        </p>
      )}
      <div className={styles.foot}>
        {owner ? <Person name={owner.name} /> : <span className="muted">{t`Sans responsable`}</span>}
        {deadline && (
          <time dateTime={deadline} className="muted">
            {date(deadline)}
          </time>
        )}
      </div>
    </div>
  );
}
