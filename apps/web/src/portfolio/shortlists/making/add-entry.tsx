import { MOST_RETAINED } from '@jalon/domain/portfolio/shortlists/choice';
import type { Standing } from '@jalon/domain/portfolio/shortlists/standing';
import { useLingui } from '@lingui/react/macro';
import { useOrdinal } from '../../heat/heat-strip';
import { added, type Entry } from './entries';
import styles from './making.module.css';

interface Props {
  readonly standings: readonly Standing[];
  readonly entries: readonly Entry[];
  readonly onChange: (entries: readonly Entry[]) => void;
}

/** One more of the ranking; those that a floor stops are not offered. */
export function AddEntry({ standings, entries, onChange }: Props) {
  const { t } = useLingui();
  const nth = useOrdinal();
  const isIn = new Set(entries.map(({ id }) => id));
  const open = standings.filter(({ id, block }) => block !== 'vetoed' && !isIn.has(id));
  const choices = [...open].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  if (choices.length === 0 || entries.length >= MOST_RETAINED) return null;
  return (
    <p className={styles.add}>
      <select
        aria-label={t`Ajouter un cas d’usage`}
        value=""
        onChange={(event) => onChange(added(entries, event.currentTarget.value))}
      >
        <option value="">{t`Ajouter un cas d’usage…`}</option>
        {choices.map(({ id, rank, title }) => (
          <option key={id} value={id}>
            {rank === null ? t`sans rang` : nth(rank)} · {title}
          </option>
        ))}
      </select>
    </p>
  );
}
