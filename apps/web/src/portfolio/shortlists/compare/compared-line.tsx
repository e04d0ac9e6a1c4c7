import type { ComparedRow } from '@jalon/domain/portfolio/shortlists/compare-shortlists';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { Pill } from '../../../ui/content/pill';
import { useOrdinal } from '../../heat/heat-strip';
import { fateLabels, fateTones } from '../words/shortlist-words';
import { useCauseWords } from '../words/use-cause-words';
import type { ComparisonAnswer } from './comparison-content';
import styles from './compare.module.css';

interface Props {
  readonly row: ComparedRow;
  readonly axes: ComparisonAnswer['axes'];
}

/** What became of one use case, and why. */
export function ComparedLine({ row, axes }: Props) {
  const { t } = useLingui();
  const words = useCauseWords(axes);
  const { title, fate, cause } = row;
  return (
    <li className={styles.compared}>
      <span className={styles.fate}>
        <Pill tone={fateTones[fate]}>{t(fateLabels[fate])}</Pill>
      </span>
      <span>
        <strong>{title}</strong> {cause && <span>{words(cause)}</span>}
      </span>
      <span className={`muted small figures ${styles.places}`}>
        <Places row={row} />
      </span>
    </li>
  );
}

/** « 3e → 1er », and its index then and now. */
function Places({ row: { from, to, indexFrom, indexTo } }: Pick<Props, 'row'>) {
  const { t } = useLingui();
  const { number } = useFormat();
  const nth = useOrdinal();
  const index = (value: number | null) =>
    value === null ? '—' : number(value, { maximumFractionDigits: 0 });
  const hasMoved = from !== null && to !== null && from !== to;
  return (
    <>
      {hasMoved && (to < from ? <ArrowUp size={14} aria-hidden /> : <ArrowDown size={14} aria-hidden />)}
      {from === null ? t`hors liste` : nth(from)} → {to === null ? t`hors liste` : nth(to)}
      {' · '}
      {t`indice ${index(indexFrom)} → ${index(indexTo)}`}
    </>
  );
}
