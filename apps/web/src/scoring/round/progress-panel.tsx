import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Hourglass } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { Person } from '../../ui/content/avatar';
import { Panel } from '../../ui/layout/panel';
import { GivenCount } from '../list/round-columns';
import { ManageActions } from '../manage/manage-actions';
import { ReleaseButton } from '../manage/release-button';
import { useDeadlineWords } from './deadline';
import styles from '../giving/giving.module.css';

/** Who has given their scores and who is awaited; never what anybody gave. */
export function ProgressPanel({ round }: { readonly round: RoundDetail }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const deadlineWords = useDeadlineWords();
  const { quorum, deadline } = round;
  const words = deadlineWords(deadline);
  return (
    <Panel
      title={t`Qui a noté`}
      line={
        <Trans>
          Échéance {words} ({dateTime(deadline)}). Les notes restent invisibles de tous jusqu’à la révélation.
        </Trans>
      }
    >
      <div className={styles.count}>
        <span className={styles.dots} aria-hidden>
          {round.whoScores.map(({ person, givenAt }) => (
            <span key={person.id} className={styles.dot} data-given={givenAt ? true : undefined} />
          ))}
        </span>
        <strong>
          <GivenCount {...round} />
        </strong>
        <span className="muted small">
          <Trans>On révèle quand tous ont noté, ou après l’échéance si au moins {quorum} l’ont fait.</Trans>
        </span>
      </div>
      <ul className={styles.people}>
        {round.whoScores.map((rater) => (
          <li key={rater.person.id} className={styles.person}>
            <Person name={rater.person.name} />
            <RaterState round={round} rater={rater} />
          </li>
        ))}
      </ul>
      <ManageActions round={round} />
    </Panel>
  );
}

interface RaterProps {
  readonly round: RoundDetail;
  readonly rater: RoundDetail['whoScores'][number];
}

function RaterState({ round, rater }: RaterProps) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { givenAt, remindedAt } = rater;
  return (
    <span className={styles.personState}>
      {givenAt ? (
        <>
          <Check size={15} aria-hidden />
          <span>{t`a remis ses notes ${relative(givenAt)}`}</span>
        </>
      ) : (
        <>
          <Hourglass size={15} aria-hidden />
          <span className="muted">
            {remindedAt ? t`attendu, relancé ${relative(remindedAt)}` : t`attendu`}
          </span>
          {round.may.includes('invite') && <ReleaseButton round={round} person={rater.person} />}
        </>
      )}
    </span>
  );
}
