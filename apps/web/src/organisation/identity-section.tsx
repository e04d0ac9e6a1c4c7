import { CURRENCIES, type Organisation } from '@jalon/domain/organisation/organisation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../platform/format';
import { useMay } from '../platform/session';
import { NumberField } from '../ui/fields/number-field';
import { SelectField } from '../ui/fields/select-field';
import { TextField } from '../ui/fields/text-field';
import { EditSection, Facts } from '../ui/forms/edit-section';
import { FieldRow } from '../ui/forms/form';
import { OrganisationEditor } from './organisation-editor';
import { organisationLabels as labels } from './organisation-words';

const FIELDS = ['name', 'sector', 'headcount', 'currency'] as const;

/** Who the organisation is. */
export function IdentitySection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const mayManage = useMay('organisation:manage');
  const [editing, setEditing] = useState(false);
  const { name, sector, headcount, currency } = organisation;
  return (
    <EditSection
      title={t`Identité`}
      editing={editing}
      onEdit={mayManage ? () => setEditing(true) : undefined}
      view={
        <Facts
          items={[
            [t(labels.name), name],
            [t(labels.sector), sector],
            [t(labels.headcount), headcount === null ? null : number(headcount)],
            [t(labels.currency), currency],
          ]}
        />
      }
      form={
        <OrganisationEditor organisation={organisation} fields={FIELDS} onDone={() => setEditing(false)}>
          {(control) => (
            <>
              <TextField control={control} name="name" label={t(labels.name)} required />
              <TextField control={control} name="sector" label={t(labels.sector)} />
              <FieldRow>
                <NumberField control={control} name="headcount" label={t(labels.headcount)} min={1} />
                <SelectField
                  control={control}
                  name="currency"
                  label={t(labels.currency)}
                  choices={CURRENCIES.map((value) => ({ value, label: value }))}
                />
              </FieldRow>
            </>
          )}
        </OrganisationEditor>
      }
    />
  );
}
