import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { RetainedRow } from './retained-row';
import styles from './retained.module.css';

interface Props {
  readonly snapshot: Snapshot;
  readonly today: ShortlistDetail['today'];
}

/** What was retained, in order, as it was on that day. */
export function RetainedList({ snapshot, today }: Props) {
  return (
    <ol className={styles.list}>
      {snapshot.entries.map((entry) => (
        <li key={entry.id}>
          <RetainedRow
            entry={entry}
            snapshot={snapshot}
            now={today.find(({ id }) => id === entry.id) ?? null}
          />
        </li>
      ))}
    </ol>
  );
}
