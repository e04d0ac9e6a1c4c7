import { mayBeChosen } from '@jalon/domain/imports/verdict';
import { getImportRow, type ImportRowItem } from '@jalon/contracts/imports/import-rows.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { PathLink } from '../../platform/routing/path-link';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Pill } from '../../ui/content/pill';
import { verdictLabels, verdictTones } from '../words/verdict-words';
import styles from './check.module.css';
import { RowCells, RowChanges, RowReasons, RowValues } from './row-parts';
import type { FieldWords } from './value-text';

interface Props {
  readonly id: string;
  readonly rank: number;
  /** The rows around it, to go on from one to the next. */
  readonly rows: readonly ImportRowItem[];
  readonly words: FieldWords;
  readonly onRow: (rank: number | undefined) => void;
  readonly onTick?: (row: ImportRowItem, isRange: boolean) => void;
}

/** One row whole: what the file says, what is read of it, what would come of it and why. */
export function RowPanel({ id, rank, rows, words, onRow, onTick }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const query = useRead(getImportRow, { id, rank }, { keep: true });
  const at = rows.findIndex((row) => row.rank === rank);
  const place = query.data?.number;
  return (
    <Dialog
      title={place ? t`Ligne ${number(place)} du fichier` : t`Ligne de l’import`}
      opened
      onClose={() => onRow(undefined)}
      width={820}
    >
      <Reading query={query} lines={10}>
        {(found) => <Whole row={found} words={words} />}
      </Reading>
      <DialogActions>
        <PanelTick row={rows[at]} onTick={onTick} />
        <Step
          row={at > 0 ? rows[at - 1] : undefined}
          label={t`Précédente`}
          icon={<ChevronLeft size={16} aria-hidden />}
          onRow={onRow}
        />
        <Step
          row={at >= 0 ? rows[at + 1] : undefined}
          label={t`Suivante`}
          icon={<ChevronRight size={16} aria-hidden />}
          onRow={onRow}
        />
      </DialogActions>
    </Dialog>
  );
}

interface TickProps extends Pick<Props, 'onTick'> {
  readonly row: ImportRowItem | undefined;
}

function PanelTick({ row, onTick }: TickProps) {
  const { t } = useLingui();
  if (!row || !onTick || !mayBeChosen(row)) return null;
  return (
    <label className={styles.panelTick}>
      <input type="checkbox" checked={row.isChosen} onChange={() => onTick(row, false)} />
      {t`Appliquer cette ligne`}
    </label>
  );
}

interface StepProps {
  readonly row: ImportRowItem | undefined;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onRow: (rank: number) => void;
}

const Step = ({ row, label, icon, onRow }: StepProps) => (
  <Button icon={icon} aria-disabled={!row || undefined} onClick={() => row && onRow(row.rank)}>
    {label}
  </Button>
);

interface WholeProps {
  readonly row: Output<typeof getImportRow>;
  readonly words: FieldWords;
}

function Whole({ row, words }: WholeProps) {
  const { t } = useLingui();
  return (
    <div className={styles.whole}>
      <p className={styles.wholeHead}>
        <Pill tone={verdictTones[row.verdict]}>{t(verdictLabels[row.verdict])}</Pill>
        <strong>{row.title || t`(sans nom)`}</strong>
        {row.subject && <PathLink path={row.subject.path}>{t`Voir au registre`}</PathLink>}
      </p>
      {row.reasons.length > 0 && <RowReasons reasons={row.reasons} words={words} />}
      {row.changes.length > 0 && <RowChanges changes={row.changes} words={words} />}
      {row.changes.length === 0 && <RowValues values={row.values} words={words} />}
      <RowCells cells={row.cells} />
    </div>
  );
}
