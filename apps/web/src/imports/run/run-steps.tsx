import type { ImportRun, ImportState } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { RunSearch } from '../import-search';
import styles from './run.module.css';
import { isWorking } from './use-run';
import { useRunNavigate } from './use-run-navigate';

/** At which of the four steps each state stands; four: all are behind. */
const PLACES: Readonly<Record<ImportState, number>> = {
  received: 0,
  reading: 0,
  mapping: 1,
  checking: 2,
  checked: 2,
  committing: 3,
  committed: 4,
  undoing: 3,
  undone: 4,
};

/** How the address names each step that can be opened; the one where the run stands has no name. */
const STEPS: readonly RunSearch['step'][] = ['preview', 'mapping', undefined];

interface Props {
  readonly run: ImportRun;
  /** An earlier step that is opened again. */
  readonly reopened: RunSearch['step'];
}

/** Where the import is, of four steps; those behind can be opened again as long as nothing was applied. */
export function RunSteps({ run, reopened }: Props) {
  const { t } = useLingui();
  const place = PLACES[run.state];
  const asked = STEPS.indexOf(reopened);
  const current = reopened === undefined ? place : Math.min(asked, place);
  const isOpen = !isWorking(run) && run.committedAt === null;
  const names = [t`Aperçu`, t`Correspondance`, t`Vérification`, t`Application`];
  return (
    <ol className={styles.steps} aria-label={t`Étapes de l’import`}>
      {names.map((name, at) => (
        <li
          key={name}
          className={at === current ? styles.current : at <= place ? styles.past : undefined}
          aria-current={at === current ? 'step' : undefined}
        >
          <Step
            name={name}
            at={at}
            isDone={at < place}
            isOpen={isOpen && at <= place && at !== current}
            to={at === place ? undefined : STEPS[at]}
          />
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly at: number;
  readonly isDone: boolean;
  /** It can be gone to. */
  readonly isOpen: boolean;
  readonly to: RunSearch['step'];
}

function Step({ name, at, isDone, isOpen, to }: StepProps) {
  const leave = useRunNavigate();
  const content = (
    <>
      <span className={`${styles.mark} figures`} aria-hidden>
        {isDone ? <Check size={14} /> : at + 1}
      </span>
      <span className={styles.stepName}>{name}</span>
    </>
  );
  if (!isOpen) return content;
  return (
    <button type="button" className={styles.step} onClick={() => leave({ step: to })}>
      {content}
    </button>
  );
}
