import { Axis } from '@jalon/domain/scoring/model/score-model';
import type { Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../../../ui/fields/text-field';
import { useLanguage } from '../../../../platform/words/language';
import { wordsFor } from '../../words/local';
import styles from '../edit.module.css';
import { LanguagePair } from './language-pair';
import { usePartForm } from './part-form';
import { WeightsForm } from './weights-form';

interface Props {
  readonly axis: Axis;
  readonly onChange: (axis: Partial<Axis>) => void;
  readonly onWeights: (weights: readonly number[]) => void;
  readonly shown: Language;
  readonly strict: boolean;
}

const Shape = Axis.pick({ name: true });

/** One side of the question: its name, and how its criteria share it. */
export function AxisForm({ axis, onChange, onWeights, shown, strict }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { control } = usePartForm({ shape: Shape, values: { name: axis.name }, onChange, strict });
  return (
    <div className={styles.fields}>
      <LanguagePair shown={shown}>
        {(spoken, name) => (
          <TextField control={control} name={`name.${spoken}`} label={t`Nom, ${name}`} required />
        )}
      </LanguagePair>
      <WeightsForm
        key={axis.criteria.map(({ key }) => key).join(' ')}
        legend={t`Poids des critères`}
        help={t`Seule compte la part de chacun dans la note de l’axe : 2 et 1 comptent comme 67 % et 33 %.`}
        items={axis.criteria.map(({ key, name, weight }) => ({
          key,
          name: wordsFor(language, name),
          weight,
        }))}
        onChange={onWeights}
        strict={strict}
      />
    </div>
  );
}
