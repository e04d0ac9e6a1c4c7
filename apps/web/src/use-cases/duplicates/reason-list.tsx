import { asWritten } from '@jalon/domain/use-cases/duplicates/content-words';
import { type DuplicateReason, SURE_DUPLICATE } from '@jalon/domain/use-cases/duplicates/likeness';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { messages } from '../../platform/messages';
import { Pill } from '../../ui/content/pill';
import styles from './duplicates.module.css';

const words = messages<DuplicateReason['kind']>({
  'title-same': msg`Même intitulé`,
  'title-reordered': msg`Mêmes mots, autre ordre`,
  'title-alike': msg`Intitulés proches`,
  'problem-same': msg`Même problème`,
  'problem-alike': msg`Problèmes proches`,
  'same-client': msg`Un client en commun`,
});

/** Is there a measure to tell? */
const isMeasured = ({ kind }: DuplicateReason): boolean => kind === 'title-alike' || kind === 'problem-alike';

interface Props {
  readonly reasons: readonly DuplicateReason[];
  /** Of one of the two: words are told as it writes them. */
  readonly title: string;
}

/** Why two use cases look alike, with the measure and the words. */
export function ReasonList({ reasons, title }: Props) {
  const { t } = useLingui();
  const { number, list } = useFormat();
  const figure = (likeness: number) => number(likeness, { minimumFractionDigits: 2 });
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.kind}>
          {t(words[reason.kind])}
          {isMeasured(reason) && <span className="figures"> {figure(reason.likeness)}</span>}
          {reason.words.length > 0 && (
            <span className="muted"> · {list(asWritten(reason.words, title))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How sure it is that two are the same: word and figure. */
export function ScorePill({ score }: { readonly score: number }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const isSure = score >= SURE_DUPLICATE;
  const figure = number(score, { minimumFractionDigits: 2 });
  return (
    <Pill tone={isSure ? 'attention' : 'neutral'}>
      {isSure ? t`Très probable` : t`Possible`} <span className="figures">{figure}</span>
    </Pill>
  );
}
