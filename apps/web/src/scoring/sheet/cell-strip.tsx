import { HIGHEST_SCORE } from '@jalon/domain/scoring/model/score-model';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowDownUp, MessageSquareText } from 'lucide-react';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import type { CellValue } from '../cells/pending';
import type { Place } from '../grid/grid-moves';
import { NoteField } from '../cells/note-field';
import { axisAt, type Sheet } from './sheet-model';
import styles from './sheet.module.css';

interface Props {
  readonly id: string;
  readonly sheet: Sheet;
  readonly place: Place;
  readonly value: CellValue;
  readonly writesNote: boolean;
  readonly onScore: (score: number) => void;
  readonly onNote: (note: string | null) => void;
  readonly onWriteNote: () => void;
  readonly onLeaveNote: () => void;
}

/** What the focused cell asks, and what each score means; above the grid, so that it never covers a cell. */
export function CellStrip(props: Props) {
  const { id, sheet, place, value, writesNote } = props;
  const { t } = useLingui();
  const language = useLanguage();
  const useCase = sheet.useCases[place.row];
  const criterion = sheet.criteria[place.column];
  if (!useCase || !criterion) return null;
  const axis = axisAt(sheet, criterion)?.name[language];
  const [lowest, highest] = [criterion.anchors[0]?.[language], criterion.anchors.at(-1)?.[language]];
  return (
    <div className={styles.strip}>
      <div className={styles.asked}>
        <div className={styles.over}>
          <p className="muted small">
            <Link to="/use-cases/$id" params={{ id: useCase.id }} target="_blank" tabIndex={-1}>
              {useCase.reference}
            </Link>{' '}
            · <strong className={styles.about}>{useCase.title}</strong>
          </p>
          {criterion.direction === 'lower' && (
            <p className={`small ${styles.turned}`}>
              <ArrowDownUp size={13} aria-hidden />
              <Trans>
                1 = {lowest}, 5 = {highest} ; le calcul retourne l’échelle.
              </Trans>
            </p>
          )}
        </div>
        <p id={id} className={styles.question}>
          <strong>{criterion.name[language]}</strong> <span className="muted small">({axis})</span>{' '}
          {criterion.question[language]}
        </p>
      </div>
      {writesNote ? (
        <div className={styles.writing}>
          <NoteField
            key={`${useCase.id}/${criterion.key}`}
            note={value.note}
            label={t`Commentaire (Échap pour revenir à la grille)`}
            onChange={props.onNote}
            onLeave={props.onLeaveNote}
            autoFocus
          />
        </div>
      ) : (
        <Button
          size="small"
          variant="quiet"
          tabIndex={-1}
          icon={<MessageSquareText size={14} aria-hidden />}
          onClick={props.onWriteNote}
        >
          {value.note ? t`Lire mon commentaire` : t`Commenter`}
        </Button>
      )}
      <ol className={styles.anchors}>
        {Array.from({ length: HIGHEST_SCORE }, (_, at) => at + 1).map((score) => (
          <li key={score}>
            <button
              type="button"
              tabIndex={-1}
              data-score={score}
              aria-pressed={value.score === score}
              className={styles.anchor}
              onClick={() => props.onScore(score)}
            >
              <strong className="figures">{score}</strong>
              <span>{criterion.anchors[score - 1]?.[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
