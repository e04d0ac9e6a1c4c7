import type { FrozenEntry } from '@jalon/domain/portfolio/shortlists/snapshot';
import type { Standing } from '@jalon/domain/portfolio/shortlists/standing';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Pill } from '../../../ui/content/pill';
import { useOrdinal } from '../../heat/heat-strip';
import styles from './making.module.css';
import { useShare } from '../../heat/use-share';

interface Props {
  readonly standing: Standing | null;
  readonly details: FrozenEntry | null;
  /** From 0. */
  readonly place: number;
  readonly topK: number;
}

/** Its rank, its index, and how often it stays among the first. */
export function EntryFigures({ standing, details, place, topK }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  if (!standing) return null;
  const { reference, index } = standing;
  return (
    <p className={`muted ${styles.figures}`}>
      <span>{reference}</span>
      <Rank standing={standing} place={place} />
      {index !== null && <span>{t`indice ${number(index, { maximumFractionDigits: 0 })}`}</span>}
      {details?.robustness && <Often share={details.robustness.inTop} topK={topK} />}
    </p>
  );
}

/** Its rank stands out where it is not the place that it is given. */
function Rank({ standing, place }: { readonly standing: Standing; readonly place: number }) {
  const { t } = useLingui();
  const nth = useOrdinal();
  const { rank, isTied } = standing;
  if (rank === null) return <Pill tone="attention">{t`sans rang`}</Pill>;
  return (
    <span className={rank === place + 1 ? undefined : styles.otherRank}>
      {t`classé ${nth(rank)}`}
      {isTied && ` (${t`ex æquo`})`}
    </span>
  );
}

function Often({ share, topK }: { readonly share: number; readonly topK: number }) {
  const often = useShare()(share);
  return (
    <span>
      {topK === 1 ? (
        <Trans>premier {often} du temps</Trans>
      ) : (
        <Trans>
          dans les {topK} premiers {often} du temps
        </Trans>
      )}
    </span>
  );
}
