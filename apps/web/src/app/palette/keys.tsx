import { Fragment } from 'react';
import { shownKeys } from '../../platform/keyboard/strokes';
import { useLanguage } from '../../platform/words/language';
import styles from './palette.module.css';

/** A shortcut as keyboards write it. */
export function Keys({ keys }: { readonly keys: string }) {
  const language = useLanguage();
  return (
    <span className={styles.keys}>
      {shownKeys(keys, language).map((stroke, place) => (
        <Fragment key={place}>
          {place > 0 && ' '}
          {stroke.map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
