import { AUTONOMY_LEVELS, VISUAL_TYPES } from '@jalon/domain/use-cases/use-scenario';
import { useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../../ui/actions/button';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldGroup, FieldRow } from '../../ui/forms/form';
import type { SectionControl } from '../detail/use-section-form';
import { fieldHelp } from '../words/field-words';
import { autonomyHelp, scenarioLabels, visualTypeLabels } from '../words/solution-words';
import { useChoices } from './choices';
import styles from './sections.module.css';

const MOST = 20;
const blank = () => ({
  title: '',
  actor: null,
  input: null,
  output: null,
  channel: null,
  autonomy: null,
  visualTypes: [],
});

interface Props {
  readonly control: SectionControl;
}

/** As many scenarios as it takes, twenty at most. */
export function ScenarioFields({ control }: Props) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'useScenarios' });
  return (
    <>
      {fields.map(({ id }, at) => (
        <div key={id} className={styles.repeated}>
          <OneScenario control={control} at={at} />
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => remove(at)}
            aria-label={t`Retirer le scénario ${at + 1}`}
          >
            {t`Retirer`}
          </Button>
        </div>
      ))}
      {fields.length < MOST && (
        <div>
          <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => append(blank())}>
            {t`Ajouter un scénario`}
          </Button>
        </div>
      )}
    </>
  );
}

interface OneProps extends Props {
  readonly at: number;
}

function OneScenario({ control, at }: OneProps) {
  const { t } = useLingui();
  const choices = useChoices();
  return (
    <FieldGroup legend={t`Scénario ${at + 1}`}>
      <TextField
        control={control}
        name={`useScenarios.${at}.title`}
        label={t(scenarioLabels.title)}
        placeholder={t`Variantes LinkedIn à partir d’un brief court`}
        required
      />
      <FieldRow>
        <TextField control={control} name={`useScenarios.${at}.actor`} label={t(scenarioLabels.actor)} />
        <TextField control={control} name={`useScenarios.${at}.channel`} label={t(scenarioLabels.channel)} />
      </FieldRow>
      <FieldRow>
        <TextAreaField
          control={control}
          name={`useScenarios.${at}.input`}
          label={t(scenarioLabels.input)}
          rows={2}
        />
        <TextAreaField
          control={control}
          name={`useScenarios.${at}.output`}
          label={t(scenarioLabels.output)}
          rows={2}
        />
      </FieldRow>
      <SelectField
        control={control}
        name={`useScenarios.${at}.autonomy`}
        label={t(scenarioLabels.autonomy)}
        description={t(fieldHelp.autonomy)}
        choices={choices(AUTONOMY_LEVELS, autonomyHelp)}
        emptyLabel={t`À préciser`}
      />
      <MultiSelectField
        control={control}
        name={`useScenarios.${at}.visualTypes`}
        label={t(scenarioLabels.visualTypes)}
        choices={choices(VISUAL_TYPES, visualTypeLabels)}
      />
    </FieldGroup>
  );
}
