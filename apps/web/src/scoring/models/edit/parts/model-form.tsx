import { AGGREGATIONS } from '@jalon/domain/scoring/model/aggregations';
import { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../../../platform/words/language';
import { RadioField } from '../../../../ui/fields/radio-field';
import { aggregationHelp, aggregationLabels } from '../../words/model-words';
import { wordsFor } from '../../words/local';
import styles from '../edit.module.css';
import { usePartForm } from './part-form';
import { WeightsForm } from './weights-form';

interface Props {
  readonly content: ScoreModelContent;
  readonly onChange: (content: Pick<ScoreModelContent, 'aggregation'>) => void;
  readonly onWeights: (weights: readonly number[]) => void;
  readonly strict: boolean;
}

const Shape = ScoreModelContent.pick({ aggregation: true });

/** What holds for the whole model: how axes share the note, and how they make one number. */
export function ModelForm({ content, onChange, onWeights, strict }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { control } = usePartForm({
    shape: Shape,
    values: { aggregation: content.aggregation },
    onChange,
    strict,
  });
  return (
    <div className={styles.fields}>
      <WeightsForm
        key={content.axes.map(({ key }) => key).join(' ')}
        legend={t`Poids des axes`}
        help={t`Ce qui compte le plus pour l’agence, avant de regarder le moindre cas d’usage.`}
        items={content.axes.map(({ key, name, weight }) => ({ key, name: wordsFor(language, name), weight }))}
        onChange={onWeights}
        strict={strict}
      />
      <RadioField
        control={control}
        name="aggregation"
        label={t`Comment les axes font une note`}
        description={t(aggregationHelp[content.aggregation])}
        choices={AGGREGATIONS.map((value) => ({ value, label: t(aggregationLabels[value]) }))}
      />
    </div>
  );
}
