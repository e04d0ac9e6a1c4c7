import { listTasks } from '@jalon/contracts/discussion/tasks.operations';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { hasDraft } from '../../platform/forms/use-edit-form';
import { Reading } from '../../platform/reading';
import { useInfinite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/table/load-more';
import styles from '../discussion.module.css';
import { type PanelProps, subjectInput } from '../subject';
import { NewTask, newTaskDraft } from './new-task';
import { TaskItem } from './task-item';

/** What is to be done about a thing, the first due first. */
export function TasksPanel({ subject, closed = false }: PanelProps) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(() => !closed && hasDraft(newTaskDraft(subject)));
  const [withDone, setWithDone] = useState(false);
  const add = (
    <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => setAdding(true)}>
      {t`Ajouter une tâche`}
    </Button>
  );
  return (
    <Panel title={t`Tâches`} actions={!closed && !adding && add}>
      {adding && (
        <div className={styles.form}>
          <NewTask subject={subject} onDone={() => setAdding(false)} />
        </div>
      )}
      <Listed subject={subject} withDone={withDone} />
      <div className={styles.foot}>
        <Button size="small" variant="quiet" aria-pressed={withDone} onClick={() => setWithDone(!withDone)}>
          {withDone ? t`Masquer les tâches terminées` : t`Afficher les tâches terminées`}
        </Button>
      </div>
    </Panel>
  );
}

function Listed({ subject, withDone }: Pick<PanelProps, 'subject'> & { readonly withDone: boolean }) {
  const { t } = useLingui();
  const state = withDone ? 'all' : 'open';
  const { query, rows, more } = useInfinite(listTasks, { ...subjectInput(subject), state }, { keep: true });
  return (
    <Reading query={query} lines={2}>
      {() =>
        rows.length === 0 ? (
          <p className="muted small">
            {withDone ? t`Aucune tâche pour l’instant.` : t`Aucune tâche en cours.`}
          </p>
        ) : (
          <>
            <ul className={styles.list}>
              {rows.map((task) => (
                <TaskItem key={task.id} task={task} />
              ))}
            </ul>
            {more.hasMore && <LoadMore {...more} shown={rows.length} />}
          </>
        )
      }
    </Reading>
  );
}
