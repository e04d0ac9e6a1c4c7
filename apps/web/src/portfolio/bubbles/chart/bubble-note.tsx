import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useSession } from '../../../platform/session';
import { statusLabels } from '../../words/status-words';
import { MARGIN } from '../layout/scale';
import type { Drawn, Layout } from '../use-layout';
import styles from '../bubbles.module.css';

interface Props {
  readonly bubble: Drawn;
  readonly axes: { readonly x: string; readonly y: string };
  readonly layout: Layout;
}

const WIDTH = 240;

/** What is known of the bubble that one points at or stands on. The same stands in its label and in the table. */
export function BubbleNote({ bubble, axes, layout }: Props) {
  const { t } = useLingui();
  const { number, money, list } = useFormat();
  const { currency } = useSession().organisation;
  const { point, x, y, r } = bubble;
  const { title, reference, status, budgetCap, clients } = point.useCase;
  const isRight = x + r + WIDTH + 16 > layout.plane.width;
  const one = (value: number) => number(value, { maximumFractionDigits: 2 });
  const left = isRight ? Math.max(0, x - r - WIDTH - 12) : x + r + 12;
  return (
    <div
      className={styles.note}
      aria-hidden
      style={{ left: left + MARGIN.left, top: Math.max(0, y + MARGIN.top - 28), width: WIDTH }}
    >
      <strong>{title}</strong>
      <span className="muted">
        {[reference, ...(clients.length > 0 ? [list(clients.map(({ name }) => name))] : [])].join(' · ')}
      </span>
      <span>{`${axes.y} ${one(point.y)} · ${axes.x} ${one(point.x)}`}</span>
      <span>
        {point.rank === null ? t`Arrêté par un seuil de veto` : t`Rang ${point.rank}`} ·{' '}
        {t(statusLabels[status])} · {budgetCap === null ? t`sans enveloppe` : money(budgetCap, currency)}
      </span>
    </div>
  );
}
