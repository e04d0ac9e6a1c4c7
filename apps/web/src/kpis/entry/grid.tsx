import { useLingui } from '@lingui/react/macro';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import styles from './entry.module.css';
import type { Field, Row } from './rows';

/** Lines that are shown to be typed in; what is pasted beyond is told and sent all the same. */
export const SHOWN = 40;

interface Props {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly isBad: (row: Row, field: Field) => boolean;
  readonly flawOf: (row: Row) => string | undefined;
  readonly onChange: (key: number, field: Field, text: string) => void;
  readonly onPaste: (key: number, text: string) => void;
}

function useLabels(): Readonly<Record<Field, string>> {
  const { t } = useLingui();
  return {
    takenOn: t`Date`,
    value: t`Valeur`,
    numerator: t`Numérateur`,
    denominator: t`Dénominateur`,
    n: t`Observations`,
    segment: t`Segment`,
    note: t`Remarque`,
  };
}

/** A small spreadsheet: Enter goes down, a paste fills the lines. */
export function Grid(props: Props) {
  const { rows, fields } = props;
  const { t } = useLingui();
  const labels = useLabels();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Grille de saisie`}>
      <table className={styles.grid} onKeyDown={goDown}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {labels[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, index) => (
            <Line key={row.key} {...props} {...{ row, labels }} number={index + 1} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps extends Props {
  readonly row: Row;
  readonly number: number;
  readonly labels: Readonly<Record<Field, string>>;
}

const WORDS: readonly Field[] = ['takenOn', 'segment', 'note'];

function Line({ row, number, labels, fields, isBad, flawOf, onChange, onPaste }: LineProps) {
  const { t } = useLingui();
  const flaw = flawOf(row);
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n;]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(row.key, text);
  };
  return (
    <tr title={flaw} data-flawed={flaw && ''}>
      {fields.map((field) => (
        <td key={field}>
          <input
            aria-label={t`${labels[field]}, ligne ${number}`}
            aria-invalid={isBad(row, field) || undefined}
            data-column={field}
            inputMode={WORDS.includes(field) ? undefined : 'decimal'}
            placeholder={field === 'takenOn' ? t`jj/mm/aaaa` : undefined}
            value={row[field]}
            onChange={(event) => onChange(row.key, field, event.currentTarget.value)}
            onPaste={paste}
          />
        </td>
      ))}
    </tr>
  );
}

const STEPS: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  Enter: 'nextElementSibling',
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

/** Enter and the arrows stay in the column. */
function goDown(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const line = target.closest('tr')?.[step];
  line?.querySelector<HTMLInputElement>(`[data-column="${target.dataset['column']}"]`)?.focus();
}
