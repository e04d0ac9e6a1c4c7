import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { suggestTags } from '@jalon/contracts/use-cases/use-cases.operations';
import type { BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { useRead } from '../../platform/use-operation';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { TagsField } from '../../ui/fields/tags-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { usePeople } from '../people';
import { statusLabels } from '../words/status-words';
import { type BulkForm, mayAskReason, NOBODY } from './bulk-form';

interface Props {
  readonly control: Control<BulkForm>;
  readonly form: BulkForm;
}

function OwnerFields({ control }: Props) {
  const { t } = useLingui();
  const people = usePeople();
  return (
    <SearchSelectField
      control={control}
      name="ownerId"
      label={t`Nouveau responsable`}
      choices={[{ value: NOBODY, label: t`Personne : retirer le responsable` }, ...people]}
      placeholder={t`Chercher un nom`}
      autoFocus
    />
  );
}

function StatusFields({ control, form }: Props) {
  const { t } = useLingui();
  return (
    <>
      <SelectField
        control={control}
        name="to"
        label={t`Nouveau statut`}
        emptyLabel={t`Choisir un statut`}
        choices={USE_CASE_STATUSES.map((value) => ({ value, label: t(statusLabels[value]) }))}
        autoFocus
      />
      {mayAskReason(form.to) && (
        <TextAreaField
          control={control}
          name="reason"
          label={t`Motif`}
          description={t`Le même pour tous ; il reste dans l’historique de chacun.`}
          maxLength={2000}
        />
      )}
    </>
  );
}

function TagFields({ control }: Props) {
  const { t } = useLingui();
  const known = useRead(suggestTags, {}).data?.items.map(({ tag }) => tag) ?? [];
  return (
    <>
      <TagsField
        control={control}
        name="add"
        label={t`Étiquettes à ajouter`}
        suggestions={known}
        max={20}
        autoFocus
      />
      <TagsField
        control={control}
        name="remove"
        label={t`Étiquettes à retirer`}
        suggestions={known}
        max={20}
      />
    </>
  );
}

function ClientFields({ control }: Props) {
  const { t } = useLingui();
  const clients = useRead(listClientNames, {}).data?.items ?? [];
  const choices = clients.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <MultiSelectField
        control={control}
        name="add"
        label={t`Clients à ajouter`}
        choices={choices}
        autoFocus
      />
      <MultiSelectField control={control} name="remove" label={t`Clients à retirer`} choices={choices} />
    </>
  );
}

const FIELDS = { owner: OwnerFields, status: StatusFields, tags: TagFields, clients: ClientFields } as const;

/** The fields of one kind of bulk edit. */
export function BulkFields({ kind, ...props }: Props & { readonly kind: BulkKind }) {
  const Fields = FIELDS[kind];
  return <Fields {...props} />;
}
