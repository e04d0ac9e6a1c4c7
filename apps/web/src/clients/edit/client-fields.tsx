import { CLIENT_KINDS, CLIENT_STATUSES, type ClientChanges } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow } from '../../ui/forms/form';
import { clientFieldLabels, clientKindLabels, clientStatusLabels } from '../client-words';

interface Props {
  readonly control: Control<ClientChanges>;
}

/** Who the client is. */
export function ClientFields({ control }: Props) {
  const { t } = useLingui();
  return (
    <>
      <TextField control={control} name="name" label={t(clientFieldLabels.name)} required autoFocus />
      <FieldRow>
        <SelectField
          control={control}
          name="status"
          label={t(clientFieldLabels.status)}
          choices={CLIENT_STATUSES.map((value) => ({ value, label: t(clientStatusLabels[value]) }))}
        />
        <SelectField
          control={control}
          name="kind"
          label={t(clientFieldLabels.kind)}
          choices={CLIENT_KINDS.map((value) => ({ value, label: t(clientKindLabels[value]) }))}
          emptyLabel={t`À préciser`}
        />
      </FieldRow>
      <TextField
        control={control}
        name="sector"
        label={t(clientFieldLabels.sector)}
        placeholder={t`Logiciel industriel, cosmétique…`}
      />
      <TextAreaField
        control={control}
        name="profile"
        label={t(clientFieldLabels.profile)}
        description={t`Qui ils sont, ce qu’ils attendent, ce que l’agence fait pour eux. Note interne.`}
        rows={4}
        maxLength={4000}
      />
    </>
  );
}
