import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { useRead } from '../../platform/use-operation';
import { SelectField } from '../../ui/fields/select-field';
import { FieldGroup } from '../../ui/forms/form';
import { MoreFields, NeedFields } from '../need-fields';
import type { ProposalForm } from './proposal-shape';

/** The short form of people inside; `like` stands under what it compares. */
export function ProposalFields({ like }: { readonly like?: ReactNode }) {
  const { t } = useLingui();
  return (
    <>
      <NeedFields />
      {like}
      <FieldGroup legend={t`Si vous le savez`}>
        <MoreFields />
        <ClientField />
      </FieldGroup>
    </>
  );
}

function ClientField() {
  const { t } = useLingui();
  const { control } = useFormContext<z.input<typeof ProposalForm>>();
  const names = useRead(listClientNames, {}).data?.items ?? [];
  if (names.length === 0) return null;
  return (
    <SelectField
      control={control}
      name="clientId"
      label={t`Pour quel client ?`}
      emptyLabel={t`Aucun en particulier`}
      choices={names.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
