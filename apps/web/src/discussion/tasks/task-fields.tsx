import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { TaskDraft } from '@jalon/domain/discussion/task';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { DateField } from '../../ui/fields/date-field';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow } from '../../ui/forms/form';

interface Props {
  readonly control: Control<TaskDraft>;
  readonly people: readonly NamedPerson[];
}

/** What there is to do, by whom, by when. */
export function TaskFields({ control, people }: Props) {
  const { t } = useLingui();
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField control={control} name="title" label={t`À faire`} required autoFocus />
      <FieldRow>
        <SearchSelectField control={control} name="ownerId" label={t`Responsable`} choices={choices} />
        <DateField control={control} name="dueOn" label={t({ message: 'Échéance', context: 'task' })} />
      </FieldRow>
      <TextAreaField control={control} name="note" label={t`Précisions`} rows={2} maxLength={2000} />
    </>
  );
}
