import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Form } from '../../ui/forms/form';
import { useToday } from '../words/use-today';
import { AimFields, IdentityFields } from './aim-fields';
import { MeaningFields } from './meaning-fields';
import { KpiForm, newKpi } from './shapes';

interface Props {
  readonly useCaseId: string;
  readonly onClose: () => void;
}

/** A KPI of one’s own, in plain words. */
export function CreateDialog({ useCaseId, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(createKpi);
  const { form } = useShapeForm({
    shape: KpiForm,
    draft: `kpi-${useCaseId}`,
    defaultValues: newKpi(useToday()),
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ reason: _, startsOn: __, ...kpi }) => {
    await mutateAsync({ useCaseId, ...kpi });
    form.reset();
    onClose();
  });
  const { control } = form;
  return (
    <Dialog title={t`Définir un KPI`} opened onClose={onClose} width={640}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <IdentityFields control={control} />
        <MeaningFields control={control} />
        <AimFields control={control} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Enregistrer`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
