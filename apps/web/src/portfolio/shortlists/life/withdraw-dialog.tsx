import { type ShortlistDetail, withdrawShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { WithdrawalReason } from '@jalon/domain/portfolio/shortlists/shortlist';
import { useLingui } from '@lingui/react/macro';
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
  readonly shortlist: ShortlistDetail;
  readonly onClose: () => void;
}

const Reason = z.object({ reason: WithdrawalReason });

/** Takes it back, with a reason that stays; what is typed outlives a refusal. */
export function WithdrawDialog({ shortlist: { id, name }, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(withdrawShortlist);
  const { form, draft } = useShapeForm({
    shape: Reason,
    defaultValues: { reason: '' },
    draft: `shortlist-withdraw-${id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ reason }) => {
    await mutateAsync({ id, reason });
    draft.forget();
    onClose();
  });
  return (
    <Dialog title={t`Retirer « ${name} » ?`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>{t`Elle reste lisible, avec ce motif ; on ne pourra plus la partager, la renommer ni la commenter.`}</p>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          rows={4}
          maxLength={2000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="danger" busy={busy}>
            {t({ message: 'Retirer', context: 'shortlist' })}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
