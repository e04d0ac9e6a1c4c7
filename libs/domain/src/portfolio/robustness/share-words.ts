import type { Words } from '../../platform/language';

/** Rounded, but never onto a line that it does not reach: 79.6 % is 79 % where 80 % is called safe. */
function percentBeside(share: number, line: number | undefined): number {
  const told = Math.round(share * 100);
  if (line === undefined || Math.abs(share - line) < 1e-9) return told;
  const bound = Math.round(line * 100);
  return share < line ? Math.min(told, bound - 1) : Math.max(told, bound);
}

/** A share of the draws as « 62 % »; what is nearly nothing or nearly all, or nearly `line`, is not rounded to it. */
export function percentWords(share: number, line?: number): Words {
  const told = percentBeside(share, line);
  if (share > 0 && told === 0) return { fr: 'moins de 1 %', en: 'less than 1%' };
  if (share < 1 && told === 100) return { fr: 'plus de 99 %', en: 'more than 99%' };
  return { fr: `${told} %`, en: `${told}%` };
}

/** A large share as something one can picture, never more than it is: « au moins 8 tirages sur 10 ». */
export function timesInTen(share: number): Words {
  if (share >= 1) return { fr: 'tous les tirages', en: 'every draw' };
  if (share >= 0.99) return { fr: 'au moins 99 tirages sur 100', en: 'at least 99 draws in 100' };
  const times = Math.floor(share * 10 + 1e-9);
  return { fr: `au moins ${times} tirages sur 10`, en: `at least ${times} draws in 10` };
}

/** What is said of the top k; one alone is a first place. */
export interface TopWords {
  readonly leaves: Words;
  /** Who comes next, before a list of names. */
  readonly atTheDoor: Words;
  readonly stays: Words;
  readonly mightLeave: Words;
  readonly mightEnter: Words;
  readonly staysOut: Words;
}

/** The top k in phrases. */
export function topWords(k: number): TopWords {
  if (k === 1)
    return {
      leaves: { fr: 'perd la première place', en: 'loses first place' },
      atTheDoor: { fr: 'À la porte de la première place', en: 'Next in line for first place' },
      stays: { fr: 'Garde la première place', en: 'Keeps first place' },
      mightLeave: { fr: 'Pourrait perdre la première place', en: 'Might lose first place' },
      mightEnter: { fr: 'Pourrait prendre la première place', en: 'Might take first place' },
      staysOut: { fr: 'Reste derrière le premier', en: 'Stays behind the first' },
    };
  return {
    leaves: { fr: `sort des ${k} premiers`, en: `leaves the top ${k}` },
    atTheDoor: { fr: `À la porte des ${k} premiers`, en: `Next in line for the top ${k}` },
    stays: { fr: `Reste dans les ${k} premiers`, en: `Stays in the top ${k}` },
    mightLeave: { fr: `Pourrait sortir des ${k} premiers`, en: `Might leave the top ${k}` },
    mightEnter: { fr: `Pourrait entrer dans les ${k} premiers`, en: `Might enter the top ${k}` },
    staysOut: { fr: `Reste hors des ${k} premiers`, en: `Stays outside the top ${k}` },
  };
}
