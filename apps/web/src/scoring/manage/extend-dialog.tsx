import { changeRound } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DateField } from '../../ui/fields/date-field';
import { Form } from '../../ui/forms/form';
import { dayOf, endOfDay } from '../opening/deadline-day';
import type { ManageDialogProps } from './reveal-dialog';

const Extension = z.object({ day: z.iso.date() });

/** Puts back the deadline: those awaited keep what they have begun. */
export function ExtendDialog({ round, onClose }: ManageDialogProps) {
  const { t } = useLingui();
  const { form } = useShapeForm({
    shape: Extension,
    defaultValues: { day: dayOf(new Date(round.deadline)) },
  });
  const { mutateAsync } = useWrite(changeRound);
  const { submit, refusal, busy } = useSubmit(
    form,
    ({ day }) => mutateAsync({ id: round.id, version: round.version, deadline: endOfDay(day) }),
    { onDone: onClose },
  );
  return (
    <Dialog title={t`Repousser l’échéance`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <DateField
          control={form.control}
          name="day"
          label={t`Nouvelle échéance`}
          description={t`Jusqu’à 18 h ce jour-là. Les personnes attendues gardent ce qu’elles ont commencé.`}
          min={dayOf(new Date())}
          required
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Repousser l’échéance`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
