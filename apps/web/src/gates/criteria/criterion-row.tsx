import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import { useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';
import { useWords } from '../use-words';
import { stateLabels, stateTones } from '../words';
import styles from './criteria.module.css';

interface Props {
  readonly criterion: GateCriterion;
  /** Opened from the start. */
  readonly opened?: boolean;
  /** What is seen once it is opened. */
  readonly children: ReactNode;
}

/** One thing asked at the gate, in a line; all the rest opens below it. */
export function CriterionRow({ criterion, opened = false, children }: Props) {
  const words = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(opened);
  return (
    <li className={styles.row} id={criterion.id}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <States criterion={criterion} />
        <span className={styles.words}>
          <span className={styles.name}>{words(criterion.name)}</span>
          <Standing criterion={criterion} />
        </span>
        <Signer criterion={criterion} />
        <ChevronRight size={18} aria-hidden className={styles.chevron} />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <div className={styles.details}>{children}</div>}
      </div>
    </li>
  );
}

function States({ criterion }: { readonly criterion: GateCriterion }) {
  const { t } = useLingui();
  const { state, isBlocking, restsOnDeclared } = criterion;
  return (
    <span className={styles.states}>
      <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>
      {!isBlocking && <span className="muted small">{t`consultatif`}</span>}
      {restsOnDeclared && <Pill tone="attention">{t`Déclaré`}</Pill>}
    </span>
  );
}

/** « 2 votants, il en faut 3 · il y a 3 jours » */
function Standing({ criterion }: { readonly criterion: GateCriterion }) {
  const words = useWords();
  const { relative } = useFormat();
  const { sentence, at } = criterion;
  return (
    <span className="muted small">
      {words(sentence)}
      {at && ` · ${relative(at)}`}
    </span>
  );
}

function Signer({ criterion: { signer } }: { readonly criterion: GateCriterion }) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  return (
    <span className={`small ${styles.signer}`}>
      <span className="muted">{words(signer.role)}</span>
      <br />
      {signer.people.length > 0 ? list(signer.people.map(({ name }) => name)) : t`personne encore`}
    </span>
  );
}
