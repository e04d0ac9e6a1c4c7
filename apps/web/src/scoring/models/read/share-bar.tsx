import type { Words } from '@jalon/domain/platform/language';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import { wordsFor } from '../words/local';
import { sharesOf } from '../words/share';
import styles from './read.module.css';

interface Props {
  readonly parts: readonly { readonly key: string; readonly name: Words; readonly weight: number }[];
  readonly size?: 'small' | 'normal';
}

/** How a whole is shared, as one bar; the figures stand under it, so the bar itself is an ornament. */
export function ShareBar({ parts, size = 'normal' }: Props) {
  const { percent } = useFormat();
  const language = useLanguage();
  const shares = sharesOf(parts.map(({ weight }) => weight));
  return (
    <div className={styles.shares} data-size={size}>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ key }, at) => (
          <span key={key} style={{ flexGrow: shares[at] ?? 0 }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ key, name }, at) => (
          <li key={key}>
            <span className={styles.key} aria-hidden /> {wordsFor(language, name)}{' '}
            <strong className="figures">{percent(shares[at] ?? 0, 0)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
