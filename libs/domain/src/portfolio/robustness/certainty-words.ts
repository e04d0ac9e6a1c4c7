import type { Language, Words } from '../../platform/language';
import { wordsIn } from '../../platform/typography';
import {
  type Certainty,
  type CertaintyLabel,
  type Moved,
  SAFE_SHARE,
  type UseCaseCertainty,
} from './certainty';
import { percentWords, timesInTen, topWords } from './share-words';
import { swapSentence } from './swap-words';

export const CERTAINTY_WORDS: Readonly<Record<CertaintyLabel, Words>> = {
  safe: { fr: 'Sûr', en: 'Safe' },
  fragile: { fr: 'Fragile', en: 'Fragile' },
};

/** Names in one sentence at most. */
const MOST_NAMES = 3;

/** What makes a top fragile, in a sentence. */
export const CAUSE_WORDS: Readonly<Record<NonNullable<Certainty['cause']>, Words>> = {
  weights: {
    fr: 'Ce sont les poids qui font hésiter : avec les mêmes notes, quelques points de poids changent les premiers.',
    en: 'It is the weights: with the same scores, a few points of weight change who comes first.',
  },
  raters: {
    fr: 'Ce sont les désaccords entre évaluateurs qui font hésiter : avec exactement vos poids, d’autres évaluateurs auraient donné d’autres premiers.',
    en: 'It is that raters disagree: with exactly your weights, other raters would have put others first.',
  },
  either: {
    fr: 'Deux choses font hésiter, et chacune suffit : quelques points de poids, ou d’autres évaluateurs.',
    en: 'Two things make it uncertain, and each is enough: a few points of weight, or other raters.',
  },
  together: {
    fr: 'Ni les poids ni les désaccords entre évaluateurs ne suffisent seuls : c’est leur addition qui fait hésiter.',
    en: 'Neither the weights nor the disagreement between raters is enough alone: together they make it uncertain.',
  },
};

const MOVED_WORDS: Readonly<Record<Moved, Words>> = {
  both: {
    fr: 'que l’on change un peu les poids ou les évaluateurs',
    en: 'whether weights or raters change a little',
  },
  weights: {
    fr: 'que l’on augmente ou baisse un peu tel ou tel poids',
    en: 'with any weight a little up or down',
  },
  raters: {
    fr: 'que l’on retienne telle ou telle personne parmi les évaluateurs',
    en: 'whichever of the raters are kept',
  },
  'any-weights': { fr: 'sur l’ensemble des poids possibles', en: 'over all possible weights' },
  'any-weights-and-raters': {
    fr: 'sur l’ensemble des poids possibles, que l’on change ou non les évaluateurs',
    en: 'over all possible weights, whether raters change or not',
  },
};

/** What is said of the certainty of a top, in one language. */
export interface CertaintySpeech {
  /** Sûr, Fragile; null when there is nothing to judge. */
  readonly label: string | null;
  /** The one sentence to put on top. */
  readonly sentence: string;
  /** Why, most telling first: who would enter, the smallest change of weight, the cause. */
  readonly reasons: readonly string[];
}

/** The name of an axis by its key, as the model gives it. */
export type AxisNames = Readonly<Record<string, Words>>;

function safeSentence({ topK: k, leastSure, isWhole, moved: what }: Certainty): Words {
  const moved = MOVED_WORDS[what];
  if (isWhole)
    return {
      fr: `Sûr, faute de concurrents : seulement ${k} cas d’usage ${k > 1 ? 'sont classés' : 'est classé'}, rien ne peut sortir des premiers.`,
      en: `Safe for want of rivals: only ${k} use case${k > 1 ? 's are' : ' is'} ranked, nothing can leave the top.`,
    };
  const times = timesInTen(leastSure ?? 0);
  const who =
    k === 1
      ? { fr: 'le premier garde sa place', en: 'the first one keeps its place' }
      : {
          fr: `chacun de ces ${k} cas d’usage reste dans les ${k} premiers`,
          en: `each of these ${k} use cases stays in the top ${k}`,
        };
  return {
    fr: `Sûr : ${who.fr} dans ${times.fr}, ${moved.fr}.`,
    en: `Safe: ${who.en} in ${times.en}, ${moved.en}.`,
  };
}

