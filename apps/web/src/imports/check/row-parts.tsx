import type { FieldValues } from '@jalon/domain/imports/field';
import type { RowChange, RowReason } from '@jalon/domain/imports/verdict';
import { useLingui } from '@lingui/react/macro';
import { CircleX, Info } from 'lucide-react';
import { Pill } from '../../ui/content/pill';
import { columnLetter } from '../words/column-letter';
import { useNearWords, useReasonWords } from '../words/reason-words';
import styles from './check.module.css';
import type { FieldWords } from './value-text';

interface ReasonsProps {
  readonly reasons: readonly RowReason[];
  readonly words: FieldWords;
}

/** Why it is refused, and all that was cut, guessed, dropped or made. */
export function RowReasons({ reasons, words }: ReasonsProps) {
  const { t } = useLingui();
  const text = useReasonWords();
  return (
    <section aria-label={t`Motifs et remarques`}>
      <ul className={styles.reasons}>
        {reasons.map((reason, at) => (
          <li key={at} className={reason.severity === 'refusal' ? styles.refused : undefined}>
            {reason.severity === 'refusal' ? (
              <CircleX size={16} aria-hidden />
            ) : (
              <Info size={16} aria-hidden />
            )}
            <div>
              {reason.field && <strong>{words.nameOf(reason.field)} : </strong>}
              {text(reason)}
              {reason.position !== null && (
                <span className="muted small"> {t`(colonne ${columnLetter(reason.position)})`}</span>
              )}
              <Quoted reason={reason} words={words} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuotedProps {
  readonly reason: RowReason;
  readonly words: FieldWords;
}

/** What stood there, and what became of it. */
function Quoted({ reason, words }: QuotedProps) {
  const { field, value, became } = reason;
  const near = useNearWords()(reason);
  const { t } = useLingui();
  if (near) return <p className={`muted ${styles.quoted}`}>{near}</p>;
  if (!value) return null;
  const wordOf = (text: string) => (field ? words.textOf(field, text) : null) ?? text;
  const stood = t`« ${wordOf(value)} »`;
  return (
    <p className={`muted ${styles.quoted}`}>
      {became && became !== value ? t`${stood} devient « ${wordOf(became)} »` : stood}
    </p>
  );
}

interface ChangesProps {
  readonly changes: readonly RowChange[];
  readonly words: FieldWords;
}

/** Field by field, before and after; what was also changed here is marked. */
export function RowChanges({ changes, words }: ChangesProps) {
  const { t } = useLingui();
  return (
    <section>
      <h3>{t`Ce qui changerait`}</h3>
      <dl className={styles.changes}>
        {changes.map(({ field, before, after, isBoth }) => (
          <div key={field}>
            <dt>
              {words.nameOf(field)}
              {isBoth && <Pill tone="attention">{t`modifié ici et dans le fichier`}</Pill>}
            </dt>
            <dd>
              <del>{words.textOf(field, before) ?? t`vide`}</del>
              <span aria-hidden>→</span>
              <ins>{words.textOf(field, after) ?? t`vide`}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ValuesProps {
  readonly values: FieldValues;
  readonly words: FieldWords;
  /** Said already by what it stands in. */
  readonly isUntitled?: boolean;
}

/** What is read of it, field by field. */
export function RowValues({ values, words, isUntitled }: ValuesProps) {
  const { t } = useLingui();
  const told = words
    .inOrder(Object.keys(values))
    .map((field) => ({ field, text: words.textOf(field, values[field]) }))
    .filter(({ text }) => text !== null);
  if (told.length === 0) return null;
  return (
    <section>
      {!isUntitled && <h3>{t`Telle qu’elle est lue`}</h3>}
      <dl className={styles.facts}>
        {told.map(({ field, text }) => (
          <div key={field}>
            <dt className="muted">{words.nameOf(field)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface CellsProps {
  readonly cells: readonly { readonly name: string; readonly text: string }[];
}

/** What stands in the file, column by column; blank cells are left out. */
export function RowCells({ cells }: CellsProps) {
  const { t } = useLingui();
  const told = cells.map((cell, at) => ({ ...cell, at })).filter(({ text }) => text.trim() !== '');
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{t`Dans le fichier`}</h3>
      <dl className={styles.facts}>
        {told.map(({ name, text, at }) => (
          <div key={at}>
            <dt className="muted">
              <span className={styles.letter}>{columnLetter(at)}</span> {name}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
