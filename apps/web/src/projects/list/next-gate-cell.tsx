import type { NextGate } from '@jalon/domain/projects/next-gate';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { PathLink } from '../../platform/routing/path-link';
import { Pill, type Tone } from '../../ui/content/pill';
import { useWords } from '../use-words';
import styles from './list.module.css';

const TONES: Readonly<Record<NextGate['state'], Tone>> = {
  ready: 'success',
  blocked: 'attention',
  conditions_overdue: 'danger',
};

const READY = msg`Prête à décider`;
const OVERDUE = msg`Condition dépassée`;

interface Props {
  readonly projectId: string;
  readonly gate: NextGate | null;
}

/** The gate before a project, how it stands, and the way to it. */
export function NextGateCell({ projectId, gate }: Props) {
  const { t } = useLingui();
  const words = useWords();
  if (!gate) return <span className="muted">–</span>;
  const missing = t`${plural(gate.open, { one: 'Il manque # critère', other: 'Il manque # critères' })}`;
  const state = { ready: t(READY), conditions_overdue: t(OVERDUE), blocked: missing }[gate.state];
  return (
    <span className={styles.gate}>
      <PathLink path={`/projects/${projectId}/gates/${gate.id}`}>
        {gate.gateId} · {words(gate.name)}
      </PathLink>
      <Pill tone={TONES[gate.state]}>{state}</Pill>
    </span>
  );
}
