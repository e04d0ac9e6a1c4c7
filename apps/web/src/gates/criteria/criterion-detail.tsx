import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { lawWords } from '@jalon/domain/lifecycle/explaining/law-words';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { CriterionActs } from '../acts/criterion-acts';
import { FactLines } from './fact-lines';
import { OpinionPart, SignaturePart, WaiverPart } from './sayings';
import { Part } from './part';
import { TraceTree } from './trace-tree';
import { EvidencePart, type EvidenceSlot } from './evidence-part';
import { TurningGreen } from './turning-green';
import { useWords } from '../use-words';
import styles from './criteria.module.css';

interface Props {
  readonly gate: GateView;
  readonly criterion: GateCriterion;
  readonly evidence?: EvidenceSlot;
}

/** Why a criterion stands as it does, what it rests on, what turns it, and what the reader may do. */
export function CriterionDetail({ gate, criterion, evidence }: Props) {
  const { t } = useLingui();
  const { state, rule, applies } = criterion;
  const asksWhether = state === 'not_applicable' || state === 'to_clarify';
  const isSettled = state === 'satisfied' || state === 'not_applicable';
  return (
    <>
      {!isSettled && <TurningGreen gate={gate} criterion={criterion} />}
      <FactLines gate={gate} criterion={criterion} />
      {rule && (
        <Part title={t`Pourquoi ?`}>
          <TraceTree reasoning={rule} isTold={!asksWhether} />
        </Part>
      )}
      {applies && (
        <Part title={state === 'not_applicable' ? t`Pourquoi il est sans objet` : t`Pourquoi il s’applique`}>
          <TraceTree reasoning={applies} isTold={asksWhether} />
        </Part>
      )}
      <EvidencePart gate={gate} criterion={criterion} slot={evidence} />
      <SignaturePart criterion={criterion} />
      <OpinionPart criterion={criterion} />
      <WaiverPart criterion={criterion} />
      <Purpose criterion={criterion} />
      {isSettled && <CriterionActs gate={gate} criterion={criterion} />}
    </>
  );
}

function Purpose({ criterion }: { readonly criterion: GateCriterion }) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const { id, law, why, note, asOf, awaitsConfirmation } = criterion;
  return (
    <Part title={t`À quoi il sert`}>
      <p>{words(why)}</p>
      {note && <p className="muted small">{words(note)}</p>}
      <p className="muted small">
        {t`Critère ${id}`}
        {law.length > 0 && ` · ${law.map((text) => words(lawWords(text))).join(', ')}`}
        {asOf && ` · ${t`texte au ${date(asOf)}`}`}
      </p>
      {awaitsConfirmation && (
        <p className={`small ${styles.ended}`}>
          {t`Il deviendra bloquant quand un relecteur aura confirmé le texte sur lequel il repose.`}
        </p>
      )}
    </Part>
  );
}
