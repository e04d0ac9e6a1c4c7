import type { ReactNode } from 'react';
import styles from './dialog.module.css';

/** The row of buttons that ends a dialog or a form; the main one comes last in reading order on the right. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
