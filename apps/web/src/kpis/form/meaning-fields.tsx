import { KPI_UNIT_WORDS, KPI_UNITS } from '@jalon/domain/kpis/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { useWatch } from 'react-hook-form';
import { CheckboxField } from '../../ui/fields/checkbox-field';
import { RadioField } from '../../ui/fields/radio-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow } from '../../ui/forms/form';
import { useFigures } from '../words/use-figures';
import type { KpiControl } from './shapes';

interface Props {
  readonly control: KpiControl;
}

const LABELLED = ['other', 'count', 'rating'];

/** What its figures mean: another meaning is another version. */
export function MeaningFields({ control }: Props) {
  return (
    <>
      <UnitFields control={control} />
      <EffectFields control={control} />
      <FormulaFields control={control} />
    </>
  );
}

function UnitFields({ control }: Props) {
  const { t } = useLingui();
  const { say } = useFigures();
  const unit = useWatch({ control, name: 'meaning.unit' });
  return (
    <FieldRow>
      <SelectField
        control={control}
        name="meaning.unit"
        label={t`Unité`}
        choices={KPI_UNITS.map((value) => ({ value, label: say(KPI_UNIT_WORDS[value]) }))}
      />
      {LABELLED.includes(unit) && (
        <TextField
          control={control}
          name="meaning.unitLabel"
          label={t`Nom de l’unité`}
          placeholder={t`publications, sur 5…`}
        />
      )}
    </FieldRow>
  );
}

function EffectFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <>
      <RadioField
        control={control}
        name="meaning.direction"
        label={t`Mieux, c’est`}
        choices={[
          { value: 'up', label: t`plus haut` },
          { value: 'down', label: t`plus bas` },
        ]}
      />
      <RadioField
        control={control}
        name="meaning.effectType"
        label={t`L’effet se compte`}
        description={t`« +5 % » veut dire deux choses : en points, de 4 % à 9 % ; en proportion, de 4,0 % à 4,2 %.`}
        choices={[
          { value: 'relative', label: t`en proportion du départ` },
          { value: 'points', label: t`en points, dans l’unité` },
        ]}
      />
    </>
  );
}

function FormulaFields({ control }: Props) {
  const { t } = useLingui();
  const isRatio = useWatch({ control, name: 'meaning.isRatio' });
  return (
    <>
      <TextAreaField control={control} name="meaning.formula" label={t`Formule, en mots`} maxLength={500} />
      <CheckboxField
        control={control}
        name="meaning.isRatio"
        label={t`C’est un rapport : quelque chose divisé par autre chose`}
      />
      {isRatio && (
        <TextField
          control={control}
          name="meaning.denominator"
          label={t`Divisé par`}
          description={t`Sans dénominateur déclaré, deux chiffres ne se comparent pas.`}
        />
      )}
      <TextAreaField
        control={control}
        name="meaning.population"
        label={t`Mesuré parmi`}
        description={t`Par exemple : les publications assistées des clients du pilote.`}
        maxLength={500}
      />
    </>
  );
}
