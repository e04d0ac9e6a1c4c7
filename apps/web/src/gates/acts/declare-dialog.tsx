import type { GateFact } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { declareFact } from '@jalon/contracts/gates/sayings.operations';
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
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow, Form } from '../../ui/forms/form';
import { useWords } from '../use-words';
import { FactValueField } from './fact-value-field';
import { valueShape } from './fact-value';

interface Props {
  readonly gate: GateView;
  readonly fact: GateFact;
  readonly onClose: () => void;
}

/** Says a fact that nothing measures yet, with its end. */
export function DeclareDialog({ gate, fact, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { mutateAsync } = useWrite(declareFact);
  const { form, draft } = useShapeForm({
    shape: blanksAsNull(
      z.object({ value: valueShape(fact), note: text(2000).nullable(), expiresOn: z.iso.date() }),
    ),
    defaultValues: { value: '', note: '', expiresOn: '' },
    draft: `declare-${gate.id}-${fact.id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ value, note, expiresOn }) => {
    await mutateAsync({ id: gate.id, factId: fact.id, value, note, expiresOn });
    draft.forget();
    onClose();
  });
  return (
    <Dialog title={t`Déclarer : ${words(fact.name)}`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p className="muted">{t`Jalon ne mesure pas encore cette valeur. Ce que vous déclarez porte votre nom, a une fin, et cède la place à la première mesure.`}</p>
        <FieldRow>
          <FactValueField control={form.control} fact={fact} />
          <DateField
            control={form.control}
            name="expiresOn"
            label={t`Valable jusqu’au`}
            min={gate.today}
            required
          />
        </FieldRow>
        <TextAreaField
          control={form.control}
          name="note"
          label={t`D’où vient cette valeur`}
          rows={2}
          maxLength={2000}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Déclarer`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
