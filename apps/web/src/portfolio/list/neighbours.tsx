import type { RankedRow, Ranking } from '@jalon/domain/portfolio/ranking/ranking';
import { wordsIn } from '@jalon/domain/platform/typography';
import { smallestSwap } from '@jalon/domain/portfolio/robustness/smallest-swap';
import { swapSentence } from '@jalon/domain/portfolio/robustness/swap-words';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/words/language';

interface Props {
  readonly row: RankedRow;
  readonly ranking: Ranking;
  readonly content: ScoreModelContent;
}

/** What change of weight would exchange it with the one before and the one after. */
export function Neighbours({ row, ranking, content }: Props) {
  const { t } = useLingui();
  const at = ranking.ranked.findIndex(({ id }) => id === row.id);
  const [above, below] = [ranking.ranked[at - 1], ranking.ranked[at + 1]];
  if (!above && !below) return null;
  const frame = { ranking, content };
  return (
    <div>
      <h3>{t`Ce qui changerait son rang`}</h3>
      <ul className="small">
        {above && (
          <li>
            <SwapWords {...frame} above={above} below={row} />
          </li>
        )}
        {below && (
          <li>
            <SwapWords {...frame} above={row} below={below} />
          </li>
        )}
      </ul>
    </div>
  );
}

interface SwapProps extends Pick<Props, 'ranking' | 'content'> {
  readonly above: RankedRow;
  readonly below: RankedRow;
}

/** From this change of weight on, a swap asks a lot. */
const A_LOT = 0.1;

function SwapWords({ ranking, content, above, below }: SwapProps) {
  const language = useLanguage();
  const swap = smallestSwap(above, below, ranking);
  const [first, second] = [above.name, below.name];
  const axis = content.axes.find(({ key }) => key === swap?.axis)?.name;
  if (!swap || !axis)
    return (
      <Trans>
        Aucun poids, changé seul, ne ferait passer « {second} » devant « {first} ».
      </Trans>
    );
  const tone = Math.abs(swap.change) < A_LOT ? 'suffices' : 'needs';
  return wordsIn(swapSentence({ swap, passing: below, passed: above }, axis, tone), language);
}
