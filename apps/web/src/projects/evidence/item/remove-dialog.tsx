import { removeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { text } from '@jalon/domain/platform/text';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { Plural, useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { TextAreaField } from '../../../ui/fields/text-area-field';
import { Form } from '../../../ui/forms/form';

interface Props {
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

/** Where signatures rest on it: says what follows, and asks why. */
export function RemoveDialog({ evidence, onClose }: Props) {
  const { t } = useLingui();
  const { id, title, signatures } = evidence;
  const remove = useWrite(removeEvidence);
  const shape = z.object({ reason: text(1000) });
  const { form } = useShapeForm({ shape, defaultValues: { reason: '' } });
  const send = ({ reason }: { reason: string }) => remove.mutateAsync({ id, reason });
  const { submit, refusal, busy } = useSubmit(form, send, { onDone: onClose });
  return (
    <Dialog opened title={t`Retirer « ${title} » ?`} onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>
          <Plural
            value={signatures}
            one="Une signature repose sur cette preuve : elle tombera et sera à redonner."
            other="# signatures reposent sur cette preuve : elles tomberont et seront à redonner."
          />
        </p>
        <TextAreaField control={form.control} name="reason" label={t`Motif`} required autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="danger" busy={busy}>
            {t`Retirer la preuve`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
