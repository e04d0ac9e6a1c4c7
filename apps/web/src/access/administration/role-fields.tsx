import { isHeldToClients, ROLES } from '@jalon/domain/access/roles';
import { useLingui } from '@lingui/react/macro';
import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form';
import { listOf } from '../../ui/fields/field';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { useClientNames } from '../client-names';
import { useRoleChoices } from '../words';

interface Props<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly roles: FieldPath<Values>;
  readonly clientIds: FieldPath<Values>;
}

/** Roles; and which clients, for somebody who is a client and nothing more. */
export function RoleFields<Values extends FieldValues>({ control, roles, clientIds }: Props<Values>) {
  const { t } = useLingui();
  const choices = useRoleChoices();
  const chosen = listOf(useWatch({ control, name: roles }));
  const isHeld = isHeldToClients(ROLES.filter((role) => chosen.includes(role)));
  const clients = useClientNames(isHeld);
  return (
    <>
      <MultiSelectField control={control} name={roles} label={t`Rôles`} choices={choices} required />
      {isHeld && (
        <MultiSelectField
          control={control}
          name={clientIds}
          label={t`Clients visibles`}
          description={t`Cette personne ne voit que ce qui concerne ces clients.`}
          choices={clients}
        />
      )}
    </>
  );
}
