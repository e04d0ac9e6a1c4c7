import type { GateAhead, GateHead } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Panel } from '../../ui/layout/panel';
import { GatePill } from '../gate-pill';
import { useWords } from '../use-words';
import styles from './path.module.css';

interface Props {
  readonly gates: readonly GateHead[];
  readonly ahead: readonly GateAhead[];
  readonly nextId: string | null;
}

/** Gates gone through, where we are, and those ahead, on one line down the page. */
export function GatePath({ gates, ahead, nextId }: Props) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <Panel
      title={t`Le chemin`}
      line={t`Chaque porte tranche une question ; un retour ouvre un nouveau passage.`}
    >
      <ol className={styles.path}>
        {gates.map((gate) => (
          <li
            key={gate.id}
            className={stepLook(gate, nextId)}
            aria-current={gate.id === nextId ? 'step' : undefined}
          >
            <Step gate={gate} />
          </li>
        ))}
        {ahead.map(({ gateId, name, phase }) => (
          <li key={gateId} className={styles.ahead}>
            <div className={styles.step}>
              <strong className={styles.code}>{gateId}</strong>
              <div>
                <p>{words(name)}</p>
                <p className="muted small">{t`à la fin de : ${words(phase)}`}</p>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const stepLook = (gate: GateHead, nextId: string | null): string | undefined => {
  if (gate.id === nextId) return styles.here;
  return gate.decided ? styles.done : styles.open;
};

function Step({ gate }: { readonly gate: GateHead }) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const { decided, cycle, mode, dueOn } = gate;
  return (
    <div className={styles.step}>
      <strong className={styles.code}>{gate.gateId}</strong>
      <div>
        <p>
          <PathLink path={gate.path} className={styles.name}>
            {words(gate.name)}
          </PathLink>{' '}
          <GatePill {...gate} />
        </p>
        <p className="muted small">
          {words(gate.phase)}
          {mode && ` · ${words(mode)}`}
          {cycle > 1 && ` · ${t`${cycle}e passage`}`}
          {decided && ` · ${t`décidée le ${date(decided.at)}`}`}
          {decided?.target && ` → ${words(decided.target)}`}
          {!decided && dueOn && ` · ${t`décision le ${date(dueOn)}`}`}
        </p>
      </div>
    </div>
  );
}
