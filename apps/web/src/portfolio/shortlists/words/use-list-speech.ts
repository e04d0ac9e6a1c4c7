import type { Words } from '@jalon/domain/platform/language';
import { type CertaintySpeech, sayCertainty } from '@jalon/domain/portfolio/robustness/certainty-words';
import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../../platform/words/language';
import { useShare } from '../../heat/use-share';

type Said = Pick<Snapshot, 'certainty' | 'model' | 'label' | 'entries' | 'robustness'>;

export interface ListSpeech {
  readonly sentence: string;
  /** Why, most telling first. */
  readonly reasons: readonly string[];
}

/** How sure the first of the ranking were, whatever was retained of it. */
function useRankingSpeech({ certainty, model }: Said) {
  const language = useLanguage();
  const axes: Record<string, Words> = Object.fromEntries(
    model.content.axes.map(({ key, name }) => [key, name]),
  );
  return sayCertainty({ ...certainty, useCases: [] }, axes, language);
}

/** How sure a list was on the day of freezing; where people retained otherwise than the ranking, that comes first. */
export function useListSpeech(snapshot: Said): ListSpeech {
  const { t } = useLingui();
  const ranking = useRankingSpeech(snapshot);
  const departures = useDepartures(snapshot);
  const worst = useWorst(snapshot);
  if (departures.length === 0) return { sentence: withoutLabel(ranking), reasons: ranking.reasons };
  const { label } = snapshot;
  const [first = '', ...rest] = label === 'fragile' && worst ? [worst, ...departures] : departures;
  return { sentence: first, reasons: [...rest, t`Le classement lui-même. ${ranking.sentence}`] };
}

/** The verdict stands beside the sentence: it is not said twice. « Sûr : chacun… » → « Chacun… » */
function withoutLabel({ label, sentence }: CertaintySpeech): string {
  const rest = label ? sentence.replace(new RegExp(`^${label}\\s?: `), '') : sentence;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** The retained one that is least often among the first. */
function useWorst({ entries, robustness: { topK } }: Said): string | null {
  const { t } = useLingui();
  const share = useShare();
  const [worst] = entries
    .flatMap(({ title, robustness }) => (robustness ? [{ title, inTop: robustness.inTop }] : []))
    .sort((a, b) => a.inTop - b.inTop);
  if (!worst) return null;
  const often = share(worst.inTop);
  return t`« ${worst.title} », retenu ici, n’est parmi les ${topK} premiers du classement que dans ${often} des tirages.`;
}

/** What the ranking alone does not say: that people retained otherwise, or for want of scores. */
function useDepartures({ entries }: Said): string[] {
  const { t } = useLingui();
  const against = entries.filter(({ isAgainstRanking }) => isAgainstRanking).length;
  const unscored = entries.filter(({ block }) => block === 'incomplete').length;
  return [
    ...(against > 0
      ? [
          t`La liste s’écarte du classement : ${plural(against, { one: '# cas d’usage est retenu', other: '# cas d’usage sont retenus' })} contre lui, avec une note qui dit pourquoi.`,
        ]
      : []),
    ...(unscored > 0
      ? [
          t`${plural(unscored, { one: '# cas d’usage est retenu sans toutes ses notes : sa place n’est pas calculée.', other: '# cas d’usage sont retenus sans toutes leurs notes : leur place n’est pas calculée.' })}`,
        ]
      : []),
  ];
}
