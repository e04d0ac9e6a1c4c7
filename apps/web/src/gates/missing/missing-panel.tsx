import type { GateView } from '@jalon/contracts/gates/gate-view';
import { assignMissing, type Missing, readMissing } from '@jalon/contracts/gates/missing.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import { MissingItemLine } from './missing-item';
import styles from './missing.module.css';

interface Props {
  readonly gate: GateView;
}

/** The smallest set of things to do before the gate may pass, by a day, and who does each. */
export function MissingPanel({ gate }: Props) {
  const { t } = useLingui();
  const [by, setBy] = useState<string | undefined>(gate.dueOn ?? undefined);
  const query = useRead(readMissing, { id: gate.id, ...(by && { by }) }, { keep: true });
  return (
    <Panel title={t`Ce qui manque pour passer`}>
      <label className={styles.day}>
        <span>{t`Pour passer le`}</span>
        <input
          type="date"
          value={by ?? ''}
          min={gate.today}
          onChange={(event) => setBy(event.currentTarget.value || undefined)}
        />
      </label>
      <Reading query={query} lines={4}>
        {(missing) => <Found gate={gate} missing={missing} />}
      </Reading>
    </Panel>
  );
}

interface FoundProps extends Props {
  readonly missing: Missing;
}

function Found({ gate, missing }: FoundProps) {
  const { items, stuck, onAnswers, isSmallest } = missing;
  const { t } = useLingui();
  return (
    <>
      <Stuck criteria={stuck} />
      <Feasibility missing={missing} />
      <Items items={items.filter(({ kind }) => kind !== 'waive')} />
      <Waivers items={items.filter(({ kind }) => kind === 'waive')} />
      <Held title={t`Selon les réponses aux questions`} criteria={onAnswers} />
      {!isSmallest && (
        <p className="muted small">{t`Ces actions suffisent ; un ensemble plus court existe peut-être.`}</p>
      )}
      <Assign gate={gate} missing={missing} />
    </>
  );
}

const Items = ({ items }: Pick<Missing, 'items'>) =>
  items.length > 0 && (
    <ol className={styles.items}>
      {items.map((item) => (
        <MissingItemLine key={item.key} item={item} />
      ))}
    </ol>
  );

/** Said first: whatever is done below, the gate does not pass yet. */
function Stuck({ criteria }: { readonly criteria: Missing['stuck'] }) {
  const { t } = useLingui();
  return <Held tone="attention" title={t`La porte ne peut pas encore passer`} criteria={criteria} />;
}

/** Waivers are possible, never what one is advised to do: they stand apart, and quietly. */
function Waivers({ items }: Pick<Missing, 'items'>) {
  if (items.length === 0) return null;
  return (
    <details className={styles.waivers}>
      <summary>
        <Plural value={items.length} one="# dérogation possible" other="# dérogations possibles" />
      </summary>
      <Items items={items} />
    </details>
  );
}

/** « 5 actions, 8 jours de travail : il manque 4 jours ouvrés » */
function Feasibility({ missing }: { readonly missing: Missing }) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const { items, stuck, totalDays, doneOn } = missing;
  if (items.length === 0) return null;
  const days = i18n.number(totalDays);
  return (
    <div className={styles.feasible}>
      <p className="figures">
        <strong>
          <Plural value={items.length} one="# action" other="# actions" />
        </strong>
        {', '}
        {t`environ ${days} j de travail`}
        {doneOn && stuck.length === 0 && ` ; ${t`fini au plus tôt le ${date(doneOn)}`}`}.
      </p>
      {stuck.length === 0 && <InTime missing={missing} />}
    </div>
  );
}

/** Whether it can all be done by the day asked about. */
function InTime({ missing: { isFeasible, lackingDays } }: Pick<FoundProps, 'missing'>) {
  const { t } = useLingui();
  return (
    <>
      {isFeasible === true && <Notice tone="success">{t`Faisable à cette date.`}</Notice>}
      {isFeasible === false && (
        <Notice tone="attention">
          <Plural value={lackingDays} one="Il manque # jour ouvré." other="Il manque # jours ouvrés." />
        </Notice>
      )}
    </>
  );
}

interface HeldProps {
  readonly title: string;
  readonly tone?: 'info' | 'attention';
  readonly criteria: Missing['stuck'];
}

/** Criteria that the actions above do not turn, each with what holds it. */
function Held({ title, criteria, tone = 'info' }: HeldProps) {
  const words = useWords();
  if (criteria.length === 0) return null;
  return (
    <Notice tone={tone} title={title}>
      <ul>
        {criteria.map(({ id, name, why }) => (
          <li key={id}>
            <strong>{words(name)}</strong>
            <Colon />
            {words(why)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Makes tasks of all that has none yet. */
function Assign({ gate, missing }: FoundProps) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { mutate, isPending, error } = useWrite(assignMissing);
  const left = missing.items.filter(({ task }) => task === null);
  if (left.length === 0 || !gate.may.includes('assign_missing')) return null;
  const items = left.map(({ key, owner }) => ({
    key,
    ...(owner?.people[0] && { ownerId: owner.people[0].id }),
    ...(missing.by && { dueOn: missing.by }),
  }));
  const done = () => show({ text: t`Les tâches sont confiées ; chacun est prévenu.` });
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Button
        variant="primary"
        busy={isPending}
        onClick={() => mutate({ id: gate.id, items }, { onSuccess: done })}
      >
        <Plural value={left.length} one="Confier cette action" other="Confier ces # actions" />
      </Button>
    </>
  );
}
