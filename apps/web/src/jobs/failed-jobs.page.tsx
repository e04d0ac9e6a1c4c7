import { type FailedJob, listFailedJobs } from '@jalon/contracts/jobs/jobs.operations';
import { useLingui } from '@lingui/react/macro';
import { CircleCheckBig } from 'lucide-react';
import { useFormat } from '../platform/format';
import { Guard } from '../platform/guard';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { EmptyState } from '../ui/feedback/empty-state';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import type { Column } from '../ui/table/column';
import { DataTable } from '../ui/table/data-table';
import { JobActions } from './job-actions';
import { useTaskName } from './task-words';

/** The jobs that used up their attempts: to send again once the cause is gone, or to give up. */
export function FailedJobsPage() {
  const { t } = useLingui();
  usePageTitle(t`Travaux en échec`);
  return (
    <Guard permission="jobs:manage" title={t`Travaux en échec`}>
      <FailedJobs />
    </Guard>
  );
}

function FailedJobs() {
  const { t } = useLingui();
  const query = useRead(listFailedJobs, {});
  return (
    <>
      <PageHeader
        title={t`Travaux en échec`}
        line={t`Ce que Jalon a tenté une douzaine de fois sans y parvenir, un courriel par exemple.`}
      />
      <Panel flush>
        <Reading query={query} lines={4}>
          {({ items }) => (items.length === 0 ? <Nothing /> : <Failed items={items} />)}
        </Reading>
      </Panel>
    </>
  );
}

function Nothing() {
  const { t } = useLingui();
  return (
    <EmptyState icon={<CircleCheckBig size={18} />} title={t`Aucun travail en échec`}>
      {t`Un travail qui échoue est retenté pendant une journée environ avant d’arriver ici.`}
    </EmptyState>
  );
}

function useColumns(): readonly Column<FailedJob>[] {
  const { t } = useLingui();
  const { relative, number, dateTime } = useFormat();
  const taskName = useTaskName();
  return [
    { key: 'task', label: t`Travail`, fixed: true, cell: ({ task }) => taskName(task) },
    {
      key: 'error',
      label: t`Dernière erreur`,
      wide: true,
      cell: ({ error }) => error ?? <span className="muted">{t`non dite`}</span>,
    },
    { key: 'attempts', label: t`Essais`, numeric: true, cell: ({ attempts }) => number(attempts) },
    {
      key: 'failedAt',
      label: t`Échoué`,
      cell: ({ failedAt }) => <time dateTime={failedAt}>{relative(failedAt)}</time>,
    },
    {
      key: 'createdAt',
      label: t`Demandé`,
      optional: true,
      cell: ({ createdAt }) => <time dateTime={createdAt}>{dateTime(createdAt)}</time>,
    },
  ];
}

function Failed({ items }: { readonly items: readonly FailedJob[] }) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <DataTable
      label={t`Liste des travaux en échec`}
      preferencesKey="failed-jobs"
      rows={items}
      rowKey={({ id }) => id}
      columns={columns}
      rowActions={(job) => <JobActions job={job} />}
    />
  );
}
