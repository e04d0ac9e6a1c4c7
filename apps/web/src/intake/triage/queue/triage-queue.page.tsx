import { countTriage, TRIAGE_STATES, type TriageState } from '@jalon/contracts/intake/triage.operations';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Guard } from '../../../platform/guard';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead } from '../../../platform/use-operation';
import { PageHeader } from '../../../ui/layout/page-header';
import { Panel } from '../../../ui/layout/panel';
import { Tabs } from '../../../ui/layout/tabs';
import { useWords } from '../use-words';
import { TriageList } from './triage-list';
import { useNext } from './use-next';

const route = getRouteApi('/shell/triage');

/** What waits to be triaged, one after the other, and what was. */
export function TriageQueuePage() {
  const { t } = useLingui();
  usePageTitle(t`Trier`);
  return (
    <Guard permission="organisation:read" title={t`Trier`}>
      <Queue />
    </Guard>
  );
}

function Queue() {
  const { t } = useLingui();
  const wordsOf = useWords();
  const { state: asked } = route.useSearch();
  const state = TRIAGE_STATES.find((one) => one === asked) ?? 'none';
  const navigate = route.useNavigate();
  const counts = useRead(countTriage, {}).data?.counts;
  const labelOf = (one: TriageState) =>
    one === 'none' ? t`À trier` : wordsOf(TRIAGE_VERDICT_WORDS[one].name);
  return (
    <>
      <PageHeader
        title={t`Trier`}
        line={t`Faut-il de l’IA, une simple automatisation, une meilleure organisation, ou attendre ? Une minute par cas d’usage.`}
        actions={<Begin />}
      />
      <Panel flush>
        <Tabs
          label={t`Verdicts`}
          selected={state}
          onSelect={(one) => void navigate({ search: one === 'none' ? {} : { state: one }, replace: true })}
          tabs={TRIAGE_STATES.map((one) => ({
            key: one,
            label: labelOf(one),
            count: counts?.[one],
            content: <TriageList state={one} />,
          }))}
        />
      </Panel>
    </>
  );
}

/** The first that waits; from there, one after the other. */
function Begin() {
  const { t } = useLingui();
  const first = useNext();
  if (!first) return null;
  return (
    <LinkButton to="/triage/$id" params={{ id: first.id }} search={{ queue: true }} variant="primary">
      {t`Commencer`}
    </LinkButton>
  );
}
