import type { Words } from '../../platform/language';
import type { Swap } from './smallest-swap';

/** The finest that weights are told to, in decimals of a percent. */
const FINEST = 2;
const AT_BOUND = 1e-9;

/** From and to as percentages, `to` rounded away from `from`: at the weight that is said, the swap has happened. */
export function swapPercents({ from, to }: Swap): { from: number; to: number; decimals: number } {
  for (let decimals = 0; ; decimals++) {
    const unit = 10 ** (2 + decimals);
    const slack = to > from ? -1e-9 : 1e-9;
    const past = (to > from ? Math.ceil : Math.floor)(to * unit + slack) / (unit / 100);
    const start = Math.round(from * unit) / (unit / 100);
    const bounded = Math.min(100, Math.max(0, past));
    if ((to > from ? bounded > start : bounded < start) || decimals === FINEST)
      return { from: start, to: bounded, decimals };
  }
}

const told = (value: number): Words => {
  const text = String(Number(value.toFixed(FINEST)));
  return { fr: `${text.replace('.', ',')} %`, en: `${text}%` };
};

/** Two rows and what swaps them. */
export interface NamedSwap {
  readonly swap: Swap;
  /** Who comes in front. */
  readonly passing: { readonly name: string };
  readonly passed: { readonly name: string };
}

/** How much is asked: little where it is fragile, a lot where it is safe. */
export type SwapTone = 'suffices' | 'needs';

const OPENING: Readonly<Record<SwapTone, Words>> = {
  suffices: { fr: 'Il suffirait que', en: 'It would be enough for' },
  needs: { fr: 'Il faudrait que', en: 'It would take' },
};

/**
 * « Il suffirait que le poids de « Faisabilité » passe de 30 % à 34 % pour que « X » passe devant « Y » », the other
 * weights keeping their proportions. At a weight of 0 or 100 % the two only draw level.
 */
export function swapSentence({ swap, passing, passed }: NamedSwap, axis: Words, tone: SwapTone): Words {
  const names = {
    fr: [`« ${passing.name} »`, `« ${passed.name} »`],
    en: [`“${passing.name}”`, `“${passed.name}”`],
  };
  if (swap.change === 0)
    return {
      fr: `${names.fr[0]} et ${names.fr[1]} sont à égalité : le moindre changement de poids les départage.`,
      en: `${names.en[0]} and ${names.en[1]} are level: the least change of weight sets them apart.`,
    };
  const percents = swapPercents(swap);
  const [from, to] = [told(percents.from), told(percents.to)];
  const isLevel = swap.to <= AT_BOUND || swap.to >= 1 - AT_BOUND;
  const does = isLevel
    ? { fr: 'rejoigne', en: 'to draw level with' }
    : { fr: 'passe devant', en: 'to come before' };
  const open = OPENING[tone];
  return {
    fr: `${open.fr} le poids de « ${axis.fr} » passe de ${from.fr} à ${to.fr} pour que ${names.fr[0]} ${does.fr} ${names.fr[1]}.`,
    en: `${open.en} the weight of “${axis.en}” to go from ${from.en} to ${to.en} for ${names.en[0]} ${does.en} ${names.en[1]}.`,
  };
}
