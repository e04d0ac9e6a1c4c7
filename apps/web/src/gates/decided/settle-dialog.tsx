import { confirmCondition, meetCondition } from '@jalon/contracts/gates/settling.operations';
import type { GateCondition } from '@jalon/contracts/gates/gate-view';
import { listEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { Quoted } from '../quoted';

interface Props {
  readonly condition: GateCondition;
  readonly onClose: () => void;
}

const Meeting = z.object({ how: text(2000).nullable(), evidenceId: z.uuid().nullable() });

/** How a condition was met, or with which proof; somebody else confirms it after. */
export function MeetDialog({ condition, useCaseId, onClose }: Props & { readonly useCaseId: string }) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(meetCondition);
  const { data } = useRead(listEvidence, { useCaseId });
  const { form, draft } = useShapeForm({
    shape: Meeting,
    defaultValues: { how: '', evidenceId: null },
    draft: `condition-${condition.id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async (said) => {
    await mutateAsync({ id: condition.instanceId, conditionId: condition.id, ...said });
    draft.forget();
    onClose();
  });
  const proofs = data?.items.map(({ id, title }) => ({ value: id, label: title })) ?? [];
  return (
    <Dialog title={t`Cette condition est remplie`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>
          <Quoted text={condition.words} />
        </p>
        <p className="muted small">
          {t`Dites comment, ou choisissez une preuve. Une autre personne confirme ensuite.`}
        </p>
        <TextAreaField control={form.control} name="how" label={t`Comment`} maxLength={2000} autoFocus />
        {proofs.length > 0 && (
          <SelectField
            control={form.control}
            name="evidenceId"
            label={t`Preuve`}
            emptyLabel={t`Aucune`}
            choices={proofs}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Dire qu’elle est remplie`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

const SendingBack = z.object({ reason: text(2000) });

/** It is not met after all: what is still lacking. */
export function SendBackDialog({ condition, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(confirmCondition);
  const { form } = useShapeForm({ shape: SendingBack, defaultValues: { reason: '' } });
  const { submit, refusal, busy } = useSubmit(
    form,
    ({ reason }: { reason: string }) =>
      mutateAsync({
        id: condition.instanceId,
        conditionId: condition.id,
        saidAt: condition.said?.at ?? '',
        isMet: false,
        reason,
      }),
    { onDone: onClose },
  );
  return (
    <Dialog title={t`Il manque encore quelque chose`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>
          <Quoted text={condition.words} />
        </p>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Ce qui manque`}
          maxLength={2000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Renvoyer au responsable`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
