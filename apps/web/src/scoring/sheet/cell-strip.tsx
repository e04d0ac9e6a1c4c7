import type { RoundUseCase } from '@jalon/contracts/scoring/rounds.operations';
import type { Criterion } from '@jalon/domain/scoring/model/score-model';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowDownUp, MessageSquareText } from 'lucide-react';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import type { CellValue } from '../cells/pending';
import type { Place } from '../grid/grid-moves';
import { NoteField } from '../cells/note-field';
import { axisAt, type Sheet } from './sheet-model';
import styles from './strip.module.css';

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
  const { sheet, place, value } = props;
  const useCase = sheet.useCases[place.row];
  const criterion = sheet.criteria[place.column];
  if (!useCase || !criterion) return null;
  return (
    <div className={styles.strip}>
      <Asked {...props} useCase={useCase} criterion={criterion} />
      <NotePlace {...props} key={`${useCase.id}/${criterion.key}`} />
      <Anchors criterion={criterion} score={value.score} onScore={props.onScore} />
    </div>
  );
}

interface AskedProps extends Pick<Props, 'id' | 'sheet'> {
  readonly useCase: RoundUseCase;
  readonly criterion: Criterion;
}

function Asked({ id, sheet, useCase, criterion }: AskedProps) {
  const language = useLanguage();
  const axis = axisAt(sheet, criterion)?.name[language];
  const [lowest, highest] = [criterion.anchors[0]?.[language], criterion.anchors.at(-1)?.[language]];
  return (
    <div>
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
  );
}

function NotePlace({ value, writesNote, onNote, onLeaveNote, onWriteNote }: Props) {
  const { t } = useLingui();
  if (writesNote)
    return (
      <div className={styles.writing}>
        <NoteField
          note={value.note}
          label={t`Commentaire (Échap pour revenir à la grille)`}
          onChange={onNote}
          onLeave={onLeaveNote}
          autoFocus
        />
      </div>
    );
  return (
    <Button
      size="small"
      variant="quiet"
      tabIndex={-1}
      icon={<MessageSquareText size={14} aria-hidden />}
      onClick={onWriteNote}
    >
      {value.note ? t`Lire mon commentaire` : t`Commenter`}
    </Button>
  );
}

interface AnchorsProps extends Pick<Props, 'onScore'> {
  readonly criterion: Criterion;
  readonly score: number | null;
}

/** What 1 to 5 mean; a press gives that score. */
function Anchors({ criterion, score: given, onScore }: AnchorsProps) {
  const language = useLanguage();
  return (
    <ol className={styles.anchors}>
      {criterion.anchors.map((anchor, at) => (
        <li key={at}>
          <button
            type="button"
            tabIndex={-1}
            aria-pressed={given === at + 1}
            className={styles.anchor}
            onClick={() => onScore(at + 1)}
          >
            <strong className="figures">{at + 1}</strong>
            <span>{anchor[language]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
