import { getScoresOfUseCase } from '@jalon/contracts/scoring/round-results.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Reading } from '../../platform/reading';
import { useFormat } from '../../platform/format';
import { LinkButton } from '../../platform/routing/links';
import { useRead } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { Panel } from '../../ui/layout/panel';
import { axesOf } from './axes-of';
import { useDeadlineWords } from '../round/deadline';
import styles from '../list/list.module.css';

type Scores = Output<typeof getScoresOfUseCase>;

/** What was revealed about a use case, and the open rounds that it is in; nothing where it was never scored. */
export function UseCaseRounds({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const query = useRead(getScoresOfUseCase, { id });
  return (
    <Panel title={t`Notation`}>
      <Reading query={query} lines={3}>
        {({ revealed, open }) => (
          <>
            {open.map((round) => (
              <OpenRound key={round.id} round={round} />
            ))}
            {revealed.map((one, nth) => (
              <RevealedRound key={one.round.id} one={one} isLatest={nth === 0} />
            ))}
            {revealed.length + open.length === 0 && (
              <p className="muted small">{t`Ce cas d’usage n’a pas encore été noté à plusieurs.`}</p>
            )}
          </>
        )}
      </Reading>
    </Panel>
  );
}

function OpenRound({ round }: { readonly round: Scores['open'][number] }) {
  const { t } = useLingui();
  const deadlineWords = useDeadlineWords();
  return (
    <div className={styles.waitingItem}>
      <div>
        <Link to="/rounds/$id" params={{ id: round.id }}>
          {round.name}
        </Link>
        <p className="muted small">{t`échéance ${deadlineWords(round.deadline)}`}</p>
      </div>
      {round.mine === 'to-score' && (
        <LinkButton to="/rounds/$id" params={{ id: round.id }} size="small">
          {t`Noter`}
        </LinkButton>
      )}
    </div>
  );
}

interface RevealedProps {
  readonly one: Scores['revealed'][number];
  readonly isLatest: boolean;
}

/** The latest with its axes and how far apart the raters are; those before by name. */
function RevealedRound({ one, isLatest }: RevealedProps) {
  const { date } = useFormat();
  const { round } = one;
  return (
    <div className={styles.revealed}>
      <p>
        <Link to="/rounds/$id" params={{ id: round.id }}>
          {round.name}
        </Link>{' '}
        <span className="muted small">{round.closedAt && date(round.closedAt)}</span>
      </p>
      {isLatest && <Axes one={one} />}
    </div>
  );
}

function Axes({ one: { model, rows } }: Pick<RevealedProps, 'one'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { number } = useFormat();
  const { axes, divided, raters } = axesOf(model.content, rows);
  return (
    <>
      <dl className={styles.axes}>
        {axes.map(({ axis, value }) => (
          <div key={axis.key}>
            <dt className="small">{axis.name[language]}</dt>
            <dd>
              <span className={styles.track} aria-hidden>
                <span style={{ width: `${(((value ?? 1) - 1) / 4) * 100}%` }} />
              </span>
              <span className="figures">
                {value === null ? '–' : number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        {t`Moyennes de 1 à 5, échelles inversées retournées.`}{' '}
        <Plural value={raters} one="# personne a noté." other="# personnes ont noté." />{' '}
        <Plural
          value={divided}
          _0="Aucun critère ne les divise."
          one="# critère les divise."
          other="# critères les divisent."
        />
      </p>
    </>
  );
}
