import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Guard } from '../platform/guard';
import { ReadingPage } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { RunContent } from './run/run-content';
import { RunHeader } from './run/run-header';
import { RunSteps } from './run/run-steps';
import { useRun } from './run/use-run';

const route = getRouteApi('/shell/imports/$id');

/** One import from the file to the register; the page is where the import is, whenever one comes back. */
export function ImportPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  return (
    <Guard permission="imports:manage" title={t`Import`}>
      <Run key={id} id={id} />
    </Guard>
  );
}

function Run({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const query = useRun(id);
  usePageTitle(query.data?.fileName);
  return (
    <ReadingPage
      query={query}
      title={t`Import`}
      lines={8}
      back={<LinkButton to="/imports">{t`Revenir aux imports`}</LinkButton>}
    >
      {(run) => <Steps run={run} isLost={query.isError || query.fetchStatus === 'paused'} />}
    </ReadingPage>
  );
}

function Steps({ run, isLost }: { readonly run: ImportRun; readonly isLost: boolean }) {
  const { step } = route.useSearch();
  return (
    <>
      <RunHeader run={run} />
      <RunSteps run={run} reopened={step} />
      <RunContent run={run} reopened={step} isLost={isLost} />
    </>
  );
}
