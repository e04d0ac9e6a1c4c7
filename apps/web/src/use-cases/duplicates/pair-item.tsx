import type { DuplicatePair } from '@jalon/contracts/use-cases/duplicates.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import styles from './duplicates.module.css';
import { PairSide } from './pair-side';
import { ReasonList, ScorePill } from './reason-list';

interface Props {
  readonly pair: DuplicatePair;
  readonly onCompare: (pair: DuplicatePair) => void;
  readonly onTellApart: (pair: DuplicatePair) => void;
  readonly onTakeBack: (pair: DuplicatePair) => void;
  readonly busy: boolean;
}

/** Two use cases that look alike, why, and what may be done about it. */
export function PairItem({ pair, onCompare, onTellApart, onTakeBack, busy }: Props) {
  const { t } = useLingui();
  const { one, other, score, reasons, toldApart } = pair;
  const [left, right] = [one.reference, other.reference];
  return (
    <li className={styles.pair} aria-label={t`${left} et ${right}`}>
      <div className={styles.head}>
        <ScorePill score={score} />
        <ReasonList reasons={reasons} title={one.title} />
      </div>
      <div className={styles.sides}>
        <PairSide useCase={one} />
        <PairSide useCase={other} />
      </div>
      <div className={styles.acts}>
        {toldApart && <ToldApart {...toldApart} />}
        <Button
          size="small"
          variant={toldApart ? 'secondary' : 'primary'}
          onClick={() => onCompare(pair)}
          aria-label={t`Comparer ${left} et ${right}`}
        >
          {t`Comparer`}
        </Button>
        {toldApart ? (
          <Button size="small" busy={busy} onClick={() => onTakeBack(pair)}>
            {t`Proposer de nouveau`}
          </Button>
        ) : (
          <Button
            size="small"
            busy={busy}
            onClick={() => onTellApart(pair)}
            aria-label={t`${left} et ${right} ne sont pas des doublons`}
          >
            {t`Pas un doublon`}
          </Button>
        )}
      </div>
    </li>
  );
}

function ToldApart({ by, at }: NonNullable<DuplicatePair['toldApart']>) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const when = relative(at);
  return <p className="muted small">{t`Distincts selon ${by.name}, ${when}`}</p>;
}
