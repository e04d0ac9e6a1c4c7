import { type Criterion, HIGHEST_SCORE } from '@jalon/domain/scoring/model/score-model';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import type { CellValue } from '../cells/pending';
import { NoteField } from '../cells/note-field';
import styles from './phone.module.css';

interface Props {
  readonly criterion: Criterion;
  readonly value: CellValue;
  readonly onChange: (part: Partial<CellValue>) => void;
}

/** One criterion: the question, five large buttons, what the chosen one means; a second press takes it back. */
export function PhoneCriterion({ criterion, value, onChange }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const questionId = useId();
  const [writes, setWrites] = useState(false);
  const [lowest, highest] = [criterion.anchors[0]?.[language], criterion.anchors.at(-1)?.[language]];
  const chosen = value.score === null ? undefined : criterion.anchors[value.score - 1]?.[language];
  return (
    <div className={styles.criterion} role="group" aria-labelledby={questionId}>
      <p id={questionId}>
        <strong>{criterion.name[language]}</strong>
        <span className="muted small"> {criterion.question[language]}</span>
      </p>
      <div className={styles.scores}>
        {Array.from({ length: HIGHEST_SCORE }, (_, at) => at + 1).map((score) => (
          <button
            key={score}
            type="button"
            className={styles.score}
            aria-pressed={value.score === score}
            aria-label={`${score} : ${criterion.anchors[score - 1]?.[language] ?? ''}`}
            onClick={() => onChange({ score: value.score === score ? null : score })}
          >
            {score}
          </button>
        ))}
      </div>
      <p className="muted small" aria-live="polite">
        {chosen ?? (
          <Trans>
            1 = {lowest} · 5 = {highest}
          </Trans>
        )}
      </p>
      {writes || value.note ? (
        <NoteField
          note={value.note}
          label={t`Commentaire`}
          onChange={(note) => onChange({ note })}
          autoFocus={writes}
        />
      ) : (
        <Button size="small" variant="quiet" onClick={() => setWrites(true)}>
          {t`Commenter`}
        </Button>
      )}
    </div>
  );
}
