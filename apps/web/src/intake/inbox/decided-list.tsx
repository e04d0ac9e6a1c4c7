import { type InboxProposal, listProposals } from '@jalon/contracts/intake/inbox.operations';
import { useLingui } from '@lingui/react/macro';
import { Archive } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { ProblemState } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { PathLink } from '../../platform/routing/path-link';
import { useInfinite } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { FilterChoice } from '../../ui/filters/filter-choice';
import { LoadMore } from '../../ui/table/load-more';
import { stateLabels, stateTones } from '../words';
import { Contact, LongText } from './card-parts';
import styles from './inbox.module.css';

const DECIDED = ['qualified', 'returned', 'merged'] as const;

interface Props {
  /** One answer alone; all of them where none is set. */
  readonly state: (typeof DECIDED)[number] | undefined;
  readonly onState: (state: (typeof DECIDED)[number] | undefined) => void;
}

/** What came from outside and was decided, the latest first. */
export function DecidedList({ state, onState }: Props) {
  const { t } = useLingui();
  return (
    <>
      <div className={styles.filter}>
        <FilterChoice
          label={t`Réponse`}
          value={state}
          choices={DECIDED.map((one) => ({ value: one, label: t(stateLabels[one]) }))}
          onChange={onState}
        />
      </div>
      <p className="muted small">
        {t`Ce qui est venu par un lien public. Les propositions de l’équipe se suivent au registre.`}{' '}
        <PathLink path="/use-cases">{t`Ouvrir le registre`}</PathLink>
      </p>
      <Decided state={state} />
    </>
  );
}

function Decided({ state }: Pick<Props, 'state'>) {
  const { t } = useLingui();
  const { query, rows, more } = useInfinite(
    listProposals,
    { state: state ? [state] : [...DECIDED] },
    { keep: true },
  );
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton lines={6} />;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          icon={<Archive size={18} />}
          title={state ? t`Rien sous cette réponse` : t`Rien de traité pour l’instant`}
          action={<LinkButton to="/intake/links">{t`Voir les liens publics`}</LinkButton>}
        >
          {t`Ce que vous qualifiez, retournez ou fusionnez reste lisible ici.`}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {rows.map((proposal) => (
            <li key={proposal.id}>
              <DecidedCard proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      {more.hasMore && <LoadMore {...more} shown={rows.length} />}
    </>
  );
}

/** One that was decided: what, by whom, when, why, and what it became. */
export function DecidedCard({ proposal }: { readonly proposal: InboxProposal }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { id, state, title, problem, reason, useCase, decidedBy, decidedAt } = proposal;
  const by = decidedBy?.name ?? '';
  const at = decidedAt ? dateTime(decidedAt) : '';
  return (
    <article className={styles.card} aria-labelledby={`decided-${id}`}>
      <div className={styles.head}>
        <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>
        <span className="muted small">{t`${by}, ${at}`}</span>
      </div>
      <h2 id={`decided-${id}`}>{title}</h2>
      <LongText text={problem} />
      {reason && <p>{t`Motif : ${reason}`}</p>}
      {useCase && (
        <p>
          <PathLink path={`/use-cases/${useCase.id}`}>
            {useCase.reference} · {useCase.title}
          </PathLink>
        </p>
      )}
      <Contact proposal={proposal} />
    </article>
  );
}
