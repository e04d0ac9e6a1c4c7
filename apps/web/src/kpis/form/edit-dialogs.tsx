import { type KpiDetail, redefineKpi, updateKpi } from '@jalon/contracts/kpis/kpis.operations';
import { sampleOf } from '@jalon/domain/kpis/reading/reading';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DateField } from '../../ui/fields/date-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Notice } from '../../ui/feedback/notice';
import { Form } from '../../ui/forms/form';
import { useToday } from '../words/use-today';
import { AimFields, IdentityFields } from './aim-fields';
import { MeaningFields } from './meaning-fields';
import { KpiForm, valuesOf } from './shapes';

interface Props {
  readonly kpi: KpiDetail;
  readonly onClose: () => void;
}

function Ending({ onClose, busy, label }: { onClose: () => void; busy: boolean; label: string }) {
  const { t } = useLingui();
  return (
    <DialogActions>
      <Button onClick={onClose}>{t`Annuler`}</Button>
      <Button type="submit" variant="primary" busy={busy}>
        {label}
      </Button>
    </DialogActions>
  );
}

/** Its aim and who follows it; what the figures mean is another dialog. */
export function EditDialog({ kpi, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(updateKpi);
  const { form } = useShapeForm({ shape: KpiForm, defaultValues: valuesOf(kpi, useToday()) });
  const { submit, refusal, busy } = useSubmit(
    form,
    async ({ meaning: _, reason: __, startsOn: ___, ...edit }) => {
      await mutateAsync({ id: kpi.id, version: kpi.version, ...edit });
      onClose();
    },
  );
  const { control } = form;
  return (
    <Dialog title={t`Modifier la cible et le suivi`} opened onClose={onClose} width={640}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <IdentityFields control={control} />
        <AimFields control={control} start={sampleOf(kpi.reading, 'baseline')?.value ?? null} />
        <Ending {...{ onClose, busy }} label={t`Enregistrer`} />
      </Form>
    </Dialog>
  );
}

/** What its figures mean from a day on; measurements before keep their meaning. */
export function RedefineDialog({ kpi, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(redefineKpi);
  const { form } = useShapeForm({ shape: KpiForm, defaultValues: valuesOf(kpi, useToday()) });
  const { submit, refusal, busy } = useSubmit(form, async ({ meaning, reason, startsOn }) => {
    await mutateAsync({ id: kpi.id, number: kpi.number, meaning, reason: reason ?? '', startsOn });
    onClose();
  });
  const { control } = form;
  return (
    <Dialog title={t`Redéfinir le KPI`} opened onClose={onClose} width={640}>
      <Form onSubmit={submit}>
        <Notice tone="info">
          {kpi.reading.measurements > 0
            ? t`Les mesures déjà prises gardent leur sens : la courbe montrera une coupure, et il faudra un nouveau point de départ.`
            : t`Rien n’est encore mesuré : la définition est simplement corrigée.`}
        </Notice>
        {refusal && <ProblemNotice {...refusal} />}
        <MeaningFields control={control} />
        <DateField control={control} name="startsOn" label={t`Vaut à partir du`} required />
        <TextAreaField
          control={control}
          name="reason"
          label={t`Pourquoi ce changement`}
          required
          maxLength={1000}
        />
        <Ending {...{ onClose, busy }} label={t`Redéfinir`} />
      </Form>
    </Dialog>
  );
}
