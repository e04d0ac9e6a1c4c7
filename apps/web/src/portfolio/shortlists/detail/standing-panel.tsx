import { readStanding, type ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import type { Drift } from '@jalon/domain/portfolio/shortlists/hold-up';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { Reading } from '../../../platform/reading';
import { useRead } from '../../../platform/use-operation';
import { Panel } from '../../../ui/layout/panel';
import { useOrdinal } from '../../heat/heat-strip';
import { useCauseWords } from '../words/use-cause-words';
import styles from './detail.module.css';

type Standing = Output<typeof readStanding>;

/** Does it still hold? Today's ranking against the frozen one. */
export function StandingPanel({ shortlist }: { readonly shortlist: ShortlistDetail }) {
  const { t } = useLingui();
  const query = useRead(readStanding, { id: shortlist.id });
  return (
    <Panel title={t`Tient-elle encore ?`}>
      <Reading query={query} lines={2}>
        {(standing) => <Told standing={standing} shortlist={shortlist} />}
      </Reading>
    </Panel>
  );
}

interface Props {
  readonly standing: Standing;
  readonly shortlist: ShortlistDetail;
}

function Told({ standing, shortlist }: Props) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { holds, leaving, entering, shifted, hasNewScores, at } = standing;
  const when = dateTime(at);
  return (
    <div className={styles.standing}>
      <p className={holds ? styles.holds : styles.drifts}>
        {holds ? <CircleCheck size={18} aria-hidden /> : <TriangleAlert size={18} aria-hidden />}
        <strong>
          {holds ? (
            hasNewScores ? (
              <Trans>Oui : de nouvelles notes sont arrivées, et les mêmes resteraient retenus.</Trans>
            ) : (
              <Trans>Oui : rien n’a changé qui ferait sortir ou entrer un cas d’usage.</Trans>
            )
          ) : (
            <Trans>Plus tout à fait : faite aujourd’hui, elle ne serait pas la même.</Trans>
          )}
        </strong>
      </p>
      <Drifts title={t`En sortirait`} drifts={leaving} standing={standing} />
      <Drifts title={t`Y entrerait`} drifts={entering} standing={standing} />
      {shifted.length > 0 && (
        <p className="small">
          {t`${plural(shifted.length, { one: '# autre a changé', other: '# autres ont changé' })} de rang sans sortir :`}{' '}
          <Shifted shifted={shifted} />
        </p>
      )}
      <p className="muted small">
        {shortlist.snapshot.areDecided ? (
          <Trans>Comparée au classement du {when}, avec les pondérations décidées à ce jour.</Trans>
        ) : (
          <Trans>Comparée au classement du {when}, avec les pondérations propres à cette liste.</Trans>
        )}
      </p>
    </div>
  );
}

function Shifted({ shifted }: Pick<Standing, 'shifted'>) {
  const nth = useOrdinal();
  return shifted.map(({ id, title, from, to }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      {title} ({nth(from)} → {nth(to)})
    </span>
  ));
}

interface DriftsProps {
  readonly title: string;
  readonly drifts: readonly Drift[];
  readonly standing: Standing;
}

function Drifts({ title, drifts, standing }: DriftsProps) {
  const { t } = useLingui();
  const words = useCauseWords(standing.axes);
  const { date } = useFormat();
  const nth = useOrdinal();
  if (drifts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.changes}>
        {drifts.map(({ id, title: name, rankThen, rankNow, cause, since }) => (
          <li key={id}>
            <strong>{name}</strong>{' '}
            <span className="muted figures">
              ({rankThen === null ? t`sans rang` : nth(rankThen)} →{' '}
              {rankNow === null ? t`sans rang` : nth(rankNow)})
            </span>{' '}
            {words(cause)}
            {since && (
              <>
                {' '}
                <Trans>depuis le {date(since)}</Trans>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
