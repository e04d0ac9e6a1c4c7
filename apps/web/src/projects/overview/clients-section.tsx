import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { setProjectClients } from '@jalon/contracts/projects/projects.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useMay } from '../../platform/session';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { EditSection } from '../../ui/forms/edit-section';
import { Form } from '../../ui/forms/form';
import { useProject } from '../project-context';
import styles from './overview.module.css';

/** For whom the project is run: the clients of its use case. */
export function ClientsSection() {
  const { t } = useLingui();
  const { clients, may } = useProject();
  const [editing, setEditing] = useState(false);
  const mayEdit = may.includes('edit') && useMay('clients:read');
  return (
    <div className={styles.section}>
      <EditSection
        title={t`Clients`}
        editing={editing}
        onEdit={mayEdit ? () => setEditing(true) : undefined}
        view={
          clients.length === 0 ? (
            <p className="muted">{t`Aucun client en particulier.`}</p>
          ) : (
            <ul className={styles.names}>
              {clients.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/clients/$id" params={{ id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
        form={editing && <ClientsForm onDone={() => setEditing(false)} />}
      />
    </div>
  );
}

const Shape = z.object({ clientIds: z.array(z.uuid()).max(50) });

function ClientsForm({ onDone }: { readonly onDone: () => void }) {
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
