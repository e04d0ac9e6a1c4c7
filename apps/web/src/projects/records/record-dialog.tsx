import { addRecord, updateRecord } from '@jalon/contracts/projects/records/records.operations';
import { type ProjectRecord, RecordContent, RecordKind } from '@jalon/domain/projects/records/record';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { CheckboxField } from '../../ui/fields/checkbox-field';
import { DateField } from '../../ui/fields/date-field';
import type { Choice } from '../../ui/fields/field';
import { SelectField } from '../../ui/fields/select-field';
import { TagsField } from '../../ui/fields/tags-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { RECORD_WORDS, type RecordField } from './record-fields';

const checkContent = (content: unknown, add: (issue: z.core.$ZodIssue) => void) =>
  RecordContent.safeParse(content).error?.issues.forEach(add);

/** The members of any kind; each is checked as its own kind wants. */
const Shape = z
  .object({
    happenedOn: z.iso.date(),
    evidenceId: z.uuid().nullable(),
    content: z.object({ kind: RecordKind, data: z.record(z.string(), z.unknown()) }),
  })
  .superRefine(({ content }, context) =>
    checkContent(content, ({ path, message }) =>
      context.addIssue({ code: 'custom', path: ['content', ...path], message }),
    ),
  );
type Typed = z.infer<typeof Shape>;

interface Props {
  readonly useCaseId: string;
  readonly kind: RecordKind;
  /** The one that is corrected; none: a new one. */
  readonly record?: ProjectRecord;
  readonly clients: readonly Choice[];
  readonly proofs: readonly Choice[];
  readonly onClose: () => void;
}

const today = (): string => new Date().toLocaleDateString('sv-SE');

const startOf = (kind: RecordKind, record: ProjectRecord | undefined): Typed => ({
  happenedOn: record?.happenedOn ?? today(),
  evidenceId: record?.evidence?.id ?? null,
  content: { kind, data: { ...(record?.content.data ?? RECORD_WORDS[kind].blank) } },
});

/** The small form of one kind. */
export function RecordDialog({ useCaseId, kind, record, clients, proofs, onClose }: Props) {
  const { t } = useLingui();
  const [add, update] = [useWrite(addRecord), useWrite(updateRecord)];
  const { fields, add: title, day } = RECORD_WORDS[kind];
  const { form } = useShapeForm({ shape: Shape, defaultValues: startOf(kind, record) });
  const send = ({ content, ...rest }: Typed) => {
    const said = { ...rest, content: RecordContent.parse(content) };
    return record
      ? update.mutateAsync({ id: record.id, version: record.version, ...said })
      : add.mutateAsync({ useCaseId, ...said });
  };
  const { submit, refusal, busy } = useSubmit<Typed, unknown, Typed>(form, send, { onDone: onClose });
  const { control } = form;
  return (
    <Dialog opened title={record ? t`Corriger` : t(title)} onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        {fields.map((field) => (
          <Asked key={field.name} control={control} field={field} clients={clients} />
        ))}
        <DateField control={control} name="happenedOn" label={t(day)} required />
        <SelectField
          control={control}
          name="evidenceId"
          label={t`Preuve jointe`}
          choices={proofs}
          emptyLabel={t`Aucune`}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Enregistrer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface AskedProps {
  readonly control: Control<Typed>;
  readonly field: RecordField;
  readonly clients: readonly Choice[];
}

function Asked({ control, field, clients }: AskedProps) {
  const { t } = useLingui();
  const shown = { control, name: `content.data.${field.name}` as const, label: t(field.label) };
  switch (field.as) {
    case 'line':
      return <TextField {...shown} required />;
    case 'text':
      return <TextAreaField {...shown} required />;
    case 'yes':
      return <CheckboxField {...shown} />;
    case 'day':
      return <DateField {...shown} />;
    case 'words':
      return <TagsField {...shown} max={20} required />;
    case 'client':
      return <SelectField {...shown} choices={clients} emptyLabel={t`Choisir un client`} required />;
  }
}
