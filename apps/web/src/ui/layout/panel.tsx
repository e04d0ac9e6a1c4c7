import { type ReactNode, useId } from 'react';
import styles from './page.module.css';

interface Props {
  readonly title?: string;
  readonly line?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Tables and lists touch the edges. */
  readonly flush?: boolean;
}

/** One piece of work on a page; panels never stand inside panels. */
export function Panel({ title, line, actions, children, flush = false }: Props) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? titleId : undefined}>
      {(title || actions) && (
        <div className={styles.panelHead}>
          <div>
            {title && <h2 id={titleId}>{title}</h2>}
            {line && <p className="muted small">{line}</p>}
          </div>
          {actions}
        </div>
      )}
      <div className={flush ? undefined : styles.padded}>{children}</div>
    </section>
  );
}

/** Main work and, beside it where there is room, what goes with it. */
export function Columns({ main, aside }: { readonly main: ReactNode; readonly aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{main}</div>
      <div>{aside}</div>
    </div>
  );
}
