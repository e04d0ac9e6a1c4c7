import { useLingui } from '@lingui/react/macro';
import type { Kind } from '../use-kinds';
import styles from './upload.module.css';

interface Props {
  readonly kinds: readonly Kind[];
  readonly value: string | undefined;
  readonly onChange: (kind: string) => void;
}

/** Into which register. */
export function KindChoice({ kinds, value, onChange }: Props) {
  const { t } = useLingui();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t`Dans quel registre ?`}</legend>
      <div className={styles.choices}>
        {kinds.map(({ kind, title }) => (
          <label key={kind} className={styles.choice}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={kind === value}
              onChange={() => onChange(kind)}
            />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
