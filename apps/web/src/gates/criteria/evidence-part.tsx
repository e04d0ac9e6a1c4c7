import type { CriterionEvidence, GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { useWords } from '../use-words';
import { Part } from './part';
import styles from './criteria.module.css';

/** Chooses a proof that is there or adds one, for this criterion; lent by whoever keeps proofs. */
export type EvidenceSlot = (about: {
  readonly useCaseId: string;
  readonly criterionId: string;
  readonly onClose: () => void;
}) => ReactNode;

interface Props {
  readonly gate: GateView;
  readonly criterion: GateCriterion;
  readonly slot?: EvidenceSlot;
}

/** The proofs that serve a criterion, those asked for, and the way to bring one. */
export function EvidencePart({ gate, criterion, slot }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  const { evidence, evidenceKinds, may } = criterion;
  if (evidence.length === 0 && evidenceKinds.length === 0) return null;
  return (
    <Part title={t`Preuves`}>
      {evidence.length > 0 ? (
        <ul className={styles.list}>
          {evidence.map((proof) => (
            <Proof key={proof.id} proof={proof} />
          ))}
        </ul>
      ) : (
        <p className="muted">{t`Aucune pour l’instant. Attendu : ${list(evidenceKinds.map(words))}.`}</p>
      )}
      {may.includes('add_evidence') && slot && <AddProof {...{ gate, criterion, slot }} />}
    </Part>
  );
}

function Proof({ proof }: { readonly proof: CriterionEvidence }) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const { title, kind, version, owner, isInForce, expiresOn } = proof;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{title}</span>
      <span className="muted small">
        {words(kind)} · {t`version ${version}`} · {owner.name}
        {expiresOn && isInForce && ` · ${t`valable jusqu’au ${date(expiresOn)}`}`}
      </span>
      {!isInForce && (
        <Pill tone="danger">{expiresOn ? t`Expirée le ${date(expiresOn)}` : t`Plus en vigueur`}</Pill>
      )}
    </li>
  );
}

function AddProof({ gate, criterion, slot }: Required<Props>) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const about = { useCaseId: gate.useCase.id, criterionId: criterion.id, onClose: () => setIsOpen(false) };
  return (
    <div className={styles.acts} data-no-print>
      <Button size="small" onClick={() => setIsOpen(true)}>{t`Joindre une preuve…`}</Button>
      {isOpen && slot(about)}
    </div>
  );
}
