import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import type { Sheet } from '../sheet/sheet-model';
import type { CellKeeper, KeptCells } from './cell-keeper';
import { cellOfKey, type CellValue } from './pending';
import styles from './cells.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly keeper: CellKeeper;
  readonly cells: KeptCells;
}

/** Cells that were changed in another window too: both values, and the choice. Nothing is lost before it is made. */
export function ConflictList({ sheet, keeper, cells }: Props) {
  const { t } = useLingui();
  if (cells.conflicts.size === 0) return null;
  return (
    <div className={styles.conflicts}>
      <Notice tone="attention" title={t`Modifié dans une autre fenêtre`} live>
        {t`Vous avez noté les mêmes cases ailleurs. Choisissez pour chacune la valeur à garder.`}
      </Notice>
      <ul>
        {[...cells.conflicts].map(([key, theirs]) => (
          <Conflict key={key} {...{ sheet, keeper, cellKey: key, theirs }} />
        ))}
      </ul>
    </div>
  );
}

interface ConflictProps extends Pick<Props, 'sheet' | 'keeper'> {
  readonly cellKey: string;
  readonly theirs: CellValue;
}

function Conflict({ sheet, keeper, cellKey, theirs }: ConflictProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const cell = cellOfKey(cellKey);
  const mine = keeper.valueAt(cell);
  const useCase = sheet.useCases.find(({ id }) => id === cell.useCaseId);
  const criterion = sheet.criteria.find(({ key }) => key === cell.criterion);
  const textOf = ({ score, note }: CellValue): string => {
    const shown = score === null ? t`vide` : String(score);
    return mine.note === theirs.note ? shown : `${shown} · ${note ?? t`sans commentaire`}`;
  };
  const [here, there] = [textOf(mine), textOf(theirs)];
  return (
    <li className={styles.conflict}>
      <span>
        <strong>{useCase?.title}</strong> · {criterion?.name[language]}
      </span>
      <span>
        <Button size="small" onClick={() => keeper.choose(cellKey, 'mine')}>
          <Trans>Garder ici : {here}</Trans>
        </Button>{' '}
        <Button size="small" onClick={() => keeper.choose(cellKey, 'theirs')}>
          <Trans>Prendre l’autre : {there}</Trans>
        </Button>
      </span>
    </li>
  );
}
