import { DRIVERS, PROCESS_AREAS, USE_CASE_KINDS } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow } from '../../ui/forms/form';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { fieldHelp, fieldLabels } from '../words/field-words';
import { driverLabels, kindLabels, processAreaLabels } from '../words/opportunity-words';
import { useChoices } from './choices';
import { FieldFacts } from './field-facts';
import styles from './sections.module.css';

/** What it is about: the concrete problem, its nature, where it happens, why now. */
export function ProblemSection(props: SectionProps & { readonly told: boolean }) {
  const { useCase, told } = props;
  return (
    <Section
      {...props}
      section="problem"
      view={
        <>
          <p className={styles.prose}>{useCase.problem}</p>
          <FieldFacts
            {...props}
            fields={told ? ['kind', 'processArea', 'drivers'] : ['kind', 'processArea']}
          />
        </>
      }
      fields={(control) => <Fields control={control} />}
    />
  );
}

function Fields({ control }: { readonly control: SectionControl }) {
  const { t } = useLingui();
  const choices = useChoices();
  return (
    <>
      <TextField control={control} name="title" label={t(fieldLabels.title)} required />
      <TextAreaField
        control={control}
        name="problem"
        label={t(fieldLabels.problem)}
        description={t(fieldHelp.problem)}
        rows={6}
        maxLength={4000}
        required
      />
      <FieldRow>
        <SelectField
          control={control}
          name="kind"
          label={t(fieldLabels.kind)}
          choices={choices(USE_CASE_KINDS, kindLabels)}
          emptyLabel={t`À préciser`}
        />
        <SelectField
          control={control}
          name="processArea"
          label={t(fieldLabels.processArea)}
          choices={choices(PROCESS_AREAS, processAreaLabels)}
          emptyLabel={t`À préciser`}
        />
      </FieldRow>
      <MultiSelectField
        control={control}
        name="drivers"
        label={t(fieldLabels.drivers)}
        description={t(fieldHelp.drivers)}
        choices={choices(DRIVERS, driverLabels)}
      />
    </>
  );
}
