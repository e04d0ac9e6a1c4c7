import type { RegisterField } from '@jalon/domain/imports/field';
import type { Mapping } from '@jalon/domain/imports/mapping';
import type { ImportRun } from '@jalon/domain/imports/run';
import { rowReader } from '@jalon/domain/imports/rows/row-reader';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { IconButton } from '../../../ui/actions/icon-button';
import { Panel } from '../../../ui/layout/panel';
import { RowReasons, RowValues } from '../../check/row-parts';
import { useFieldWords } from '../../check/value-text';
import { useDirectory } from '../columns/targets';
import styles from './example.module.css';

interface Props {
  readonly run: ImportRun;
  readonly mapping: Mapping;
  readonly fields: readonly RegisterField[];
}

/** The first rows of the file as they would be read now, one at a time. */
export function ExamplePanel({ run, mapping, fields }: Props) {
  const { t } = useLingui();
  const [at, setAt] = useState(0);
  const read = useReader(run, mapping, fields);
  const words = useFieldWords(fields);
  const { preview, reading } = run.inspection;
  const rows = preview.filter(({ number }) => number > reading.headerRow);
  const row = rows[Math.min(at, rows.length - 1)];
  if (!row) return null;
  const { values, reasons } = read(row.cells);
  return (
    <Panel
      title={t`Ligne ${row.number}, telle qu’elle serait lue`}
      line={t`Suit vos choix à mesure que vous les faites.`}
      actions={
        <div className={styles.turn}>
          <IconButton
            label={t`Exemple précédent`}
            icon={<ChevronLeft size={16} aria-hidden />}
            outlined
            aria-disabled={at === 0 || undefined}
            onClick={() => setAt(Math.max(0, at - 1))}
          />
          <IconButton
            label={t`Exemple suivant`}
            icon={<ChevronRight size={16} aria-hidden />}
            outlined
            aria-disabled={at >= rows.length - 1 || undefined}
            onClick={() => setAt(Math.min(rows.length - 1, at + 1))}
          />
        </div>
      }
    >
      <div className={styles.example}>
        {Object.keys(values).length === 0 && (
          <p className="muted">{t`Aucune colonne n’est encore reliée.`}</p>
        )}
        {reasons.length > 0 && <RowReasons reasons={reasons} words={words} />}
        <RowValues values={values} words={words} isUntitled />
      </div>
    </Panel>
  );
}

/** Reads as the server will; people are known here by name alone. */
function useReader(run: ImportRun, mapping: Mapping, fields: readonly RegisterField[]) {
  const directory = useDirectory();
  const settled = useDeferredValue(mapping);
  const { columns } = run.inspection;
  return useMemo(
    () => rowReader(settled, { fields, columns, directory }),
    [settled, fields, columns, directory],
  );
}
