import { confirmVerification } from '@jalon/contracts/gates/sayings.operations';
import { lawWords } from '@jalon/domain/lifecycle/explaining/law-words';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { useFormat } from '../../platform/format';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { useWords } from '../use-words';
import type { ActDialogProps } from './criterion-acts';

const Confirming = z.object({ note: text(2000) });

/** A reviewer has read the text of law: from here on the criterion blocks, everywhere in the organisation. */
export function VerificationDialog({ gate, criterion, onClose }: ActDialogProps) {
  const { t } = useLingui();
  const { list } = useFormat();
  const words = useWords();
  const law = list(criterion.law.map((text) => words(lawWords(text))));
  const { mutateAsync } = useWrite(confirmVerification);
  const { form, draft } = useShapeForm({
    shape: Confirming,
    defaultValues: { note: '' },
    draft: `verification-${gate.id}-${criterion.id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ note }) => {
    await mutateAsync({ id: gate.id, criterionId: criterion.id, note });
    draft.forget();
    onClose();
  });
  return (
    <Dialog title={t`Confirmer le texte de loi`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>{t`Vous dites avoir lu ${law}. Ce critère devient bloquant dans toute l’organisation.`}</p>
        <TextAreaField
          control={form.control}
          name="note"
          label={t`Ce que vous avez lu, et où`}
          maxLength={2000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Confirmer`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
