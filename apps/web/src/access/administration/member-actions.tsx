import { removeMember } from '@jalon/contracts/access/members.operations';
import type { Member } from '@jalon/domain/access/membership';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';
import { MemberDialog } from './member-dialog';

/** Change somebody's roles, or take them out. */
export function MemberActions({ member }: { readonly member: Member }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'roles' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <ActionMenu
        label={t`Actions pour ${member.name}`}
        actions={[
          { label: t`Changer les rôles`, onSelect: () => setOpen('roles') },
          { label: t`Retirer de l’organisation`, onSelect: () => setOpen('remove'), danger: true },
        ]}
      />
      <MemberDialog member={member} opened={open === 'roles'} onClose={close} />
      <RemoveDialog member={member} opened={open === 'remove'} onClose={close} />
    </>
  );
}

interface Props {
  readonly member: Member;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function RemoveDialog({ member, opened, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const remove = useWrite(removeMember);
  const confirm = () =>
    remove.mutate(
      { id: member.id },
      {
        onSuccess: () => show({ text: t`${member.name} ne fait plus partie de l’organisation.` }),
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        onSettled: onClose,
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Retirer ${member.name} ?`}
      consequence={t`Ses sessions et ses jetons s’arrêtent aussitôt. Ce que cette personne a écrit reste.`}
      confirmLabel={t`Retirer de l’organisation`}
      onConfirm={confirm}
      onClose={onClose}
      busy={remove.isPending}
      danger
    />
  );
}
