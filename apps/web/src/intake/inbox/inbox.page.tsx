import { getProposal } from '@jalon/contracts/intake/inbox.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Guard } from '../../platform/guard';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { PageHeader } from '../../ui/layout/page-header';
import { Tabs } from '../../ui/layout/tabs';
import { DecidedCard, DecidedList } from './decided-list';
import styles from './inbox.module.css';
import type { MergeTwo } from './use-acts';
import { useWaiting } from './waiting';
import { WaitingList } from './waiting-list';

const route = getRouteApi('/shell/intake');

interface Props {
  readonly mergeTwo: MergeTwo;
}

/** Everything that was proposed and waits for an answer; what was answered stays readable. */
export function InboxPage({ mergeTwo }: Props) {
  const { t } = useLingui();
  usePageTitle(t({ message: 'Propositions', context: 'intake' }));
  return (
    <Guard permission="intake:manage" title={t({ message: 'Propositions', context: 'intake' })}>
      <div className={styles.page}>
        <PageHeader
          title={t({ message: 'Propositions', context: 'intake' })}
          line={t`Ce que l’équipe et l’extérieur proposent, le plus ancien d’abord. Chacune attend une réponse.`}
          actions={
            <>
              <LinkButton to="/intake/links">{t`Liens publics`}</LinkButton>
              <LinkButton to="/propose">{t`Proposer`}</LinkButton>
            </>
          }
        />
        <Views mergeTwo={mergeTwo} />
      </div>
    </Guard>
  );
}

function Views({ mergeTwo }: Props) {
  const { t } = useLingui();
  const { view, open, state } = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = useWaiting();
  const filter = (next: typeof state) => void navigate({ search: { view: 'decided', state: next } });
  return (
    <>
      {open && <OpenedDecided id={open} />}
      <Tabs
        label={t({ message: 'Propositions', context: 'intake' })}
        selected={view ?? 'waiting'}
        onSelect={(key) => void navigate({ search: { view: key === 'decided' ? key : undefined } })}
        tabs={[
          {
            key: 'waiting',
            label: t({ message: 'En attente', context: 'intake' }),
            count: waiting.total,
            content: <WaitingList waiting={waiting} mergeTwo={mergeTwo} wanted={open} />,
          },
          {
            key: 'decided',
            label: t`Traitées`,
            content: <DecidedList state={state} onState={filter} />,
          },
        ]}
      />
    </>
  );
}

/** A notification may lead to one that somebody answered since: it is shown, with the answer. */
function OpenedDecided({ id }: { readonly id: string }) {
  const { data } = useRead(getProposal, { id });
  if (!data || data.state === 'waiting') return null;
  return (
    <div className={styles.opened}>
      <DecidedCard proposal={data} />
    </div>
  );
}
