import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton } from '../../platform/routing/links';
import { Columns } from '../../ui/layout/panel';
import { ConditionsPanel } from '../decided/conditions-panel';
import { DecidedPanels } from '../decided/decided-panels';
import { CriteriaPanel, type Shown } from '../criteria/criteria-panel';
import type { EvidenceSlot } from '../criteria/evidence-part';
import { MissingPanel } from '../missing/missing-panel';
import { ChangesNotice } from '../changes/changes-notice';
import { HeldNotice } from '../changes/held-notice';
import { DatePanel } from './date-panel';
import { ProfileNotice } from './profile-notice';
import { SeatsPanel } from './seats-panel';
import styles from './gate.module.css';
import { Verdict } from './verdict';

interface Props {
  readonly gate: GateView;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly evidence?: EvidenceSlot;
  /** What people say about this gate. */
  readonly aside?: ReactNode;
}

/** A gate, whole: its verdict, its criteria and, beside them, who decides and when. */
export function GateContent(props: Props) {
  const { gate } = props;
  const { t } = useLingui();
  return (
    <>
      <Verdict gate={gate}>
        {asksForMissing(gate) && (
          <a className={styles.toMissing} href="#missing">
            {t`Ce qui manque pour passer`}
          </a>
        )}
        <MainAct gate={gate} />
      </Verdict>
      {!gate.decided && <ProfileNotice gate={gate} />}
      <HeldNotice gate={gate} />
      <ChangesNotice key={gate.id} gate={gate} />
      <Columns main={<Main {...props} />} aside={<Aside {...props} />} />
    </>
  );
}

const asksForMissing = ({ decided, state, isSkipped }: GateView): boolean =>
  !decided && state !== 'ready' && !isSkipped;

function MainAct({ gate }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const isMine = gate.may.includes('vote');
  if (gate.decided)
    return (
      <LinkButton to="/gates/$id/record" params={{ id: gate.id }}>
        {t`Compte rendu de décision`}
      </LinkButton>
    );
  if (!isMine) return null;
  const isReady = gate.state === 'ready';
  const hasVoted = gate.seats.some(({ vote, mayVoteAs }) => vote !== null && mayVoteAs.length > 0);
  return (
    <LinkButton
      to="/gates/$id/sign"
      params={{ id: gate.id }}
      variant={hasVoted || !isReady ? 'secondary' : 'primary'}
    >
      {hasVoted ? t`Revoir ma décision` : t`Décider et signer`}
    </LinkButton>
  );
}

function Main({ gate, shown, onShow, evidence }: Props) {
  if (gate.decided) return <DecidedPanels gate={gate} />;
  return (
    <>
      <CriteriaPanel gate={gate} shown={shown} onShow={onShow} evidence={evidence} />
    </>
  );
}

function Aside({ gate, aside }: Props) {
  return (
    <>
      {asksForMissing(gate) && (
        <div id="missing" className={styles.missing}>
          <MissingPanel gate={gate} />
        </div>
      )}
      {!gate.decided && <DatePanel gate={gate} />}
      {!gate.decided && <SeatsPanel gate={gate} />}
      <ConditionsPanel gate={gate} />
      {aside}
    </>
  );
}
