import type { Inspection } from '@jalon/domain/imports/reading';
import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef } from 'react';
import { columnLetter } from '../words/column-letter';
import styles from './preview.module.css';

interface Props {
  readonly inspection: Inspection;
  /** A correction is on its way. */
  readonly busy: boolean;
  readonly onHeader: (row: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down move between the numbers of rows. */
function useArrows() {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const buttons = [...(body.current?.querySelectorAll('button') ?? [])];
    const next = buttons[buttons.findIndex((one) => one === document.activeElement) + step];
    event.preventDefault();
    next?.focus();
  };
  return { ref: body, onKeyDown };
}

/** The first rows as the spreadsheet shows them: numbers at the left, letters above. */
export function PreviewGrid({ inspection: { preview, reading, columns }, busy, onHeader }: Props) {
  const { t } = useLingui();
  const arrows = useArrows();
  const width = Math.max(columns.length, ...preview.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, at) => at);
  return (
    <div
      className={`${styles.grid} ${busy ? styles.busy : ''}`}
      tabIndex={0}
      role="region"
      aria-label={t`Premières lignes du fichier`}
      aria-busy={busy}
    >
      <table>
        <thead>
          <tr>
            <td className={styles.corner} />
            {places.map((at) => (
              <th key={at} scope="col">
                {columnLetter(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...arrows}>
          {preview.map(({ number, cells }) => (
            <Row
              key={number}
              number={number}
              cells={places.map((at) => cells[at] ?? '')}
              header={reading.headerRow}
              onHeader={onHeader}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly number: number;
  readonly cells: readonly string[];
  /** The number of the row that holds the names. */
  readonly header: number;
  readonly onHeader: (row: number) => void;
}

function Row({ number, cells, header, onHeader }: RowProps) {
  const { t } = useLingui();
  const isHeader = number === header;
  const look = isHeader ? styles.header : number < header ? styles.above : undefined;
  return (
    <tr className={look}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isHeader}
          tabIndex={isHeader ? 0 : -1}
          title={isHeader ? t`Ligne des titres` : t`Prendre la ligne ${number} pour les titres`}
          onClick={() => !isHeader && onHeader(number)}
        >
          {number}
          {isHeader && <span className={styles.mark}>{t`titres`}</span>}
        </button>
      </th>
      {cells.map((text, at) => (
        <td key={at} title={text.length > 60 ? text : undefined}>
          <span className={styles.cell}>{text.replace(/\s*\n\s*/g, '\n')}</span>
        </td>
      ))}
    </tr>
  );
}
