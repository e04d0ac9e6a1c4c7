import { correctMeasurement, removeMeasurement } from '@jalon/contracts/kpis/measurements.operations';
import { MeasurementDraft, type Measurement } from '@jalon/domain/kpis/measurement';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DateField } from '../../ui/fields/date-field';
import { NumberField } from '../../ui/fields/number-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow, Form } from '../../ui/forms/form';

interface Props {
  readonly measurement: Measurement;
  readonly onClose: () => void;
}

const Values = MeasurementDraft.pick({ takenOn: true, n: true, note: true }).extend({ value: z.number() });
const Correction = blanksAsNull<z.output<typeof Values>, z.input<typeof Values>>(Values);
const Removal = z.object({ reason: text(500) });

/** Puts a measurement right; what it said before stays in the history. */
export function CorrectDialog({ measurement, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(correctMeasurement);
  const { id, version, takenOn, value, n, note } = measurement;
  const { form } = useShapeForm({ shape: Correction, defaultValues: { takenOn, value, n, note } });
  const { control } = form;
  const { submit, refusal, busy } = useSubmit(form, async ({ value: said, ...edit }) => {
    await mutateAsync({ id, version, ...edit, ...(said !== value && { value: said }) });
    onClose();
  });
  return (
    <Dialog title={t`Corriger une mesure`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <FieldRow>
          <DateField control={control} name="takenOn" label={t`Date`} required />
          <NumberField control={control} name="value" label={t`Valeur`} decimals={6} required autoFocus />
          <NumberField control={control} name="n" label={t`Observations`} min={1} />
        </FieldRow>
        <TextAreaField control={control} name="note" label={t`Remarque`} maxLength={500} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Corriger`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** It counts no more; the reason is kept. */
export function RemoveDialog({ measurement: { id, version }, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(removeMeasurement);
  const { form } = useShapeForm({ shape: Removal, defaultValues: { reason: '' } });
  const { submit, refusal, busy } = useSubmit(form, async ({ reason }) => {
    await mutateAsync({ id, version, reason });
    onClose();
  });
  return (
    <Dialog title={t`Retirer une mesure`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>{t`Elle ne compte plus. L’historique garde sa valeur et le motif.`}</p>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          required
          autoFocus
          maxLength={500}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="danger" busy={busy}>{t`Retirer`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
