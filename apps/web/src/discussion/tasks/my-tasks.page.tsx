import { listMyTasks, type MyTask } from '@jalon/contracts/discussion/tasks.operations';
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
import { HORIZONS, horizonOf } from './task-horizon';
import { TaskItem } from './task-item';
import { todayOf } from './today';

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
              {state === 'open' ? <ByHorizon tasks={rows} /> : <Tasks tasks={rows} />}
              <LoadMore {...more} shown={rows.length} />
            </>
          )
        }
      </Reading>
    </div>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly MyTask[] }) {
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
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
  );
}

/** What is late first, then today, the week, later, and what has no date. */
function ByHorizon({ tasks }: { readonly tasks: readonly MyTask[] }) {
  const { t } = useLingui();
  const today = todayOf();
  const titles = {
    overdue: t`En retard`,
    today: t`Aujourd’hui`,
    week: t`Cette semaine`,
    later: t`Plus tard`,
    undated: t`Sans date`,
  };
  return HORIZONS.map((horizon) => {
    const due = tasks.filter((task) => horizonOf(task, today) === horizon);
    if (due.length === 0) return null;
    return (
      <section key={horizon} aria-labelledby={`tasks-${horizon}`}>
        <h2 id={`tasks-${horizon}`} className={styles.horizon}>
          {titles[horizon]} <span className="muted">{due.length}</span>
        </h2>
        <Tasks tasks={due} />
      </section>
    );
  });
}

function Nothing({ state }: { readonly state: 'open' | 'done' }) {
  const { t } = useLingui();
  const title = state === 'done' ? t`Aucune tâche terminée` : t`Rien ne vous attend`;
  return (
    <EmptyState title={title} icon={<CircleCheckBig size={18} />}>
      {t`Une tâche se crée depuis la page d’un cas d’usage, d’un projet ou d’un client, et vous arrive ici.`}
    </EmptyState>
  );
}
