import { Criterion, DIRECTIONS } from '@jalon/domain/scoring/model/score-model';
import type { Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { NumberField } from '../../../../ui/fields/number-field';
import { RadioField } from '../../../../ui/fields/radio-field';
import { TextAreaField } from '../../../../ui/fields/text-area-field';
import { TextField } from '../../../../ui/fields/text-field';
import { FieldGroup, FieldRow } from '../../../../ui/forms/form';
import { directionLabels } from '../../words/model-words';
import styles from '../edit.module.css';
import { LanguagePair } from './language-pair';
import { usePartForm } from './part-form';

interface Props {
  readonly criterion: Criterion;
  readonly onChange: (criterion: Criterion) => void;
  readonly shown: Language;
  readonly strict: boolean;
}

/** One criterion: its question, which end of the scale is good, what 1 to 5 mean, and from where it is a veto. */
export function CriterionForm({ criterion, onChange, shown, strict }: Props) {
  const { t } = useLingui();
  const form = usePartForm({ shape: Criterion, values: criterion, onChange, strict });
  const { control } = form;
  return (
    <div className={styles.fields}>
      <LanguagePair shown={shown}>
        {(language, name) => (
          <TextField control={control} name={`name.${language}`} label={t`Nom, ${name}`} required />
        )}
      </LanguagePair>
      <LanguagePair shown={shown}>
        {(language, name) => (
          <TextAreaField
            control={control}
            name={`question.${language}`}
            label={t`Question posée, ${name}`}
            rows={3}
            maxLength={300}
            required
          />
        )}
      </LanguagePair>
      <Scale control={control} />
      <FieldGroup legend={t`Ce que veut dire chaque note`}>
        <p className="muted small">{t`Des repères concrets : deux personnes qui voient la même chose donnent la même note.`}</p>
        {criterion.anchors.map((_, at) => (
          <Anchor key={at} control={control} at={at} shown={shown} />
        ))}
      </FieldGroup>
    </div>
  );
}

function Scale({ control }: { readonly control: Control<Criterion> }) {
  const { t } = useLingui();
  return (
    <FieldRow>
      <RadioField
        control={control}
        name="direction"
        label={t`Sens de l’échelle`}
        description={t`Changer de sens rend les notes déjà données incomparables.`}
        choices={DIRECTIONS.map((value) => ({ value, label: t(directionLabels[value]) }))}
      />
      <NumberField
        control={control}
        name="floor"
        label={t`Seuil de veto`}
        description={t`Sous cette moyenne, remise dans le bon sens (5 est bon), le cas d’usage ne peut pas être retenu. Vide : pas de veto.`}
        min={1}
        max={5}
        step={0.5}
        decimals={1}
      />
    </FieldRow>
  );
}

interface AnchorProps {
  readonly control: Control<Criterion>;
  readonly at: number;
  readonly shown: Language;
}

function Anchor({ control, at, shown }: AnchorProps) {
  const { t } = useLingui();
  const score = at + 1;
  return (
    <div className={styles.anchor}>
      <span className={`${styles.score} figures`} aria-hidden>
        {score}
      </span>
      <LanguagePair shown={shown}>
        {(language, name) => (
          <TextField
            control={control}
            name={`anchors.${at}.${language}`}
            label={t`Note ${score}, ${name}`}
            placeholder={t`Ce que veut dire ${score}`}
          />
        )}
      </LanguagePair>
    </div>
  );
}
