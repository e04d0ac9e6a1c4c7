import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode, RefObject } from 'react';
import styles from './data-table.module.css';

interface Window {
  readonly from: number;
  readonly to: number;
  /** Pixels of the rows that are not drawn. */
  readonly above: number;
  readonly below: number;
}

/** The part of a long list that is drawn. */
function windowOf(drawn: readonly VirtualItem[], height: number): Window {
  const [first] = drawn;
  const last = drawn.at(-1);
  if (!first || !last) return { from: 0, to: 0, above: 0, below: height };
  return { from: first.index, to: last.index + 1, above: first.start, below: height - last.end };
}

const spacer = (height: number) =>
  height > 0 && (
    <tr aria-hidden className={styles.spacer}>
      <td style={{ height }} />
    </tr>
  );

interface Props {
  readonly count: number;
  /** Of a row that is not drawn yet, in pixels. */
  readonly rowHeight: number;
  readonly scroll: RefObject<HTMLDivElement | null>;
  /** Draws the rows from one place to another, the second excluded. */
  readonly children: (from: number, to: number) => ReactNode;
}

/** Rows near what is seen, between two rows as high as all the others. */
export function VirtualRows({ count, rowHeight, scroll, children }: Props) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const { from, to, above, below } = windowOf(virtualizer.getVirtualItems(), virtualizer.getTotalSize());
  return (
    <>
      {spacer(above)}
      {children(from, to)}
      {spacer(below)}
    </>
  );
}
