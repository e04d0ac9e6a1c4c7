import { scheduleGate } from '@jalon/contracts/gates/gates.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { useFormat } from '../../platform/format';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Pill } from '../../ui/content/pill';
import { DateField } from '../../ui/fields/date-field';
import { Form } from '../../ui/forms/form';
import { Panel } from '../../ui/layout/panel';

interface Props {
  readonly gate: GateView;
}

/** When the deciders meet. */
export function DatePanel({ gate }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { dueOn, today, may } = gate;
  const change = may.includes('schedule') && (
    <Button size="small" onClick={() => setIsOpen(true)}>
      {dueOn ? t`Changer la date` : t`Fixer une date`}
    </Button>
  );
  return (
    <Panel title={t`Date de décision`} actions={change}>
      {dueOn ? (
        <p>
          <strong>{date(dueOn)}</strong> {dueOn < today && <Pill tone="attention">{t`Date passée`}</Pill>}
        </p>
      ) : (
        <p className="muted">{t`Aucune date n’est fixée.`}</p>
      )}
      {isOpen && <DateDialog gate={gate} onClose={() => setIsOpen(false)} />}
    </Panel>
  );
}

const Dated = z.object({ dueOn: z.iso.date().nullable() });

function DateDialog({ gate, onClose }: Props & { readonly onClose: () => void }) {
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
