import { listTriage, type TriageState } from '@jalon/contracts/intake/triage.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Split } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { Reading } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { useInfinite } from '../../../platform/use-operation';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { LoadMore } from '../../../ui/table/load-more';
import styles from './queue.module.css';
import { type TriageItem, useMayTriage } from './use-may-triage';

/** The use cases in one state, the oldest first. */
export function TriageList({ state }: { readonly state: TriageState }) {
  const { query, rows, more } = useInfinite(listTriage, { state }, { keep: true });
  return (
    <div className={styles.frame}>
      <Reading query={query} lines={8}>
        {() =>
          rows.length === 0 ? (
            <Nothing state={state} />
          ) : (
            <>
              <ul>
                {rows.map((item) => (
                  <Line key={item.id} item={item} />
                ))}
              </ul>
              {more.hasMore && <LoadMore {...more} shown={rows.length} />}
            </>
          )
        }
      </Reading>
    </div>
  );
}

function Line({ item }: { readonly item: TriageItem }) {
  const { id, reference, title } = item;
  const mayTriage = useMayTriage();
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <p>
          <span className="muted figures">{reference}</span>{' '}
          <Link to="/use-cases/$id" params={{ id }}>
            {title}
          </Link>
        </p>
        <p className="muted small">
          <Since item={item} />
        </p>
      </div>
      {mayTriage(item) && <Way item={item} />}
    </li>
  );
}

/** Since when it waits, or who decided and when. */
function Since({ item: { createdAt, triage } }: { readonly item: TriageItem }) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!triage) {
    const since = date(createdAt);
    return t`Proposé le ${since}`;
  }
  const { name } = triage.decidedBy;
  const day = date(triage.decidedAt);
  return triage.verdict === triage.computed
    ? t`Décidé par ${name} le ${day}`
    : t`Décidé par ${name} le ${day}, autrement que la règle`;
}

function Way({ item: { id, reference, triage } }: { readonly item: TriageItem }) {
  const { t } = useLingui();
  const words = triage ? t`Trier de nouveau` : t`Trier`;
  return (
    <LinkButton to="/triage/$id" params={{ id }} size="small" aria-label={`${words} ${reference}`}>
      {words}
    </LinkButton>
  );
}

function Nothing({ state }: { readonly state: TriageState }) {
  const { t } = useLingui();
  if (state === 'none')
    return (
      <EmptyState icon={<Split size={18} />} title={t`Tout est trié`}>
        {t`Chaque cas d’usage ouvert a son verdict. Les prochains s’ajouteront ici.`}
      </EmptyState>
    );
  return (
    <EmptyState icon={<Split size={18} />} title={t`Aucun cas d’usage n’a ce verdict`}>
      {t`Un verdict se donne en une minute, et se revoit quand la situation change.`}
    </EmptyState>
  );
}
