import { Plural } from '@lingui/react/macro';
import styles from './list.module.css';

/** « ↑ 3 rangs » on the decided ranking; nothing where the place is the same. */
export function MovedPlaces({ places }: { readonly places: number }) {
  if (places === 0) return null;
  const count = Math.abs(places);
  return places > 0 ? (
    <span className={`${styles.moved} ${styles.up}`}>
      <Plural value={count} one="↑ # rang" other="↑ # rangs" />
    </span>
  ) : (
    <span className={`${styles.moved} ${styles.down}`}>
      <Plural value={count} one="↓ # rang" other="↓ # rangs" />
    </span>
  );
}
