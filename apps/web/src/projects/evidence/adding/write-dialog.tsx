import { writeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { line, text } from '@jalon/domain/platform/text';
import { EvidenceContent, EvidenceDraft } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { DateField } from '../../../ui/fields/date-field';
import { MultiSelectField } from '../../../ui/fields/multi-select-field';
import { SearchSelectField } from '../../../ui/fields/search-select-field';
import { TextAreaField } from '../../../ui/fields/text-area-field';
import { TextField } from '../../../ui/fields/text-field';
import { Form } from '../../../ui/forms/form';
import type { EvidenceWords } from '../use-evidence';

const { kind, title } = EvidenceDraft.shape;
const said = { kind, title, expiresOn: z.iso.date().nullable(), criterionIds: z.array(z.string()) };
/** What is typed: an address as people write it, or words; the contract checks it as it will be kept. */
const SHAPES = {
  url: z.object({ ...said, content: line(2000) }),
  note: z.object({ ...said, content: text(8000) }),
};

type Typed = z.input<typeof SHAPES.url>;

interface Props {
  readonly useCaseId: string;
  readonly words: EvidenceWords;
  readonly form: 'url' | 'note';
  readonly criterionId?: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** A link or a note as a proof. */
export function WriteDialog({ useCaseId, words, form: what, criterionId, onClose, onDone }: Props) {
  const { t } = useLingui();
  const write = useWrite(writeEvidence);
  const [named = ''] = criterionId ? words.kindsOf(criterionId) : [];
  const criterionIds = criterionId ? [criterionId] : [];
  const defaultValues = { kind: named, title: '', expiresOn: null, criterionIds, content: '' };
  const { form } = useShapeForm({ shape: SHAPES[what], defaultValues });
  const done = () => {
    onDone?.();
    onClose();
  };
  const { submit, refusal, busy } = useSubmit(
    form,
    ({ content, ...draft }) =>
      write.mutateAsync({
        useCaseId,
        ...draft,
        content: what === 'url' ? { url: content } : EvidenceContent.parse({ note: content }),
      }),
    { onDone: done },
  );
  return (
    <Dialog opened title={what === 'url' ? t`Ajouter un lien` : t`Écrire une note`} onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <Fields control={form.control} words={words} what={what} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Ajouter la preuve`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly control: Control<Typed>;
  readonly words: EvidenceWords;
  readonly what: 'url' | 'note';
}

function Fields({ control, words, what }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField control={control} name="title" label={t`Titre`} required autoFocus />
      {what === 'url' ? (
        <TextField
          control={control}
          name="content"
          label={t`Adresse`}
          type="url"
          required
          placeholder="https://"
        />
      ) : (
        <TextAreaField control={control} name="content" label={t`Texte`} rows={6} maxLength={8000} required />
      )}
      <SearchSelectField control={control} name="kind" label={t`Nature`} choices={words.kinds} required />
      <MultiSelectField
        control={control}
        name="criterionIds"
        label={t`Critères servis`}
        choices={words.criteria}
      />
      <DateField control={control} name="expiresOn" label={t`Valable jusqu’au (si elle expire)`} />
    </>
  );
}
