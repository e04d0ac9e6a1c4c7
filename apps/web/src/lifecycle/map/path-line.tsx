import type { LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { Plural } from '@lingui/react/macro';
import { useLingui } from '@lingui/react/macro';
import { GoLink } from '../source/go';
import { useLocal } from '../source/use-words';
import { arcsOf } from './arcs';
import styles from './map.module.css';

interface Props {
  readonly outline: LifecycleOutline;
  readonly gateId: string | undefined;
  readonly phaseId: string | undefined;
}

/** Phases in their order, each with its gate; the ways back drawn below, and told in words elsewhere. */
export function PathLine({ outline, gateId, phaseId }: Props) {
  const { t } = useLingui();
  const { phases, gates } = outline;
  const columns = { gridTemplateColumns: `repeat(${phases.length}, minmax(0, 1fr))` };
  return (
    <div className={styles.scroll} role="region" aria-label={t`Phases et portes`} tabIndex={0}>
      <div className={styles.line}>
        <ol className={styles.stops} style={columns}>
          {phases.map((phase) => (
            <li key={phase.id} className={styles.stop}>
              <PhaseLink phase={phase} isOpen={phase.id === phaseId} />
              {gates
                .filter(({ after }) => after === phase.id)
                .map((gate) => (
                  <GateLink key={gate.id} gate={gate} isOpen={gate.id === gateId} />
                ))}
            </li>
          ))}
        </ol>
        <Arcs outline={outline} />
      </div>
    </div>
  );
}

function PhaseLink({
  phase,
  isOpen,
}: {
  readonly phase: LifecycleOutline['phases'][number];
  readonly isOpen: boolean;
}) {
  const { t } = useLingui();
  const local = useLocal();
  return (
    <GoLink
      to={{ phase: phase.id, gate: undefined }}
      className={`${styles.phase} ${isOpen ? styles.open : ''}`}
    >
      <span className="muted small">{phase.id}</span>
      <span className={styles.phaseName}>{local(phase)}</span>
      {phase.optional && <span className="muted small">{t`peut être passée`}</span>}
    </GoLink>
  );
}

function GateLink({
  gate,
  isOpen,
}: {
  readonly gate: LifecycleOutline['gates'][number];
  readonly isOpen: boolean;
}) {
  const local = useLocal();
  return (
    <GoLink
      to={{ gate: gate.id, phase: undefined }}
      className={`${styles.gate} ${isOpen ? styles.open : ''}`}
    >
      <span className={styles.sign} aria-hidden />
      <span className={styles.gateName}>
        <strong>{gate.id}</strong> {local(gate)}
      </span>
      <span className="muted small">
        <Plural value={gate.counts.all} one="# critère" other="# critères" />
      </span>
    </GoLink>
  );
}

/** An ornament: the list under the line says the same in words. */
function Arcs({ outline: { phases, loops } }: { readonly outline: LifecycleOutline }) {
  const order = phases.map(({ id }) => id);
  const { arcs, lanes } = arcsOf(loops, order);
  return (
    <div className={styles.arcs} style={{ height: `${lanes * 12 + 14}px` }} aria-hidden>
      {arcs.map(({ key, from, to, lane }) => (
        <span
          key={key}
          className={styles.arc}
          style={{
            left: `${((to + 0.5) / order.length) * 100}%`,
            width: `${((from - to) / order.length) * 100}%`,
            height: `${lane * 12 + 10}px`,
          }}
        />
      ))}
    </div>
  );
}
