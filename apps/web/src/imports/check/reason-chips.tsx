import type { summariseImport } from '@jalon/contracts/imports/import-rows.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import type { ImportRun } from '@jalon/domain/imports/run';
import type { ReasonCode, Verdict } from '@jalon/domain/imports/verdict';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useReasonWords } from '../words/reason-words';
import styles from './check.module.css';
import { useRowFilter } from './use-row-filter';

type Reasons = Output<typeof summariseImport>['reasons'];

interface Chip {
  readonly code: ReasonCode;
  readonly severity: 'refusal' | 'notice';
  readonly rows: number;
}

/** One chip per code: its fields are told row by row. */
function chipsOf(reasons: Reasons, shown: Verdict): readonly Chip[] {
  const chips = new Map<ReasonCode, Chip>();
  for (const { verdict, code, severity, rows } of reasons) {
    if (verdict !== shown || (shown === 'refused' && severity === 'notice')) continue;
    const before = chips.get(code)?.rows ?? 0;
    chips.set(code, { code, severity, rows: before + rows });
  }
  return [...chips.values()].sort((one, other) => other.rows - one.rows);
}

interface Props {
  readonly run: ImportRun;
  readonly reasons: Reasons;
}

/** Why rows are refused, or what was done to their values: each narrows the table. */
export function ReasonChips({ run, reasons }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const label = useReasonWords();
  const { verdict, search, change } = useRowFilter(run);
  const chips = chipsOf(reasons, verdict);
  if (chips.length === 0) return null;
  const toggle = (code: ReasonCode) => {
    const isSet = search.reason.includes(code);
    const reason = isSet ? search.reason.filter((one) => one !== code) : [...search.reason, code];
    change({ reason, row: undefined });
  };
  return (
    <div className={styles.chips} role="group" aria-label={t`Filtrer par motif`}>
      {chips.map(({ code, severity, rows }) => (
        <button
          key={code}
          type="button"
          aria-pressed={search.reason.includes(code)}
          className={`${styles.chip} ${severity === 'refusal' ? styles.refusal : ''}`}
          onClick={() => toggle(code)}
        >
          {label({ code, severity })} <span className="figures">{number(rows)}</span>
        </button>
      ))}
    </div>
  );
}
