import { MoveReason } from '@jalon/domain/use-cases/move-use-case';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { actLabels, reasonHelp } from '../words/status-words';
import type { AskedMove } from './use-moves';

interface Props extends AskedMove {
  readonly onSend: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const Reason = z.object({ reason: MoveReason });

/** Asks why, before a move that somebody will ask about later; the text is kept when the server refuses. */
export function ReasonDialog({ useCase, move, onSend, onClose }: Props) {
  const { t } = useLingui();
  const { form, draft } = useShapeForm({
    shape: Reason,
    defaultValues: { reason: '' },
    draft: `use-case-reason-${useCase.id}-${move.act}`,
  });
  const send = async ({ reason }: z.output<typeof Reason>) => {
    if (!(await onSend(reason))) return;
    draft.forget();
    onClose();
  };
  const { submit, busy } = useSubmit(form, send);
  const help = reasonHelp[move.act];
  const act = t(actLabels[move.act]);
  return (
    <Dialog title={t`${act} : « ${useCase.title} »`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          description={help && t(help)}
          rows={4}
          maxLength={2000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant={move.act === 'reject' ? 'danger' : 'primary'} busy={busy}>
            {act}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
