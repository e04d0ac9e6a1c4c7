import { listRounds } from '@jalon/contracts/scoring/rounds.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { PencilLine } from 'lucide-react';
import { LinkButton } from '../../platform/routing/links';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Panel } from '../../ui/layout/panel';
import { useDeadlineWords } from '../round/deadline';
import { GivenCount } from './round-columns';
import styles from './list.module.css';

/** What waits for the reader’s own scores, the nearest deadline first. */
export function WaitingRounds() {
  const { t } = useLingui();
  const deadlineWords = useDeadlineWords();
  const mayScore = useMay('scoring:score');
  const { data } = useRead(listRounds, { state: 'open', mine: 'to-score', limit: 20 }, { enabled: mayScore });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t`Vos notes sont attendues`}>
      <ul className={styles.waiting}>
        {data.items.map((round) => (
          <li key={round.id} className={styles.waitingItem}>
            <div>
              <strong>{round.name}</strong>
              <p className="muted small">
                <Plural value={round.items} one="# cas d’usage" other="# cas d’usage" /> ·{' '}
                <GivenCount {...round} /> · {t`échéance ${deadlineWords(round.deadline)}`}
              </p>
            </div>
            <LinkButton
              to="/rounds/$id"
              params={{ id: round.id }}
              variant="primary"
              icon={<PencilLine size={16} aria-hidden />}
            >
              {t`Noter`}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
