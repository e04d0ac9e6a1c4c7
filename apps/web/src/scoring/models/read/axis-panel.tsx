import type { Axis } from '@jalon/domain/scoring/model/score-model';
import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import { Panel } from '../../../ui/layout/panel';
import { wordsFor } from '../words/local';
import { sharesOf } from '../words/share';
import { CriterionDetails } from './criterion-details';
import styles from './read.module.css';

interface Props {
  readonly axis: Axis;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

/** One side of the question with its criteria; each opens to what 1 to 5 mean. */
export function AxisPanel({ axis, share }: Props) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const language = useLanguage();
  const shares = sharesOf(axis.criteria.map(({ weight }) => weight));
  const part = percent(share, 0);
  return (
    <Panel
      title={wordsFor(language, axis.name)}
      line={
        <>
          {t`${part} du total`} · <Plural value={axis.criteria.length} one="# critère" other="# critères" />
        </>
      }
      flush
    >
      <ul className={styles.criteria}>
        {axis.criteria.map((criterion, at) => (
          <li key={criterion.key}>
            <CriterionDetails criterion={criterion} share={shares[at] ?? 0} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
