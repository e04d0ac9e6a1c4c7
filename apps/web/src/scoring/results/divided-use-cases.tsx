import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Handshake, Repeat2 } from 'lucide-react';
import { useState } from 'react';
import { LinkButton } from '../../platform/routing/links';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { SelectBox } from '../../ui/table/select-box';
import { ConsensusFigure } from './divided-criteria';
import { anchorEnds, type DividedCell, type DividedItem, endsOf, type Vote, votesOf } from './results-model';
import { SpreadStrip, VoteWords } from './spread-strip';
import styles from './results.module.css';

interface Props {
  readonly round: RoundDetail;
  readonly results: RoundResults;
  readonly previous: RoundResults | null;
  readonly divided: readonly DividedItem[];
}

/** How many criteria of a use case are drawn before one asks for the others. */
const DRAWN = 4;

/** Where the raters do not agree, use case by use case; those ticked are scored again in a second round. */
export function DividedUseCases({ round, results, previous, divided }: Props) {
  const { t } = useLingui();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = divided.map(({ item }) => item.useCase.id).filter((id) => !left.includes(id));
  const mayRepeat = round.may.includes('repeat');
  const toggle = (id: string) =>
    setLeft((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  if (divided.length === 0) return <Undivided />;
  return (
    <Panel
      title={t`Où vous n’êtes pas d’accord`}
      line={
        <>
          {t`Trois points d’écart ou plus, ou un consensus sous 0,60. À discuter avant de regarder les moyennes.`}{' '}
          {previous && t`La flèche orange va de la note du milieu du premier tour à celle de ce tour.`}
        </>
      }
      actions={
        mayRepeat && (
          <LinkButton
            to="/rounds/new"
            search={{ previous: round.id, useCases: chosen }}
            icon={<Repeat2 size={16} aria-hidden />}
          >
            {round.previousId ? t`Préparer un tour de plus` : t`Préparer un second tour`} ({chosen.length})
          </LinkButton>
        )
      }
      flush
    >
      <ul className={styles.dividedList}>
        {divided.map((one) => (
          <Item
            key={one.item.useCase.id}
            {...{ results, previous, one }}
            ticked={mayRepeat ? !left.includes(one.item.useCase.id) : undefined}
            onTick={toggle}
          />
        ))}
      </ul>
    </Panel>
  );
}

function Undivided() {
  const { t } = useLingui();
  return (
    <Panel title={t`Où vous n’êtes pas d’accord`}>
      <EmptyState icon={<Handshake size={18} />} title={t`Rien ne vous divise`}>
        {t`Sur chaque cas d’usage et chaque critère, vos notes sont assez proches pour décider.`}
      </EmptyState>
    </Panel>
  );
}

interface ItemProps extends Pick<Props, 'results' | 'previous'> {
  readonly one: DividedItem;
  /** Whether it is scored again; undefined where there is no second round to prepare. */
  readonly ticked: boolean | undefined;
  readonly onTick: (id: string) => void;
}

function Item({ results, previous, one, ticked, onTick }: ItemProps) {
  const { t } = useLingui();
  const [showsAll, setShowsAll] = useState(false);
  const { id, title, reference } = one.item.useCase;
  const cells = showsAll ? one.cells : one.cells.slice(0, DRAWN);
  const more = one.cells.length - cells.length;
  return (
    <li className={styles.dividedItem} data-cells={Math.min(cells.length, DRAWN)}>
      <div className={styles.itemHead}>
        {ticked !== undefined && (
          <SelectBox
            label={t`Noter à nouveau ${title}`}
            state={ticked ? 'all' : 'none'}
            onToggle={() => onTick(id)}
          />
        )}
        <h3>
          <Link to="/use-cases/$id" params={{ id }} className={styles.itemLink}>
            {title}
          </Link>{' '}
          <span className="muted small figures">{reference}</span>
        </h3>
        <span className="muted small">
          <Plural value={one.cells.length} one="# critère divise" other="# critères divisent" />
        </span>
      </div>
      <div className={styles.cells}>
        {cells.map((cell) => (
          <CellSpread key={cell.criterion.key} {...{ results, previous, one, cell }} />
        ))}
      </div>
      {more > 0 && (
        <Button size="small" variant="quiet" onClick={() => setShowsAll(true)}>
          <Plural value={more} one="Voir # autre critère" other="Voir les # autres critères" />
        </Button>
      )}
    </li>
  );
}

interface CellProps extends Pick<Props, 'results' | 'previous'> {
  readonly one: DividedItem;
  readonly cell: DividedCell;
}

/** The votes of the first round in the same cell; none where it is the first. */
function earlierVotes({ previous, one, cell }: CellProps): readonly Vote[] {
  const earlier = previous?.items.find(({ useCase }) => useCase.id === one.item.useCase.id);
  return previous && earlier ? votesOf(previous, earlier, cell.criterion.key) : [];
}

function CellSpread(props: CellProps) {
  const { results, one, cell } = props;
  const language = useLanguage();
  const { criterion, dispersion } = cell;
  const votes = votesOf(results, one.item, criterion.key);
  return (
    <article className={styles.cellCard}>
      <h4>{criterion.name[language]}</h4>
      <SpreadStrip votes={votes} before={earlierVotes(props)} ends={anchorEnds(criterion, language)} />
      <VoteWords votes={votes} />
      <SpreadWords votes={votes} dispersion={dispersion} date={results.revealedAt} />
      <VoteNotes votes={votes} />
    </article>
  );
}

interface WordsProps {
  readonly votes: readonly Vote[];
  readonly dispersion: DividedCell['dispersion'];
  readonly date: string;
}

function SpreadWords({ votes, dispersion: { consensus, n }, date }: WordsProps) {
  const { t } = useLingui();
  const [lowest, highest] = endsOf(votes);
  return (
    <div className="small">
      <Trans>
        De {lowest} à {highest}.
      </Trans>{' '}
      {t`Consensus`}{' '}
      {consensus !== null && <ConsensusFigure value={consensus} n={t`${n} notes`} date={date} />}
    </div>
  );
}

/** Why they gave what they gave. */
function VoteNotes({ votes }: Pick<WordsProps, 'votes'>) {
  const notes = votes.filter(({ note }) => note !== null);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map(({ rater, name, score, note }) => (
        <li key={rater} className="small">
          <strong>{name ? `${name} (${score})` : score}</strong> {note}
        </li>
      ))}
    </ul>
  );
}
