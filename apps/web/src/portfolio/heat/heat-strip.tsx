import type { CSSProperties } from 'react';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import styles from './heat.module.css';

interface Props {
  /** Share of the draws for each rank, or band of ranks, in [0,1]. */
  readonly shares: readonly number[];
  /** Ranks from–to that each cell stands for. */
  readonly bands: readonly (readonly [number, number])[];
  /** A few pixels high, beside other figures; its numbers stand elsewhere. */
  readonly isSmall?: boolean;
}

/** A small strip shows no more cells than this: the ranks beyond are hardly seen there. */
const MOST_SMALL = 12;

interface Heat extends CSSProperties {
  readonly '--heat': string;
}

/** Small shares are seen too: the square root of a share, as a part of the colour. */
export const heatOf = (share: number): Heat => ({ '--heat': `${Math.round(Math.sqrt(share) * 100)}%` });

/** How often each rank comes: one cell a rank, the darker the more often. In words for those who do not see it. */
export function HeatStrip({ shares, bands, isSmall = false }: Props) {
  const { t } = useLingui();
  const words = useShareWords();
  const said = shares
    .map((share, nth) => ({ share, band: bands[nth] }))
    .filter(({ share }) => share >= 0.005)
    .sort((a, b) => b.share - a.share)
    .slice(0, 4)
    .map(({ share, band }) => (band ? words(share, band) : ''))
    .join(' ; ');
  const cells = isSmall ? shares.slice(0, MOST_SMALL) : shares;
  return (
    <span
      className={isSmall ? `${styles.strip} ${styles.small}` : styles.strip}
      role="img"
      aria-label={t`Rangs obtenus : ${said}`}
      title={said}
    >
      {cells.map((share, nth) => (
        <span key={bands[nth]?.[0] ?? nth} style={heatOf(share)} />
      ))}
    </span>
  );
}

/** « 1er dans 62 % des tirages », « 11e à 20e dans 8 % des tirages » */
export function useShareWords(): (share: number, band: readonly [number, number]) => string {
  const { t } = useLingui();
  const { percent } = useFormat();
  const nth = useOrdinal();
  return (share, [from, to]) => {
    const [often, first, last] = [percent(share, share < 0.01 ? 1 : 0), nth(from), nth(to)];
    return from === to
      ? t`${first} dans ${often} des tirages`
      : t`${first} à ${last} dans ${often} des tirages`;
  };
}

/** « 1er », « 2e »; "1st", "2nd". */
export function useOrdinal(): (rank: number) => string {
  const { i18n } = useLingui();
  return (rank) => {
    if (i18n.locale === 'fr') return rank === 1 ? '1er' : `${rank}e`;
    const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
    const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(rank);
    return `${rank}${endings[rule] ?? 'th'}`;
  };
}
