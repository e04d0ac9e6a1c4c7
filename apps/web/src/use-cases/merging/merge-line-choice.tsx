import type { MergeChoice } from '@jalon/domain/use-cases/duplicates/merge-fields';
import type { MergeLine } from '@jalon/domain/use-cases/duplicates/merge-use-cases';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { mergeFieldLabels } from './merge-words';
import styles from './merge.module.css';

interface Props {
  readonly line: MergeLine;
  readonly choice: MergeChoice;
  /** References of the kept one and of the other. */
  readonly references: readonly [string, string];
  readonly textOf: (line: MergeLine, choice: MergeChoice) => string | null;
  /** Absent where one only looks. */
  readonly onChoose?: ((choice: MergeChoice) => void) | undefined;
}

/** One field in which the two differ: both values, and the two together where that makes sense. */
export function MergeLineChoice({ line, choice, references, textOf, onChoose }: Props) {
  const { t } = useLingui();
  const names = { kept: references[0], other: references[1], both: t`Les deux` };
  const options = onChoose ? line.options : line.options.filter((option) => option !== 'both');
  return (
    <fieldset className={styles.sides}>
      <legend>{t(mergeFieldLabels[line.field])}</legend>
      {options.map((option) => (
        <Value key={option} isRead={!onChoose}>
          {onChoose && (
            <input
              type="radio"
              name={`merge-${line.field}`}
              checked={choice === option}
              onChange={() => onChoose(option)}
            />
          )}
          <span className={styles.side}>
            <strong className="small">{names[option]}</strong>
            <span className={styles.text}>{textOf(line, option) ?? t`Non renseigné`}</span>
          </span>
        </Value>
      ))}
    </fieldset>
  );
}

/** A value to choose, or to read alone. */
function Value({ isRead, children }: { readonly isRead: boolean; readonly children: ReactNode }) {
  if (isRead) return <div className={`${styles.value} ${styles.read}`}>{children}</div>;
  return <label className={styles.value}>{children}</label>;
}
