import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import type { BubbleColour } from '../portfolio-search';
import { statusLabels } from '../words/status-words';
import { type Category, MOST_COLOURS } from './bubble-points';
import { radiusOf } from './layout/scale';
import type { Layout } from './use-layout';
import styles from './bubbles.module.css';

interface Props {
  readonly categories: readonly Category[];
  readonly by: BubbleColour;
  readonly layout: Layout;
}

/** Those that are in sight, each with the place of its colour. */
const drawnOf = (categories: readonly Category[]) =>
  categories.flatMap((category, nth) => (category.count > 0 ? [[category, nth] as const] : []));

/** What colours and sizes mean. */
export function BubbleLegend({ categories, by, layout }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const nameOf = ({ value, name }: Category): string => {
    if (value === null) return by === 'client' ? t`Autres, ou sans client` : t`Autres`;
    const status = by === 'status' ? UseCaseStatus.safeParse(value).data : undefined;
    return status ? t(statusLabels[status]) : name;
  };
  return (
    <ul className={styles.legend}>
      {drawnOf(categories).map(([category, nth]) => (
        <li key={category.value ?? 'others'}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden>
            <circle
              r="6"
              className={`${styles.disc} ${styles[`c${category.value === null ? MOST_COLOURS : nth}`]}`}
            />
          </svg>
          {nameOf(category)} <span className="muted figures">{number(category.count)}</span>
        </li>
      ))}
      <Sizes layout={layout} />
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden className={styles.hollow}>
          <circle r="5" className={styles.disc} />
        </svg>
        {t`Sans enveloppe`}
      </li>
    </ul>
  );
}

/** The nearest amount below with one figure and zeros: what one reads at a glance. */
function roundish(amount: number): number {
  const unit = 10 ** Math.floor(Math.log10(amount));
  return Math.floor(amount / unit) * unit;
}

function Sizes({ layout }: Pick<Props, 'layout'>) {
  const { money } = useFormat();
  const { currency } = useSession().organisation;
  const { mostBudget, largest } = layout;
  if (mostBudget <= 0) return null;
  return [roundish(mostBudget), roundish(mostBudget / 4)].map((budget) => {
    const radius = radiusOf(budget, mostBudget, largest);
    return (
      <li key={budget}>
        <svg width={radius * 2 + 2} height={radius * 2 + 2} aria-hidden>
          <circle cx={radius + 1} cy={radius + 1} r={radius} className={styles.size} />
        </svg>
        <span className="muted">{money(budget, currency)}</span>
      </li>
    );
  });
}