/** How often a member is out, told as more than a safe one ever is. */
function outWords(inTop: number, threshold: number): Words {
  const most = Math.round((1 - threshold) * 100);
  return percentWords(Math.max(1 - inTop, (most + 1) / 100));
}

function fragileSentence({ topK: k, leaving, threshold }: Certainty): Words {
  const [worst] = leaving;
  const { leaves } = topWords(k);
  const out = outWords(worst?.inTop ?? 0, threshold);
  const name = worst?.name ?? '';
  if (leaving.length < 2)
    return {
      fr: `Fragile : « ${name} » ${leaves.fr} dans ${out.fr} des tirages.`,
      en: `Fragile: “${name}” ${leaves.en} in ${out.en} of the draws.`,
    };
  const many = leaving.length;
  return {
    fr: `Fragile : ${many} des ${k} premiers n’y restent pas assez souvent ; le moins sûr, « ${name} », en sort dans ${out.fr} des tirages.`,
    en: `Fragile: ${many} of the top ${k} do not stay there often enough; the least sure, “${name}”, leaves it in ${out.en} of the draws.`,
  };
}

/** Who would take the place: at most three names, with how often each is in the top. */
function atTheDoor({ entering, topK }: Certainty): Words | null {
  if (entering.length === 0) return null;
  const { fr, en } = topWords(topK).atTheDoor;
  const told = entering.slice(0, MOST_NAMES).map(({ name, inTop }) => ({ name, share: percentWords(inTop) }));
  const more = entering.length - told.length;
  const list = {
    fr: told.map(({ name, share }) => `« ${name} » (${share.fr} des tirages)`).join(', '),
    en: told.map(({ name, share }) => `“${name}” (${share.en} of the draws)`).join(', '),
  };
  if (more === 0) return { fr: `${fr} : ${list.fr}.`, en: `${en}: ${list.en}.` };
  return {
    fr: `${fr} : ${list.fr} et ${more > 1 ? `${more} autres` : 'un autre'}.`,
    en: `${en}: ${list.en} and ${more > 1 ? `${more} others` : 'one more'}.`,
  };
}

/** What change of a single weight changes the top. */
function turningPoint({ label, swap }: Certainty, axes: AxisNames): Words {
  if (!swap)
    return {
      fr: 'Aucun changement d’un seul poids ne ferait entrer un autre cas d’usage.',
      en: 'No change of a single weight would let another use case in.',
    };
  const key = swap.swap.axis;
  const axis = axes[key] ?? { fr: key, en: key };
  return swapSentence(swap, axis, label === 'safe' ? 'needs' : 'suffices');
}

const NOTHING: Words = {
  fr: 'Aucun cas d’usage n’est classé : il n’y a rien à juger.',
  en: 'No use case is ranked: there is nothing to judge.',
};

function mainSentence(certainty: Certainty): Words {
  if (certainty.label === null) return NOTHING;
  return certainty.label === 'safe' ? safeSentence(certainty) : fragileSentence(certainty);
}

/** The certainty of a top in a director’s words: a sentence, then its reasons. Axes as the model names them. */
export function sayCertainty(certainty: Certainty, axes: AxisNames, language: Language): CertaintySpeech {
  const { label, cause, isWhole } = certainty;
  const reasons = [
    label === 'fragile' ? atTheDoor(certainty) : null,
    label === null || isWhole ? null : turningPoint(certainty, axes),
    cause ? CAUSE_WORDS[cause] : null,
  ];
  return {
    label: label ? wordsIn(CERTAINTY_WORDS[label], language) : null,
    sentence: wordsIn(mainSentence(certainty), language),
    reasons: reasons.flatMap((reason) => (reason ? [wordsIn(reason, language)] : [])),
  };
}

/** How sure one use case is of its side of the line, with its number. */
export function sayUseCaseCertainty(
  { isInTop, inTop, label }: Omit<UseCaseCertainty, 'id'>,
  topK: number,
  language: Language,
): string {
  const top = topWords(topK);
  const [safe, fragile] = isInTop ? [top.stays, top.mightLeave] : [top.staysOut, top.mightEnter];
  const said = label === 'safe' ? safe : fragile;
  const share = percentWords(inTop, isInTop ? SAFE_SHARE : undefined);
  return wordsIn(
    {
      fr: `${said.fr} : il y est dans ${share.fr} des tirages.`,
      en: `${said.en}: it is there in ${share.en} of the draws.`,
    },
    language,
  );
}
