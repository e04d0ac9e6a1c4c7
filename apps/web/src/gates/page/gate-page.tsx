import { getGate } from '@jalon/contracts/gates/gates.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { useWords } from '../use-words';
import type { EvidenceSlot } from '../criteria/evidence-part';
import type { Shown } from '../criteria/criteria-panel';
import { GateContent } from './gate-content';
import styles from './gate.module.css';

interface Props {
  readonly id: string;
  readonly shown: Shown | undefined;
  readonly onShow: (shown: Shown) => void;
  /** Lent by whoever keeps proofs. */
  readonly evidence?: EvidenceSlot;
  /** What people say about this gate. */
  readonly aside?: ReactNode;
}

/** One gate inside the page of its project, or of its use case. */
export function GatePage({ id, shown, ...rest }: Props) {
  const { t } = useLingui();
  const query = useRead(getGate, { id });
  return (
    <Guard permission="gates:read" title={t`Porte`}>
      <Reading
        query={query}
        lines={14}
        back={<LinkButton to="/gates">{t`Voir les portes ouvertes`}</LinkButton>}
      >
        {(gate) => (
          <>
            <Heading gate={gate} />
            <GateContent {...rest} gate={gate} shown={shown ?? 'all'} />
          </>
        )}
      </Reading>
    </Guard>
  );
}

/** « G2 · Lancer la réalisation ? · 2e passage » */
function Heading({ gate }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const words = useWords();
  const { gateId, name, cycle, mode, phase, useCase, project } = gate;
  usePageTitle(`${(project ?? useCase).reference} · ${gateId} ${words(name)}`);
  return (
    <div className={styles.heading}>
      <h2>
        {gateId} · {words(name)}
      </h2>
      <p className="muted">
        {words(phase)}
        {mode && ` · ${words(mode)}`}
        {cycle > 1 && ` · ${t`${cycle}e passage`}`}
      </p>
    </div>
  );
}
