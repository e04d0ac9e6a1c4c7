import { CAPABILITY_PATTERNS, TECHNOLOGY_FAMILIES, VALUE_LEVERS } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { FieldRow } from '../../ui/forms/form';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { fieldHelp, fieldLabels } from '../words/field-words';
import { valueLeverLabels } from '../words/opportunity-words';
import { capabilityLabels, technologyLabels } from '../words/solution-words';
import { useChoices } from './choices';
import { FieldFacts } from './field-facts';

/** What the AI would do, with what kind of technology, and by which lever it brings value. */
export function AnswerSection(props: SectionProps & { readonly told: boolean }) {
  const shown = ['capabilityPattern', 'technologyFamily'] as const;
  return (
    <Section
      {...props}
      section="answer"
      view={<FieldFacts {...props} fields={props.told ? [...shown, 'valueLevers'] : shown} />}
      fields={(control) => <Fields control={control} />}
    />
  );
}

function Fields({ control }: { readonly control: SectionControl }) {
  const { t } = useLingui();
  const choices = useChoices();
  return (
    <>
      <FieldRow>
        <SelectField
          control={control}
          name="capabilityPattern"
          label={t(fieldLabels.capabilityPattern)}
          description={t(fieldHelp.capabilityPattern)}
          choices={choices(CAPABILITY_PATTERNS, capabilityLabels)}
          emptyLabel={t`À préciser`}
        />
        <SelectField
          control={control}
          name="technologyFamily"
          label={t(fieldLabels.technologyFamily)}
          description={t(fieldHelp.technologyFamily)}
          choices={choices(TECHNOLOGY_FAMILIES, technologyLabels)}
          emptyLabel={t`À préciser`}
        />
      </FieldRow>
      <MultiSelectField
        control={control}
        name="valueLevers"
        label={t(fieldLabels.valueLevers)}
        description={t(fieldHelp.valueLevers)}
        choices={choices(VALUE_LEVERS, valueLeverLabels)}
      />
    </>
  );
}
