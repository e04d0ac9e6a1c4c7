import { listScoreModels } from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { useRead } from '../../platform/use-operation';
import { DateField } from '../../ui/fields/date-field';
import { NumberField } from '../../ui/fields/number-field';
import { RadioField } from '../../ui/fields/radio-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { dayOf } from './deadline-day';
import type { RoundForm } from './round-form';
import styles from './opening.module.css';

interface Props {
  readonly control: Control<RoundForm>;
  /** A second round is scored under the model of the first. */
  readonly hasModel: boolean;
}

/** Name, model, deadline, quorum, names, message. */
export function RoundFields({ control, hasModel }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.fields}>
      <TextField
        control={control}
        name="name"
        label={t`Nom de la notation`}
        placeholder={t`Notation de décembre`}
        required
      />
      {!hasModel && <ModelField control={control} />}
      <DateField
        control={control}
        name="day"
        label={t`Échéance`}
        description={t`Jusqu’à 18 h ce jour-là ; un rappel part la veille à qui n’a pas noté.`}
        min={dayOf(new Date())}
        required
      />
      <NumberField
        control={control}
        name="quorum"
        label={t`Quorum`}
        description={t`Nombre de bulletins à partir duquel on peut révéler après l’échéance. Sous trois, un désaccord ne dit presque rien.`}
        min={2}
        max={30}
        required
      />
      <RadioField
        control={control}
        name="naming"
        label={t`À la révélation`}
        description={t`C’est dit à chacun avant de noter, et cela ne change plus ensuite.`}
        choices={[
          { value: 'named', label: t`On voit qui a donné quelle note` },
          { value: 'unnamed', label: t`On voit les notes, sans les noms` },
        ]}
      />
      <TextAreaField
        control={control}
        name="message"
        label={t`Message aux personnes invitées`}
        description={t`Pourquoi cette notation, ce qui se décide ensuite.`}
        maxLength={1000}
      />
    </div>
  );
}

function ModelField({ control }: Pick<Props, 'control'>) {
  const { t } = useLingui();
  const { data } = useRead(listScoreModels, {});
  const models = data?.items.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const usual = models.find(({ isUsual }) => isUsual);
  if (models.length < 2 || !usual) return null;
  const { name } = usual;
  return (
    <SelectField
      control={control}
      name="modelId"
      label={t`Grille`}
      emptyLabel={t`${name} (habituelle)`}
      choices={models.filter(({ isUsual }) => !isUsual).map(({ id, name: label }) => ({ value: id, label }))}
    />
  );
}
