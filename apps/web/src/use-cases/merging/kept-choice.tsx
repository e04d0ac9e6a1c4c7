import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { StatusPill } from '../status-pill';
import styles from './merge.module.css';

interface Props {
  readonly two: readonly [UseCaseDetail, UseCaseDetail];
  readonly keptId: string;
  readonly onKeep: (id: string) => void;
}

/** Which of the two carries on, under its reference and status. */
export function KeptChoice({ two, keptId, onKeep }: Props) {
  const { t } = useLingui();
  return (
    <fieldset className={styles.sides}>
      <legend>{t`Lequel conserver ?`}</legend>
      {two.map(({ id, reference, title, status }) => (
        <label key={id} className={styles.value}>
          <input type="radio" name="merge-kept" checked={id === keptId} onChange={() => onKeep(id)} />
          <span className={styles.side}>
            <strong>{reference}</strong>
            <span className={styles.text}>{title}</span>
            <span>
              <StatusPill status={status} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
