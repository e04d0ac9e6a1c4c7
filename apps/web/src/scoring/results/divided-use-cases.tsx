import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Handshake, Repeat2 } from 'lucide-react';
import { useState } from 'react';
import { LinkButton } from '../../platform/routing/links';
import { useLanguage } from '../../platform/words/language';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { SelectBox } from '../../ui/table/select-box';
import { ConsensusFigure } from './divided-criteria';
import { type DividedCell, type DividedItem, votesOf } from './results-model';
import { SpreadStrip, VoteWords } from './spread-strip';
import styles from './results.module.css';

interface Props {
  readonly round: RoundDetail;
  readonly results: RoundResults;
  readonly previous: RoundResults | null;
  readonly divided: readonly DividedItem[];
}

/** Where the raters do not agree, use case by use case; those ticked are scored again in a second round. */
export function DividedUseCases({ round, results, previous, divided }: Props) {
  const { t } = useLingui();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = divided.map(({ item }) => item.useCase.id).filter((id) => !left.includes(id));
  const mayRepeat = round.may.includes('repeat');
  const toggle = (id: string) =>
    setLeft((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  if (divided.length === 0)
    return (
      <Panel title={t`Où vous n’êtes pas d’accord`}>
        <EmptyState icon={<Handshake size={18} />} title={t`Rien ne vous divise`}>
          {t`Sur chaque cas d’usage et chaque critère, vos notes sont assez proches pour décider.`}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title={t`Où vous n’êtes pas d’accord`}
      line={t`Trois points d’écart ou plus, ou un consensus sous 0,60. À discuter avant de regarder les moyennes.`}
      actions={
        mayRepeat && (
          <LinkButton
            to="/rounds/new"
            search={{ previous: round.id, useCases: chosen }}
            icon={<Repeat2 size={16} aria-hidden />}
          >
            {t`Préparer un second tour`} ({chosen.length})
          </LinkButton>
        )
      }
      flush
    >
      <ul>
        {divided.map((one) => (
          <li key={one.item.useCase.id} className={styles.dividedItem}>
            <div className={styles.itemHead}>
              {mayRepeat && (
                <SelectBox
                  label={t`Noter à nouveau ${one.item.useCase.title}`}
                  state={left.includes(one.item.useCase.id) ? 'none' : 'all'}
                  onToggle={() => toggle(one.item.useCase.id)}
                />
              )}
              <h3>
                <Link to="/use-cases/$id" params={{ id: one.item.useCase.id }} className={styles.itemLink}>
                  {one.item.useCase.title}
                </Link>{' '}
                <span className="muted small figures">{one.item.useCase.reference}</span>
              </h3>
              <span className="muted small">
                <Plural value={one.cells.length} one="# critère divise" other="# critères divisent" />
              </span>
            </div>
            <div className={styles.cells}>
              {one.cells.map((cell) => (
                <CellSpread key={cell.criterion.key} {...{ results, previous, one, cell }} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface CellProps extends Pick<Props, 'results' | 'previous'> {
  readonly one: DividedItem;
  readonly cell: DividedCell;
}

function CellSpread({ results, previous, one, cell }: CellProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { criterion, dispersion } = cell;
  const votes = votesOf(results, one.item, criterion.key);
  const earlier = previous?.items.find(({ useCase }) => useCase.id === one.item.useCase.id);
  const before = previous && earlier ? votesOf(previous, earlier, criterion.key) : [];
  const notes = votes.filter(({ note }) => note !== null);
  const [lowest, highest] = [votes[0]?.score, votes.at(-1)?.score];
  return (
    <article className={styles.cellCard}>
      <h4>{criterion.name[language]}</h4>
      <SpreadStrip
        votes={votes}
        before={before}
        ends={[criterion.anchors[0]?.[language] ?? '', criterion.anchors.at(-1)?.[language] ?? '']}
      />
      <VoteWords votes={votes} />
      <p className="small">
        <Trans>
          De {lowest} à {highest}.
        </Trans>{' '}
        {t`Consensus`}{' '}
        {dispersion.consensus !== null && (
          <ConsensusFigure
            value={dispersion.consensus}
            n={t`${dispersion.n} notes`}
            date={results.revealedAt}
          />
        )}
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ rater, name, score, note }) => (
            <li key={rater} className="small">
              <strong>{name ? `${name} (${score})` : score}</strong> {note}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
