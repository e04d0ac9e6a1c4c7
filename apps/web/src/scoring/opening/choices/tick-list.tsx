import type { RoundUseCase } from '@jalon/contracts/scoring/rounds.operations';
import type { StatusWords } from './use-case-choice';
import styles from '../opening.module.css';

interface Props {
  readonly rows: readonly Pick<RoundUseCase, 'id' | 'title' | 'reference' | 'status'>[];
  readonly value: readonly string[];
  readonly statuses: StatusWords;
  readonly onToggle: (id: string) => void;
}

/** Use cases with a box each. */
export function TickList({ rows, value, statuses, onToggle }: Props) {
  const chosen = new Set(value);
  return (
    <ul>
      {rows.map(({ id, title, reference, status }) => (
        <li key={id}>
          <label className={styles.choice} data-chosen={chosen.has(id) || undefined}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
            <span className={styles.useCase}>
              <span>{title}</span>
              <span className="muted small figures">{reference}</span>
            </span>
            {statuses.pill(status)}
          </label>
        </li>
      ))}
    </ul>
  );
}
