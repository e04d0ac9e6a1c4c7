import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Notice } from '../../ui/feedback/notice';
import { useWords } from '../use-words';
import styles from '../page/gate.module.css';

/** Enough votes say the same, and nothing is decided yet: what holds it back, and what frees it. */
export function HeldNotice({ gate }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const words = useWords();
  const { heldBack } = gate;
  if (!heldBack) return null;
  const { outcome, flaws } = heldBack;
  return (
    <div className={styles.notice}>
      <Notice
        tone="attention"
        title={t`Les voix sont réunies pour « ${words(outcome)} », mais la décision est retenue`}
      >
        <ul>
          <Unready gate={gate} />
          {flaws.map((flaw) => (
            <li key={flaw.fr}>{words(flaw)}</li>
          ))}
        </ul>
        <p>{t`Dès que plus rien ne la retient, la décision est prise sans nouveau vote, tant que les voix tiennent.`}</p>
      </Notice>
    </div>
  );
}

/** Criteria that are open again for this outcome, and promises past their date. */
function Unready({ gate: { heldBack, outcomes, conditions } }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  if (!heldBack || heldBack.isReady) return null;
  const unmet = outcomes.find(({ id }) => id === heldBack.outcome.id)?.unmet ?? [];
  const overdue = conditions.filter(({ state }) => state === 'overdue');
  return (
    <>
      {unmet.length > 0 && (
        <li>{t`La porte n’est plus prête pour cette issue : ${list(unmet.map(({ name }) => words(name)))}.`}</li>
      )}
      {overdue.length > 0 && (
        <li>{t`Des conditions ont dépassé leur date : ${list(overdue.map((one) => one.words))}.`}</li>
      )}
    </>
  );
}
