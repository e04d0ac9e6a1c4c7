import { listMyTasks } from '@jalon/contracts/discussion/tasks.operations';
import { useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { CircleCheckBig } from 'lucide-react';
import { Reading } from '../../platform/reading';
import { PathLink } from '../../platform/routing/path-link';
import { usePageTitle } from '../../platform/routing/page-title';
import { useInfinite } from '../../platform/use-operation';
import { buttonClass } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/table/load-more';
import styles from '../discussion.module.css';
import { TaskItem } from './task-item';

/** Whatever is on the reader's plate, across all things, the first due first. */
export function MyTasksPage() {
  const { t } = useLingui();
  usePageTitle(t`Mes tâches`);
  const { state } = useSearch({ from: '/shell/tasks' });
  return (
    <>
      <PageHeader title={t`Mes tâches`} line={t`Ce qui vous est confié, dans l’ordre des échéances.`} />
      <Panel flush>
        <nav className={styles.switch} aria-label={t`Tâches à afficher`}>
          <Choice state={undefined} current={state} label={t`En cours`} />
          <Choice state="done" current={state} label={t`Terminées`} />
        </nav>
        <Mine state={state ?? 'open'} />
      </Panel>
    </>
  );
}

interface ChoiceProps {
  readonly state: 'done' | undefined;
  readonly current: 'done' | undefined;
  readonly label: string;
}

function Choice({ state, current, label }: ChoiceProps) {
  const chosen = state === current;
  return (
    <Link
      to="/tasks"
      search={{ state }}
      className={buttonClass({ size: 'small', variant: chosen ? 'secondary' : 'quiet' })}
      aria-current={chosen ? 'true' : undefined}
    >
      {label}
    </Link>
  );
}

function Mine({ state }: { readonly state: 'open' | 'done' }) {
  const { query, rows, more } = useInfinite(listMyTasks, { state }, { keep: true });
  return (
    <div className={styles.rows}>
      <Reading query={query} lines={6}>
        {() =>
          rows.length === 0 ? (
            <Nothing state={state} />
          ) : (
            <>
              <ul className={styles.list}>
                {rows.map((task) => (
                  <TaskItem
                    key={task.id}
                    task={task}
                    about={
                      <PathLink path={task.path} className="small">
                        {task.subjectTitle}
                      </PathLink>
                    }
                  />
                ))}
              </ul>
              <LoadMore {...more} shown={rows.length} />
            </>
          )
        }
      </Reading>
    </div>
  );
}

function Nothing({ state }: { readonly state: 'open' | 'done' }) {
  const { t } = useLingui();
  const title = state === 'done' ? t`Aucune tâche terminée` : t`Rien ne vous attend`;
  return (
    <EmptyState title={title} icon={<CircleCheckBig size={18} />}>
      {t`Une tâche se crée depuis la page d’un cas d’usage ou d’un client, et vous arrive ici.`}
    </EmptyState>
  );
}
