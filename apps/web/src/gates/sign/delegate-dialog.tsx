import { delegateSeat } from '@jalon/contracts/gates/deciding.operations';
import type { GateSeat, GateView } from '@jalon/contracts/gates/gate-view';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DateField } from '../../ui/fields/date-field';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow, Form } from '../../ui/forms/form';
import { usePeople } from '../people';
import { useWords } from '../use-words';

interface Props {
  readonly gate: GateView;
  readonly seat: GateSeat;
  readonly onClose: () => void;
}

const Delegating = z.object({
  fromId: z.uuid(),
  toId: z.uuid(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  reason: text(1000),
});

/** Somebody decides in the place of a decider who is away; their vote says so. */
export function DelegateDialog({ gate, seat, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const people = usePeople();
  const { mutateAsync } = useWrite(delegateSeat);
  const { form } = useShapeForm({
    shape: Delegating,
    defaultValues: { fromId: seat.people[0]?.id ?? '', startsOn: gate.today, endsOn: '', reason: '' },
  });
  const { submit, refusal, busy } = useSubmit(
    form,
    (given) => mutateAsync({ id: gate.id, roleId: seat.role.id, ...given }),
    { onDone: onClose },
  );
  const { control } = form;
  const holders = seat.people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Dialog title={t`Déléguer : ${words(seat.role)}`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p className="muted">{t`La personne choisie vote à la place de l’absent ; sa voix dit au nom de qui.`}</p>
        <SelectField control={control} name="fromId" label={t`Personne absente`} choices={holders} required />
        <SearchSelectField control={control} name="toId" label={t`Remplacée par`} choices={people} required />
        <FieldRow>
          <DateField control={control} name="startsOn" label={t`Du`} min={gate.today} required />
          <DateField control={control} name="endsOn" label={t`Au`} min={gate.today} required />
        </FieldRow>
        <TextAreaField control={control} name="reason" label={t`Motif`} rows={2} maxLength={1000} required />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Déléguer`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
