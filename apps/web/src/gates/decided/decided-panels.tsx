import { type GateDecision, readDecision } from '@jalon/contracts/gates/decisions.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { Quoted } from '../quoted';
import { useWords } from '../use-words';
import { effectTones } from '../words';
import { DocumentNotice } from './document-notice';
import { FrozenCriteria } from './frozen-criteria';
import { FrozenDocument } from './frozen-document';
import { Replayed } from './replayed';
import { ThenAndNow } from './then-and-now';
import styles from './decided.module.css';

/** What was decided, by whom and on what; frozen, replayed, compared with today. */
export function DecidedPanels({ gate }: { readonly gate: GateView }) {
  const query = useRead(readDecision, { id: gate.id });
  return (
    <Reading query={query} lines={10}>
      {(decision) => (
        <>
          <DocumentNotice flaw={decision.flaw} />
          <Decision decision={decision} />
          <Replayed id={gate.id} />
          <ThenAndNow id={gate.id} />
          <FrozenCriteria decision={decision} />
          <FrozenDocument id={gate.id} hash={decision.hash} />
        </>
      )}
    </Reading>
  );
}

function Decision({ decision }: { readonly decision: GateDecision }) {
  const { t } = useLingui();
  const words = useWords();
  const { outcome, consequence, lessons, silent } = decision;
  const { list } = useFormat();
  return (
    <Panel title={t`Décision`}>
      <p>
        <Pill tone={effectTones[outcome.effect]}>{words(outcome)}</Pill> {words(consequence)}
      </p>
      {lessons && (
        <Notice tone="success" title={t`Arrêter à temps est une bonne décision : ce que le projet a appris`}>
          {lessons}
        </Notice>
      )}
      <Votes votes={decision.votes} />
      {silent.length > 0 && <p className="muted small">{t`N’ont pas voté : ${list(silent.map(words))}.`}</p>}
    </Panel>
  );
}

/** Each voice with its reason. */
export function Votes({ votes }: Pick<GateDecision, 'votes'>) {
  const { t } = useLingui();
  const words = useWords();
  const { dateTime } = useFormat();
  return (
    <ul className={styles.votes}>
      {votes.map(({ id, person, role, onBehalfOf, outcome, reason, at }) => (
        <li key={id}>
          <strong>{person.name}</strong>
          <span className="muted small">
            {' '}
            · {words(role)}
            {onBehalfOf && `, ${t`au nom de ${onBehalfOf.name}`}`} · {dateTime(at)}
          </span>{' '}
          <Pill tone={effectTones[outcome.effect]}>{words(outcome)}</Pill>
          {reason && (
            <p>
              <Quoted text={reason} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
