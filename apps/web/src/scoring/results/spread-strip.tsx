import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import type { Vote } from './results-model';
import styles from './results.module.css';

interface Props {
  readonly votes: readonly Vote[];
  /** Of the first round, where this is the second. */
  readonly before?: readonly Vote[];
  /** What 1 and 5 mean. */
  readonly ends: readonly [string, string];
}

const X = (score: number) => 20 + (score - 1) * 50;
const RADIUS = 6;

/** How many stand on each score, from 1 to 5. */
const counted = (votes: readonly Vote[]) =>
  [1, 2, 3, 4, 5].map((score) => ({ score, votes: votes.filter((vote) => vote.score === score) }));

function medianOf(votes: readonly Vote[]): number | null {
  const scores = votes.map(({ score }) => score).sort((one, other) => one - other);
  const low = scores[Math.floor((scores.length - 1) / 2)];
  const high = scores[Math.ceil((scores.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The scores of a cell as dots on 1–5, piled where several agree; hollow ones and the arrow tell the first round. */
export function SpreadStrip({ votes, before = [], ends }: Props) {
  const { t } = useLingui();
  const columns = counted(votes);
  const pile = Math.max(1, ...columns.map((column) => column.votes.length));
  const floor = pile * 14 + 8;
  const shown = votes.map(({ score }) => score).join(', ');
  const earlier = before.map(({ score }) => score).join(', ');
  const [from, to] = [medianOf(before), medianOf(votes)];
  const [low, high] = ends;
  const height = floor + 22 + (before.length > 0 ? 16 : 0);
  return (
    <figure className={styles.stripFigure}>
      <svg
        viewBox={`0 0 240 ${height}`}
        className={styles.strip}
        role="img"
        aria-label={
          before.length > 0 ? t`Notes : ${shown}. Au premier tour : ${earlier}.` : t`Notes : ${shown}.`
        }
      >
        <line x1={X(1)} x2={X(5)} y1={floor} y2={floor} className={styles.axisLine} />
        {columns.map(({ score, votes: own }) => (
          <g key={score}>
            <line x1={X(score)} x2={X(score)} y1={floor - 3} y2={floor + 3} className={styles.axisLine} />
            <text x={X(score)} y={floor + 17} textAnchor="middle" className={styles.label}>
              {score}
            </text>
            {own.map((vote, nth) => (
              <circle
                key={vote.rater}
                cx={X(score)}
                cy={floor - 9 - nth * 14}
                r={RADIUS}
                className={styles.vote}
              />
            ))}
          </g>
        ))}
        {from !== null && to !== null && <MedianArrow from={from} to={to} y={floor + 28} />}
      </svg>
      <figcaption className={`muted small ${styles.ends}`}>
        <span>{t`1 : ${low}`}</span>
        <span>{t`5 : ${high}`}</span>
      </figcaption>
    </figure>
  );
}

interface ArrowProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** From the median of the first round to that of the second. */
function MedianArrow({ from, to, y }: ArrowProps) {
  if (from === to) return <circle cx={X(from)} cy={y} r="3.5" className={styles.hollow} />;
  const [start, end] = [X(from), X(to)];
  const back = end > start ? -6 : 6;
  return (
    <>
      <circle cx={start} cy={y} r="3.5" className={styles.hollow} />
      <line x1={start} x2={end} y1={y} y2={y} className={styles.arrow} />
      <path d={`M${end + back} ${y - 4} L${end} ${y} L${end + back} ${y + 4}`} className={styles.arrow} />
    </>
  );
}

/** Who gave what, in words: « 1 : Karim, Inès · 4 : Léa », or how many where names are not told. */
export function VoteWords({ votes }: Pick<Props, 'votes'>) {
  const { number } = useFormat();
  return (
    <ul className={`small ${styles.who}`}>
      {counted(votes)
        .filter(({ votes: own }) => own.length > 0)
        .map(({ score, votes: own }) => (
          <li key={score}>
            <strong className="figures">{score}</strong>{' '}
            {own.every(({ name }) => name !== null)
              ? own.map(({ name }) => name).join(', ')
              : `× ${number(own.length)}`}
          </li>
        ))}
    </ul>
  );
}
