import type { LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { GatePanel } from '../gate/gate-panel';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import styles from './map.module.css';
import { PathLine } from './path-line';
import { PhasePanel } from './phase-panel';

/** The line of phases and gates, and what is open of it below; the first gate where nothing is asked for. */
export function PathTab({ outline }: { readonly outline: LifecycleOutline }) {
  const { t } = useLingui();
  const { search } = useGo();
  const phase = outline.phases.find(({ id }) => id === search.phase);
  const gateId = search.gate ?? outline.gates[0]?.id;
  return (
    <>
      <Panel
        title={t`Les phases, une porte après chacune`}
        line={t`Ouvrez une porte pour lire ce qu’elle demande, une phase pour ce qui s’y fait.`}
      >
        <PathLine outline={outline} gateId={phase ? undefined : gateId} phaseId={phase?.id} />
        <Loops outline={outline} />
      </Panel>
      {phase ? <PhasePanel phase={phase} /> : gateId && <GatePanel gateId={gateId} outline={outline} />}
    </>
  );
}

function Loops({ outline: { loops, phases } }: { readonly outline: LifecycleOutline }) {
  const { t } = useLingui();
  const { go } = useGo();
  const { edit } = useSource();
  const local = useLocal();
  const nameOf = (id: string) => {
    const phase = phases.find((one) => one.id === id);
    return phase ? `${id} ${local(phase)}` : id;
  };
  return (
    <details className={styles.loops}>
      <summary>{t`Les retours en arrière possibles : seule une décision les prend`}</summary>
      <ul>
        {loops.map((loop) => (
          <li key={`${loop.from} ${loop.to}`}>
            <span className="muted">
              {nameOf(loop.from)} → {nameOf(loop.to)} :
            </span>{' '}
            {local(loop)}
          </li>
        ))}
      </ul>
      {edit && (
        <Button size="small" icon={<Pencil size={14} aria-hidden />} onClick={() => go({ edit: 'loops' })}>
          {t`Modifier les retours`}
        </Button>
      )}
    </details>
  );
}
