import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { PastePlan, RefusedCell, WhyRefused } from '../grid/paste';
import type { Sheet } from './sheet-model';

/** How many refused cells are named one by one. */
const NAMED = 3;

/** What a paste brought, in one message: what went in, what was refused and where, what lies beyond the grid. */
export function usePasteWords(sheet: Sheet): (plan: PastePlan) => string {
  const { t, i18n } = useLingui();
  const whys: Readonly<Record<WhyRefused, string>> = {
    'not-a-number': t`pas un nombre`,
    'not-whole': t`pas entier`,
    'out-of-scale': t`hors de 1 à 5`,
  };
  const textOf = ({ place, text, why }: RefusedCell): string => {
    const reference = sheet.useCases[place.row]?.reference ?? '';
    const written = text.length > 12 ? `${text.slice(0, 12)}…` : text;
    return t`${reference} « ${written} » (${whys[why]})`;
  };
  const locale = i18n.locale;
  return useCallback(
    ({ scores, refused, beyond }) => {
      const parts = [
        scores.length > 0 && plural(scores.length, { one: '# note collée.', other: '# notes collées.' }),
        scores.length === 0 && refused.length + beyond === 0 && t`Rien à coller : aucune note de 1 à 5.`,
        refused.length > 0 &&
          plural(refused.length, { one: '# case refusée :', other: '# cases refusées :' }),
        refused.length > 0 &&
          `${refused.slice(0, NAMED).map(textOf).join(', ')}${refused.length > NAMED ? '…' : '.'}`,
        beyond > 0 &&
          plural(beyond, {
            one: '# case dépasse de la grille, laissée de côté.',
            other: '# cases dépassent de la grille, laissées de côté.',
          }),
      ];
      return parts.filter(Boolean).join(' ');
    },
    // Words change with the language alone.
    [locale, sheet],
  );
}
