import { useLingui } from '@lingui/react/macro';
import { ArrowDownUp } from 'lucide-react';
import { useLanguage } from '../../platform/words/language';
import type { Sheet } from './sheet-model';
import styles from './sheet.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly column: number;
}

/** Axes above, their criteria below; the column one stands in stands out. */
export function GridHead({ sheet, column }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { axes, criteria } = sheet;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className={styles.corner}>
          {t`Cas d’usage`}
        </th>
        {axes.map((axis) => (
          <th key={axis.key} scope="colgroup" colSpan={axis.criteria.length} className={styles.axis}>
            <span>{axis.name[language]}</span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {criteria.map((criterion, at) => (
          <th
            key={criterion.key}
            scope="col"
            aria-colindex={at + 2}
            className={styles.criterion}
            data-here={at === column || undefined}
            data-first={axes.some((axis) => axis.criteria[0] === criterion) || undefined}
          >
            {criterion.name[language]}
            {criterion.direction === 'lower' && (
              <span className={styles.reversed} title={t`Échelle inversée`}>
                <ArrowDownUp size={12} aria-hidden />
                <span className="visually-hidden">{t`(échelle inversée)`}</span>
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
