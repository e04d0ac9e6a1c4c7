import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { setProjectClients } from '@jalon/contracts/projects/projects.operations';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useRead, useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog-actions';
import { MultiSelectField } from '../../../ui/fields/multi-select-field';
import { Form } from '../../../ui/forms/form';
import { useProject } from '../../project-context';

const Shape = z.object({ clientIds: z.array(z.uuid()).max(50) });

/** Which clients it is for. */
export function ClientsForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLingui();
  const { id, clients } = useProject();
  const { data } = useRead(listClientNames, {});
  const { mutateAsync } = useWrite(setProjectClients);
  const { form } = useShapeForm({ shape: Shape, defaultValues: { clientIds: clients.map((one) => one.id) } });
  const { submit, busy, refusal } = useSubmit(form, async ({ clientIds }) => {
    await mutateAsync({ id, clientIds });
    onDone();
  });
  return (
    <Form onSubmit={submit} label={t`Clients`}>
      {refusal && <ProblemNotice {...refusal} />}
      <MultiSelectField
        control={form.control}
        name="clientIds"
        label={t`Pour quels clients`}
        choices={(data?.items ?? []).map(({ id: value, name: label }) => ({ value, label }))}
      />
      <DialogActions>
        <Button onClick={onDone}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Enregistrer`}
        </Button>
      </DialogActions>
    </Form>
  );
}
