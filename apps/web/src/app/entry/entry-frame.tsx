import { Outlet } from '@tanstack/react-router';
import { Brand } from '../shell/brand';
import { LanguageSwitch } from './language-switch';
import styles from './entry-frame.module.css';

/** Around the pages of those who have not signed in. */
export function EntryFrame() {
  return (
    <div className={styles.frame}>
      <div className={styles.card}>
        <header className={styles.brand}>
          <Brand />
          <LanguageSwitch />
        </header>
        <main tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
