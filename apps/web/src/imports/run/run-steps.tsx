import type { ImportRun, ImportState } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { RunSearch } from '../import-search';
import styles from './run.module.css';

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

interface Props {
  readonly run: ImportRun;
  /** An earlier step that is opened again. */
  readonly reopened: RunSearch['step'];
}

/** Where the import is, of four steps. */
export function RunSteps({ run, reopened }: Props) {
  const { t } = useLingui();
  const place = PLACES[run.state];
  const opened = reopened === 'preview' ? 0 : reopened === 'mapping' ? 1 : place;
  const current = Math.min(opened, place);
  const names = [t`Aperçu`, t`Correspondance`, t`Vérification`, t`Application`];
  return (
    <ol className={styles.steps} aria-label={t`Étapes de l’import`}>
      {names.map((name, at) => (
        <li
          key={name}
          className={at === current ? styles.current : at < place ? styles.past : undefined}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className={`${styles.mark} figures`} aria-hidden>
            {at < place && at !== current ? <Check size={14} /> : at + 1}
          </span>
          <span className={styles.stepName}>{name}</span>
        </li>
      ))}
    </ol>
  );
}
