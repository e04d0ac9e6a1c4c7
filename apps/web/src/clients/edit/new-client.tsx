import { createClient } from '@jalon/contracts/clients/clients.operations';
import { type ClientChanges, ClientDraft } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import { ClientFields } from './client-fields';
import { ContactFields } from './contact-fields';

interface Props {
  readonly onClose: () => void;
}

const Asked = blanksAsNull<ClientDraft, ClientChanges>(ClientDraft);

/** A name and a status are enough; what is typed outlives a reload, until it is given up. */
export function NewClient({ onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { show } = useToasts();
  const { form, draft } = useShapeForm({
    shape: Asked,
    defaultValues: { name: '', status: 'active', sector: null, kind: null, profile: null, contacts: [] },
    draft: 'client-new',
  });
  const { mutateAsync } = useWrite(createClient);
  const { submit, refusal, busy } = useSubmit(form, async (asked) => {
    const { id, name } = await mutateAsync(asked);
    draft.forget();
    show({ text: t`${name} est ajouté. Complétez ses interlocuteurs quand vous voulez.` });
    await navigate({ to: '/clients/$id', params: { id } });
  });
  const giveUp = () => {
    draft.forget();
    onClose();
  };
  return (
    <Dialog title={t`Nouveau client`} opened onClose={onClose} width={560}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <ClientFields control={form.control} />
        <ContactFields control={form.control} />
        <DialogActions>
          <Button onClick={giveUp}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Ajouter le client`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
