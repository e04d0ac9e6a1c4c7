import { getTriage } from '@jalon/contracts/intake/triage.operations';
import { getUseCase, type UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Denied } from '../../ui/feedback/denied';
import { Panel } from '../../ui/layout/panel';
import { PageHeader } from '../../ui/layout/page-header';
import { useToasts } from '../../ui/toast/toast-provider';
import { useNext } from './queue/use-next';
import { SittingView } from './sitting-view';
import { useWords } from './use-words';

const route = getRouteApi('/shell/triage/$id');

/** One use case triaged: seven questions, the rule's verdict and why, one's decision. */
export function TriagePage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  usePageTitle(t`Trier`);
  return (
    <Guard permission="use-cases:write" title={t`Trier`}>
      <Loading key={id} id={id} />
    </Guard>
  );
}

function Loading({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const useCase = useRead(getUseCase, { id });
  const triage = useRead(getTriage, { useCaseId: id }, { enabled: useCase.data !== undefined });
  const back = <LinkButton to="/triage">{t`Revenir aux cas d’usage à trier`}</LinkButton>;
  return (
    <ReadingPage query={useCase} lines={8} title={t`Trier`} back={back}>
      {(read) => (
        <ReadingPage query={triage} lines={8} title={read.title} back={back}>
          {({ current }) => <Open useCase={read} current={current} />}
        </ReadingPage>
      )}
    </ReadingPage>
  );
}

interface Props {
  readonly useCase: UseCaseDetail;
  readonly current: TriageRecord | null;
}

function Open(props: Props) {
  const { t } = useLingui();
  const { id, reference, title, may } = props.useCase;
  usePageTitle(t`Trier ${reference}`);
  return (
    <>
      <PageHeader
        above={
          <>
            <Link to="/triage">{t`Trier`}</Link> ·{' '}
            <Link to="/use-cases/$id" params={{ id }}>{`${reference}`}</Link>
          </>
        }
        title={title}
      />
      {may.includes('edit') ? (
        <Judging {...props} />
      ) : (
        <Panel>
          <Denied title={t`Ce cas d’usage ne se trie pas ici`}>
            {t`À son statut actuel, seuls son responsable et les personnes qui pilotent le registre peuvent le trier.`}
          </Denied>
        </Panel>
      )}
    </>
  );
}

/** Of somebody who may. */
function Judging(props: Props) {
  return <SittingView {...props} onDone={useDone(props.useCase)} />;
}

/** Once it is kept: the next one that waits where one goes through them all, else the use case. */
function useDone({ id, reference }: UseCaseDetail): (kept: TriageRecord) => void {
  const { t } = useLingui();
  const wordsOf = useWords();
  const { show } = useToasts();
  const { queue } = route.useSearch();
  const navigate = route.useNavigate();
  const next = useNext(id, { enabled: queue === true });
  return ({ verdict }) => {
    const name = wordsOf(TRIAGE_VERDICT_WORDS[verdict].name);
    show({ text: t`${reference} trié : ${name}` });
    if (!queue) void navigate({ to: '/use-cases/$id', params: { id } });
    else if (next) void navigate({ to: '/triage/$id', params: { id: next.id }, search: { queue } });
    else void navigate({ to: '/triage' });
  };
}
