import { updateEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { type Evidence, EvidenceDraft } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { changedFields } from '../../../platform/forms/changes';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { DateField } from '../../../ui/fields/date-field';
import { SearchSelectField } from '../../../ui/fields/search-select-field';
import { TextField } from '../../../ui/fields/text-field';
import { Form } from '../../../ui/forms/form';
import { type EvidenceWords, usePeople } from '../use-evidence';

const { kind, title } = EvidenceDraft.shape;
const Shape = z.object({ kind, title, ownerId: z.uuid(), expiresOn: z.iso.date().nullable() });

interface Props {
  readonly evidence: Evidence;
  readonly words: EvidenceWords;
  readonly onClose: () => void;
}

/** What is said of a proof; what it says changes by a new version alone. */
export function EditDialog({ evidence, words, onClose }: Props) {
  const { t } = useLingui();
  const { id, version } = evidence;
  const read = {
    kind: evidence.kind,
    title: evidence.title,
    ownerId: evidence.owner.id,
    expiresOn: evidence.expiresOn,
  };
  const people = usePeople();
  const update = useWrite(updateEvidence);
  const { form } = useShapeForm({ shape: Shape, defaultValues: read });
  const send = async (typed: z.infer<typeof Shape>) =>
    update.mutateAsync({ id, version, ...changedFields(read, typed) });
  const { submit, refusal, busy } = useSubmit(form, send, { onDone: onClose });
  const { control } = form;
  return (
    <Dialog opened title={t`Modifier « ${evidence.title} »`} onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField control={control} name="title" label={t`Titre`} required autoFocus />
        <SearchSelectField control={control} name="kind" label={t`Nature`} choices={words.kinds} required />
        <SearchSelectField
          control={control}
          name="ownerId"
          label={t`Qui en répond`}
          choices={people}
          required
        />
        <DateField control={control} name="expiresOn" label={t`Valable jusqu’au (si elle expire)`} />
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
