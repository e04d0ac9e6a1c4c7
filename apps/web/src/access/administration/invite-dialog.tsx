import { invite } from '@jalon/contracts/access/invitations.operations';
import { InvitationDraft } from '@jalon/domain/access/invitation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { NumberField } from '../../ui/fields/number-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { RoleFields } from './role-fields';
import styles from './administration.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

interface Sent {
  readonly email: string;
  readonly link: string;
}

/** Whom to let in, as what; the link is mailed and shown. */
export function InviteDialog({ opened, onClose }: Props) {
  const { t } = useLingui();
  const [sent, setSent] = useState<Sent>();
  const close = () => {
    setSent(undefined);
    onClose();
  };
  return (
    <Dialog title={t`Inviter une personne`} opened={opened} onClose={close}>
      {sent ? <SentLink sent={sent} onClose={close} /> : <InviteForm onSent={setSent} onClose={close} />}
    </Dialog>
  );
}

function SentLink({ sent, onClose }: { readonly sent: Sent; readonly onClose: () => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.link}>
      <Notice tone="success" title={t`Invitation envoyée à ${sent.email}`} live>
        {t`Vous pouvez aussi transmettre ce lien vous-même.`}
      </Notice>
      <code>{sent.link}</code>
      <DialogActions>
        <CopyButton text={sent.link} label={t`Copier le lien`} />
        <Button variant="primary" onClick={onClose}>
          {t`Terminer`}
        </Button>
      </DialogActions>
    </div>
  );
}

interface FormProps {
  readonly onSent: (sent: Sent) => void;
  readonly onClose: () => void;
}

function InviteForm({ onSent, onClose }: FormProps) {
  const { t } = useLingui();
  const write = useWrite(invite);
  const { form } = useShapeForm({
    shape: InvitationDraft,
    defaultValues: { email: '', roles: ['contributor'], clientIds: [], expiresInDays: 7 },
  });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => onSent(await write.mutateAsync(typed)));
  return (
    <Form onSubmit={submit} label={t`Inviter une personne`}>
      {refusal && <ProblemNotice {...refusal} />}
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t`Adresse e-mail`}
        autoComplete="off"
        required
        autoFocus
      />
      <RoleFields control={form.control} roles="roles" clientIds="clientIds" />
      <NumberField
        control={form.control}
        name="expiresInDays"
        label={t`Valable, en jours`}
        min={1}
        max={30}
      />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Envoyer l’invitation`}
        </Button>
      </DialogActions>
    </Form>
  );
}
