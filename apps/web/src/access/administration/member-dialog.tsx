import { updateMember } from '@jalon/contracts/access/members.operations';
import { HeldClients, type Member, Roles } from '@jalon/domain/access/membership';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import { RoleFields } from './role-fields';

const Shape = z.object({ roles: Roles, clientIds: HeldClients });

interface Props {
  readonly member: Member;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The roles of a member, and the clients of those who only look. */
export function MemberDialog({ member, opened, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Rôles de ${member.name}`} opened={opened} onClose={onClose}>
      <MemberForm member={member} onClose={onClose} />
    </Dialog>
  );
}

function MemberForm({ member, onClose }: Omit<Props, 'opened'>) {
  const { t } = useLingui();
  const { show } = useToasts();
  const write = useWrite(updateMember);
  const { id, version, roles, clientIds } = member;
  const { form } = useShapeForm({ shape: Shape, defaultValues: { roles, clientIds } });
  const onDone = () => {
    show({ text: t`Les rôles de ${member.name} sont changés.` });
    onClose();
  };
  const send = (typed: z.output<typeof Shape>) => write.mutateAsync({ id, version, ...typed });
  const { submit, refusal, busy } = useSubmit(form, send, { onDone });
  return (
    <Form onSubmit={submit}>
      {refusal && <ProblemNotice {...refusal} />}
      <RoleFields control={form.control} roles="roles" clientIds="clientIds" />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Enregistrer les rôles`}
        </Button>
      </DialogActions>
    </Form>
  );
}
