import type { FrozenEntry, Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useSession } from '../../../platform/session';
import { useLanguage } from '../../../platform/words/language';
import { useOrdinal } from '../../heat/heat-strip';
import styles from './note.module.css';
import { useShare } from '../../heat/use-share';

interface Props {
  readonly snapshot: Snapshot;
}

/** The list in its order: why each is in, its axes, its index, how often it stays among the first. */
export function NoteEntries({ snapshot }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { topK } = snapshot.robustness;
  return (
    <table className={styles.entries}>
      <caption className="visually-hidden">{t`Retenus, dans l’ordre`}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t`Cas d’usage`}</th>
          {snapshot.model.content.axes.map(({ key, name }) => (
            <th key={key} scope="col" className={`${styles.figure} ${styles.axis}`}>
              {name[language]}
            </th>
          ))}
          <th scope="col" className={styles.figure}>{t`Indice sur 100`}</th>
          <th scope="col" className={styles.figure}>
            {topK === 1 ? t`Premier` : t`Dans les ${topK} premiers`}
          </th>
        </tr>
      </thead>
      <tbody>
        {snapshot.entries.map((entry) => (
          <Row key={entry.id} entry={entry} snapshot={snapshot} />
        ))}
      </tbody>
      <Total entries={snapshot.entries} columns={snapshot.model.content.axes.length + 2} />
    </table>
  );
}

function Row({ entry, snapshot }: Props & { readonly entry: FrozenEntry }) {
  const { number } = useFormat();
  const share = useShare();
  const one = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '—'
      : number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <tr>
      <td className={styles.position}>{entry.position}</td>
      <th scope="row">
        <span className={styles.title}>{entry.title}</span>
        <Facts entry={entry} />
        {entry.note && <span className={styles.why}>{entry.note}</span>}
      </th>
      {snapshot.model.content.axes.map(({ key }) => (
        <td key={key} className={`${styles.figure} ${styles.axis}`}>
          {one(entry.axes[key])}
        </td>
      ))}
      <td className={styles.index}>
        {entry.index === null ? '—' : number(entry.index, { maximumFractionDigits: 0 })}
      </td>
      <td className={styles.figure}>{entry.robustness ? share(entry.robustness.inTop) : '—'}</td>
    </tr>
  );
}

/** What the list commits together; nothing where no envelope was given. */
function Total({ entries, columns }: { readonly entries: readonly FrozenEntry[]; readonly columns: number }) {
  const { t } = useLingui();
  const { money } = useFormat();
  const { currency } = useSession().organisation;
  const budgets = entries.flatMap(({ budgetCap }) => (budgetCap === null ? [] : [budgetCap]));
  if (budgets.length === 0) return null;
  const sum = money(
    budgets.reduce((total, budget) => total + budget, 0),
    currency,
  );
  const without = entries.length - budgets.length;
  return (
    <tfoot>
      <tr>
        <td />
        <td colSpan={columns} className={styles.total}>
          {t`Enveloppes : ${sum} en tout`}
          {without > 0 && t`, ${without} sans enveloppe`}
        </td>
      </tr>
    </tfoot>
  );
}

function Facts({ entry }: { readonly entry: FrozenEntry }) {
  const { t } = useLingui();
  const { money } = useFormat();
  const { currency } = useSession().organisation;
  const nth = useOrdinal();
  const { reference, owner, budgetCap, rank, position, isAgainstRanking } = entry;
  const facts = [
    reference,
    owner?.name,
    budgetCap === null ? null : money(budgetCap, currency),
    rank === null ? t`sans toutes ses notes` : null,
    isAgainstRanking && rank !== null ? t`classé ${nth(rank)}, retenu ${nth(position)}` : null,
  ];
  return <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>;
}
