import { CONFIDENTIALITY_LEVELS } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import { DateField } from '../../ui/fields/date-field';
import { NumberField } from '../../ui/fields/number-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow } from '../../ui/forms/form';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { fieldHelp, fieldLabels } from '../words/field-words';
import { confidentialityLabels } from '../words/solution-words';
import { useChoices } from './choices';
import { FieldFacts } from './field-facts';

const SHOWN = [
  'budgetCap',
  'deadline',
  'skills',
  'confidentiality',
  'confidentialityNote',
  'integration',
] as const;

/** Budget, deadline, skills, confidentiality, integration (S-CON-01 … S-CON-05). */
export function ConstraintsSection(props: SectionProps) {
  return (
    <Section
      {...props}
      section="constraints"
      view={<FieldFacts {...props} fields={SHOWN} />}
      fields={(control) => <Fields control={control} />}
    />
  );
}

function Fields({ control }: { readonly control: SectionControl }) {
  const { t } = useLingui();
  return (
    <>
      <MoneyAndTime control={control} />
      <TextAreaField
        control={control}
        name="skills"
        label={t(fieldLabels.skills)}
        description={t(fieldHelp.skills)}
        maxLength={2000}
      />
      <TextAreaField
        control={control}
        name="confidentialityNote"
        label={t(fieldLabels.confidentialityNote)}
        rows={2}
        maxLength={2000}
      />
      <TextAreaField
        control={control}
        name="integration"
        label={t(fieldLabels.integration)}
        description={t(fieldHelp.integration)}
        rows={2}
        maxLength={2000}
      />
    </>
  );
}

function MoneyAndTime({ control }: { readonly control: SectionControl }) {
  const { t } = useLingui();
  const choices = useChoices();
  const { money } = useFormat();
  const { currency } = useSession().organisation;
  const symbol = money(0, currency).replace(/[\d\s]/g, '');
  return (
    <FieldRow>
      <NumberField
        control={control}
        name="budgetCap"
        label={t(fieldLabels.budgetCap)}
        description={t(fieldHelp.budgetCap)}
        unit={symbol}
        min={0}
      />
      <DateField
        control={control}
        name="deadline"
        label={t(fieldLabels.deadline)}
        description={t(fieldHelp.deadline)}
      />
      <SelectField
        control={control}
        name="confidentiality"
        label={t(fieldLabels.confidentiality)}
        description={t(fieldHelp.confidentiality)}
        choices={choices(CONFIDENTIALITY_LEVELS, confidentialityLabels)}
        emptyLabel={t`À préciser`}
      />
    </FieldRow>
  );
}
