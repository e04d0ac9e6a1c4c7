import type { Organisation, OrganisationChanges } from '@jalon/domain/organisation/organisation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { useFormat } from '../platform/format';
import { useMay } from '../platform/session';
import { NumberField } from '../ui/fields/number-field';
import { EditSection, Facts } from '../ui/forms/edit-section';
import { FieldRow } from '../ui/forms/form';
import { OrganisationEditor } from './organisation-editor';
import { parameterLabels as labels } from './organisation-words';

const FIELDS = ['parameters'] as const;

/** What turns hours into money. */
export function ParametersSection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useLingui();
  const { number, money } = useFormat();
  const mayManage = useMay('organisation:manage');
  const [editing, setEditing] = useState(false);
  const { hoursPerDay, workingDaysPerYear, loadedDayRate } = organisation.parameters;
  return (
    <EditSection
      title={t`Paramètres de calcul`}
      editing={editing}
      onEdit={mayManage ? () => setEditing(true) : undefined}
      view={
        <Facts
          items={[
            [t(labels.hoursPerDay), hoursPerDay === null ? null : number(hoursPerDay)],
            [t(labels.workingDaysPerYear), workingDaysPerYear === null ? null : number(workingDaysPerYear)],
            [
              t(labels.loadedDayRate),
              loadedDayRate === null ? null : money(loadedDayRate, organisation.currency),
            ],
          ]}
        />
      }
      form={
        <OrganisationEditor organisation={organisation} fields={FIELDS} onDone={() => setEditing(false)}>
          {(control) => <ParameterFields control={control} currency={organisation.currency} />}
        </OrganisationEditor>
      }
    />
  );
}

interface FieldsProps {
  readonly control: Control<OrganisationChanges>;
  readonly currency: string;
}

function ParameterFields({ control, currency }: FieldsProps) {
  const { t } = useLingui();
  return (
    <FieldRow>
      <NumberField
        control={control}
        name="parameters.hoursPerDay"
        label={t(labels.hoursPerDay)}
        decimals={2}
      />
      <NumberField
        control={control}
        name="parameters.workingDaysPerYear"
        label={t(labels.workingDaysPerYear)}
        description={t`218 au forfait jours`}
      />
      <NumberField
        control={control}
        name="parameters.loadedDayRate"
        label={t(labels.loadedDayRate)}
        unit={currency}
        decimals={2}
      />
    </FieldRow>
  );
}
