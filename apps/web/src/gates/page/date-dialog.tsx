import { scheduleGate } from '@jalon/contracts/gates/gates.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
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

interface Props {
  readonly gate: GateView;
  readonly onClose: () => void;
}

const Dated = z.object({ dueOn: z.iso.date().nullable() });

/** Sets the day on which the deciders meet, or takes it away. */
export function DateDialog({ gate, onClose }: Props) {
  const { t } = useLingui();
  const { id, version, dueOn, today } = gate;
  const { mutateAsync } = useWrite(scheduleGate);
  const { form } = useShapeForm({ shape: Dated, defaultValues: { dueOn } });
  const { submit, refusal, busy } = useSubmit(form, (given) => mutateAsync({ id, version, ...given }), {
    onDone: onClose,
  });
  return (
    <Dialog title={t`Date de décision`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <DateField
          control={form.control}
          name="dueOn"
          label={t`Les décideurs se prononcent le`}
          description={t`Ils sont prévenus avant. Videz le champ pour retirer la date.`}
          min={today}
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Enregistrer la date`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
