import type { FrozenCriterion, GateDecision } from '@jalon/contracts/gates/decisions.operations';
import { useLingui } from '@lingui/react/macro';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { OpinionPart, SignaturePart, WaiverPart } from '../criteria/sayings';
import { TraceTree } from '../criteria/trace-tree';
import { useWords } from '../use-words';
import { stateLabels, stateTones } from '../words';
import styles from '../criteria/criteria.module.css';

/** Every criterion as it stood on the day, with why. */
export function FrozenCriteria({ decision }: { readonly decision: GateDecision }) {
  const { t } = useLingui();
  const { edition } = decision.lifecycle;
  return (
    <Panel title={t`Critères au jour de la décision`} line={t`Cycle de vie, édition ${edition}`} flush>
      <ul>
        {decision.criteria.map((criterion) => (
          <Frozen key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </Panel>
  );
}

function Frozen({ criterion }: { readonly criterion: FrozenCriterion }) {
  const { t } = useLingui();
  const words = useWords();
  const { state, name, sentence, rule, applies, evidence } = criterion;
  return (
    <li className={styles.row}>
      <details>
        <summary className={styles.frozen}>
          <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>
          <span>
            <span className={styles.name}>{words(name)}</span>
            <span className="muted small">{words(sentence)}</span>
          </span>
        </summary>
        <div className={styles.details}>
          {rule && <TraceTree reasoning={rule} />}
          {!rule && applies && <TraceTree reasoning={applies} />}
          {evidence.map(({ id, title, version }) => (
            <p key={id}>
              {title} <span className="muted small">{t`version ${version}`}</span>
            </p>
          ))}
          <SignaturePart criterion={criterion} />
          <OpinionPart criterion={criterion} />
          <WaiverPart criterion={criterion} />
        </div>
      </details>
    </li>
  );
}
