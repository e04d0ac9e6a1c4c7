import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import { useSession } from '../platform/session';

type Gain = Pick<UseCaseListItem, 'gainValue' | 'gainUnit'>;

/** « −30 % », « +2 points », « 12 h / mois »: a figure with its unit, or null where there is none. */
export function useGainText(): (gain: Gain) => string | null {
  const { t } = useLingui();
  const { number } = useFormat();
  const { currency } = useSession().organisation;
  return ({ gainValue, gainUnit }) => {
    if (gainValue === null) return null;
    const sign: Intl.NumberFormatOptions = { signDisplay: 'exceptZero', maximumFractionDigits: 2 };
    const figure = number(gainValue, sign);
    switch (gainUnit) {
      case 'percent':
        return number(gainValue / 100, { ...sign, style: 'percent' });
      case 'percentage_points':
        return t`${figure} pt`;
      case 'hours_per_month':
        return t`${figure} h / mois`;
      case 'currency_per_year': {
        const money = number(gainValue, { ...sign, style: 'currency', currency, maximumFractionDigits: 0 });
        return t`${money} / an`;
      }
      case 'items_per_month':
        return t`${figure} / mois`;
      case 'rating_1_5':
        return t`${figure} sur 5`;
      case null:
        return figure;
    }
  };
}
