import { isDecision, type Waiting } from '@jalon/domain/home/home';
import { useLingui } from '@lingui/react/macro';
import { Panel } from '../ui/layout/panel';
import styles from './home.module.css';
import { WaitingList } from './waiting-list';

interface Props {
  readonly waiting: readonly Waiting[];
}

/** Where somebody must say yes or no; nothing is shown where there is nothing to decide. */
export function Decisions({ waiting }: Props) {
  const { t } = useLingui();
  const decisions = waiting.filter(isDecision);
  if (decisions.length === 0) return null;
  return (
    <Panel title={t`À décider`} flush>
      <WaitingList waiting={decisions} now={Date.now()} />
    </Panel>
  );
}

/** What is asked of the reader as such: scores, tasks, answers. */
export function Mine({ waiting }: Props) {
  const { t } = useLingui();
  const mine = waiting.filter((one) => !isDecision(one));
  return (
    <Panel title={t`Ce qui vous attend`} flush>
      {mine.length > 0 ? (
        <WaitingList waiting={mine} now={Date.now()} />
      ) : (
        <p className={`muted ${styles.none}`}>
          {t`Rien pour l’instant. Les notes à donner, les tâches et les mentions arrivent ici.`}
        </p>
      )}
    </Panel>
  );
}
