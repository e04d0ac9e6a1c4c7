import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import type { GainUnit } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import { useSession } from '../platform/session';

type Gain = Pick<UseCaseListItem, 'gainValue' | 'gainUnit'>;

/** The sign that stands as wide as a plus; `Intl` writes a hyphen in French. */
const withMinus = (figure: string): string => figure.replace('-', '−');

/** « −30 % », « +2 pt », « 12 h / mois »: a figure with its unit, or null where there is none. */
export function useGainText(): (gain: Gain) => string | null {
  const { t } = useLingui();
  const { number: written } = useFormat();
  const number = (value: number, options: Intl.NumberFormatOptions) => withMinus(written(value, options));
  const { currency } = useSession().organisation;
  const sign: Intl.NumberFormatOptions = { signDisplay: 'exceptZero', maximumFractionDigits: 2 };
  const money: Intl.NumberFormatOptions = {
    ...sign,
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  };
  const withUnit = (value: number, figure: string): Readonly<Record<GainUnit, () => string>> => ({
    percent: () => number(value / 100, { ...sign, style: 'percent' }),
    percentage_points: () => t`${figure} pt`,
    hours_per_month: () => t`${figure} h / mois`,
    currency_per_year: () => t`${number(value, money)} / an`,
    items_per_month: () => t`${figure} / mois`,
    rating_1_5: () => t`${figure} sur 5`,
  });
  return ({ gainValue, gainUnit }) => {
    if (gainValue === null) return null;
    const figure = number(gainValue, sign);
    return gainUnit ? withUnit(gainValue, figure)[gainUnit]() : figure;
  };
}
