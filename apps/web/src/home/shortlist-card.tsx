import type { HomeShortlist } from '@jalon/contracts/home/home.operations';
import { wordsIn } from '@jalon/domain/platform/typography';
import { sayCertainty } from '@jalon/domain/portfolio/robustness/certainty-words';
import { percentWords } from '@jalon/domain/portfolio/robustness/share-words';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import { PathLink } from '../platform/routing/path-link';
import { useLanguage } from '../platform/words/language';
import { Pill } from '../ui/content/pill';
import { Panel } from '../ui/layout/panel';
import styles from './home.module.css';

/** What was retained last, how sure that is, and whether scores have moved since. */
export function ShortlistCard({ shortlist }: { readonly shortlist: HomeShortlist }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id, name, madeAt, label, entries, isOvertaken } = shortlist;
  const day = date(madeAt);
  const { sentence, reasons } = sayCertainty(
    { ...shortlist.certainty, useCases: [] },
    shortlist.axes,
    useLanguage(),
  );
  return (
    <Panel
      title={name}
      line={t`Présélection du ${day}`}
      actions={
        label === 'safe' ? (
          <Pill tone="success">{t({ message: 'Sûr', context: 'ranking' })}</Pill>
        ) : (
          <Pill tone="attention">{t({ message: 'Fragile', context: 'ranking' })}</Pill>
        )
      }
      flush
    >
      <p className={styles.said}>
        {sentence} {reasons[0] && <span className="muted">{reasons[0]}</span>}
      </p>
      {isOvertaken && (
        <p className={`small ${styles.said}`}>
          {t`Des notes ou des pondérations ont changé depuis :`}{' '}
          <PathLink path={`/shortlists/${id}`}>{t`voir si elle tient encore`}</PathLink>
        </p>
      )}
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} topK={shortlist.certainty.topK} />
          </li>
        ))}
      </ol>
      <Foot shortlist={shortlist} />
    </Panel>
  );
}

/** What a draw is, and the way to the whole of it. */
function Foot({ shortlist: { id, count, entries } }: { readonly shortlist: HomeShortlist }) {
  const { t } = useLingui();
  return (
    <div className={styles.more}>
      <p className="muted small">
        {t`Un tirage : le classement refait avec des poids et des évaluateurs un peu différents.`}
      </p>
      <PathLink path={`/shortlists/${id}`}>
        {count > entries.length
          ? t`Ouvrir la présélection (${count} cas d’usage)`
          : t`Ouvrir la présélection`}
      </PathLink>
    </div>
  );
}

interface EntryProps {
  readonly entry: HomeShortlist['entries'][number];
  /** How many of the first its share is about. */
  readonly topK: number;
}

function Entry({ entry, topK }: EntryProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { id, title, position, index, inTop } = entry;
  const points = index === null ? '' : number(Math.round(index));
  return (
    <PathLink path={`/use-cases/${id}`} className={styles.entry}>
      <span className={`muted figures ${styles.position}`}>{position}</span>
      <span className={styles.title}>{title}</span>
      {index !== null && (
        <span className={`figures ${styles.points}`} title={t`Indice sur 100`}>
          {points}
          <span className={`muted small ${styles.of}`} aria-hidden>
            /100
          </span>
          <span className="visually-hidden">{t` sur 100`}</span>
        </span>
      )}
      {inTop !== null && <Share inTop={inTop} topK={topK} />}
    </PathLink>
  );
}

/** How often it is among the first; what is nearly always is not rounded to always. */
function Share({ inTop, topK }: { readonly inTop: number; readonly topK: number }) {
  const { t } = useLingui();
  const share = wordsIn(percentWords(inTop), useLanguage());
  return (
    <span className={styles.share}>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${String(Math.round(inTop * 100))}%` }} />
      </span>
      <span className="muted small">
        {topK === 1
          ? t`premier dans ${share} des tirages`
          : t`parmi les ${topK} premiers dans ${share} des tirages`}
      </span>
    </span>
  );
}
