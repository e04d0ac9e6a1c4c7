import type { ImportRowItem } from '@jalon/contracts/imports/import-rows.operations';
import { mayBeChosen, type Verdict } from '@jalon/domain/imports/verdict';
import { useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import type { Column } from '../../ui/table/column';
import { SelectBox } from '../../ui/table/select-box';
import { useNearWords, useReasonWords } from '../words/reason-words';
import styles from './check.module.css';
import type { FieldWords } from './value-text';

interface Wanted {
  readonly verdict: Verdict;
  readonly words: FieldWords;
  readonly onOpen: (row: ImportRowItem) => void;
  readonly onTick?: (row: ImportRowItem, isRange: boolean) => void;
}

/** What is ticked, and which row it is. */
function useNamingColumns({ onOpen, onTick }: Wanted): readonly Column<ImportRowItem>[] {
  const { t } = useLingui();
  const { number } = useFormat();
  const tick = {
    key: 'chosen',
    label: t`Appliquer`,
    cell: (row: ImportRowItem) => onTick && mayBeChosen(row) && <Tick row={row} onTick={onTick} />,
  };
  return [
    ...(onTick ? [tick] : []),
    { key: 'number', label: t`N°`, numeric: true, cell: (row) => row.number !== null && number(row.number) },
    {
      key: 'title',
      label: t`Ligne`,
      fixed: true,
      cell: (row) => (
        <button type="button" className={styles.opener} onClick={() => onOpen(row)}>
          {row.title || t`(sans nom)`}
        </button>
      ),
    },
  ];
}

/** The columns of the check: what would change and why, after what names the row. */
export function useRowColumns(wanted: Wanted): readonly Column<ImportRowItem>[] {
  const { t } = useLingui();
  const { verdict, words } = wanted;
  const naming = useNamingColumns(wanted);
  const changes = {
    key: 'changes',
    label: t`Avant → après`,
    cell: (row: ImportRowItem) => row.changes.length > 0 && <Changes row={row} words={words} />,
  };
  const reasons = {
    key: 'reasons',
    label: verdict === 'refused' ? t`Motif` : t`Remarques`,
    cell: (row: ImportRowItem) => row.reasons.length > 0 && <Reasons row={row} words={words} />,
  };
  const subject = {
    key: 'subject',
    label: t`Au registre`,
    cell: ({ subject: thing }: ImportRowItem) =>
      thing && <PathLink path={thing.path}>{thing.title}</PathLink>,
  };
  const showsChanges = verdict === 'changed' || verdict === 'gone';
  return [...naming, ...(showsChanges ? [changes] : []), reasons, ...(verdict === 'same' ? [subject] : [])];
}

function Tick({ row, onTick }: { readonly row: ImportRowItem } & Required<Pick<Wanted, 'onTick'>>) {
  const { t } = useLingui();
  return (
    <SelectBox
      label={t`Appliquer « ${row.title} »`}
      state={row.isChosen ? 'all' : 'none'}
      onToggle={(isRange) => onTick(row, isRange)}
    />
  );
}

interface CellProps {
  readonly row: ImportRowItem;
  readonly words: FieldWords;
}

/** The first change, and how many more; the whole stands in the row's panel. */
function Changes({ row: { changes }, words }: CellProps) {
  const { t } = useLingui();
  const [first] = changes;
  if (!first) return null;
  const others = changes.length - 1;
  const isBoth = changes.some((change) => change.isBoth);
  return (
    <span className={styles.brief}>
      {isBoth && (
        <span className={styles.both} title={t`Modifié ici et dans le fichier`}>
          <TriangleAlert size={14} aria-label={t`Modifié ici et dans le fichier`} />
        </span>
      )}
      <span className={styles.text}>
        <span className="muted">{t`${words.nameOf(first.field)} : `}</span>
        <del>{words.textOf(first.field, first.before) ?? t`vide`}</del> →{' '}
        <ins>{words.textOf(first.field, first.after) ?? t`vide`}</ins>
      </span>
      {others > 0 && <span className={`muted ${styles.rest}`}>+{others}</span>}
    </span>
  );
}

/** The first reason, refusals before notices, and how many more. */
function Reasons({ row: { reasons }, words }: CellProps) {
  const reasonText = useReasonWords();
  const nearText = useNearWords();
  const first = reasons.find(({ severity }) => severity === 'refusal') ?? reasons[0];
  if (!first) return null;
  const near = nearText(first);
  return (
    <span className={styles.brief}>
      <span className={styles.text}>
        {first.field && <span className="muted">{words.nameOf(first.field)} · </span>}
        {reasonText(first)}
        {near && <span className="muted"> · {near}</span>}
      </span>
      {reasons.length > 1 && <span className={`muted ${styles.rest}`}>+{reasons.length - 1}</span>}
    </span>
  );
}
