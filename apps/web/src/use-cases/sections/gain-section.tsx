import { GAIN_UNITS, KPI_FAMILIES } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { NumberField } from '../../ui/fields/number-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Facts } from '../../ui/forms/edit-section';
import { FieldRow } from '../../ui/forms/form';
import { useFieldText } from '../detail/field-text';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { useGainText } from '../gain';
import { fieldHelp, fieldLabels } from '../words/field-words';
import { gainUnitLabels, kpiFamilyLabels } from '../words/solution-words';
import { useChoices } from './choices';

/** What is expected of it, in words and as a figure of a family of indicators (S-KPI-14 … S-KPI-20). */
export function GainSection(props: SectionProps) {
  const { t } = useLingui();
  const { useCase, names } = props;
  const textOf = useFieldText(names);
  const gainText = useGainText();
  return (
    <Section
      {...props}
      section="gain"
      view={
        <Facts
          items={[
            [t`En quelques mots`, useCase.gainText],
            [t`En chiffres`, gainText(useCase)],
            [t(fieldLabels.gainKpiFamily), textOf('gainKpiFamily', useCase.gainKpiFamily)],
          ]}
        />
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
      <TextAreaField
        control={control}
        name="gainText"
        label={t`En quelques mots`}
        rows={3}
        maxLength={2000}
      />
      <FieldRow>
        <NumberField
          control={control}
          name="gainValue"
          label={t(fieldLabels.gainValue)}
          description={t(fieldHelp.gainValue)}
          decimals={2}
        />
        <SelectField
          control={control}
          name="gainUnit"
          label={t(fieldLabels.gainUnit)}
          description={t(fieldHelp.gainUnit)}
          choices={choices(GAIN_UNITS, gainUnitLabels)}
          emptyLabel={t`À préciser`}
        />
        <SelectField
          control={control}
          name="gainKpiFamily"
          label={t(fieldLabels.gainKpiFamily)}
          description={t(fieldHelp.gainKpiFamily)}
          choices={choices(KPI_FAMILIES, kpiFamilyLabels)}
          emptyLabel={t`À préciser`}
        />
      </FieldRow>
    </>
  );
}
