import { removeImportProfile, renameImportProfile } from '@jalon/contracts/imports/imports.operations';
import type { ImportProfile } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';
import { ProfileNameDialog } from './profile-name-dialog';

/** Another name, or away after asking. */
export function ProfileActions({ profile }: { readonly profile: ImportProfile }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <ActionMenu
        label={t`Actions pour ${profile.name}`}
        actions={[
          {
            label: t`Renommer…`,
            icon: <Pencil size={14} aria-hidden />,
            onSelect: () => setAsked('rename'),
          },
          {
            label: t`Supprimer…`,
            icon: <Trash2 size={14} aria-hidden />,
            danger: true,
            onSelect: () => setAsked('remove'),
          },
        ]}
      />
      {asked === 'rename' && <Renaming profile={profile} onClose={close} />}
      <Removing profile={profile} opened={asked === 'remove'} onClose={close} />
    </>
  );
}

interface Props {
  readonly profile: ImportProfile;
  readonly onClose: () => void;
}

function Renaming({ profile, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { mutateAsync } = useWrite(renameImportProfile);
  const send = async (name: string) => {
    await mutateAsync({ id: profile.id, version: profile.version, name });
    show({ text: t`Le profil s’appelle maintenant « ${name} ».` });
  };
  return (
    <ProfileNameDialog
      title={t`Renommer « ${profile.name} »`}
      name={profile.name}
      confirmLabel={t`Renommer le profil`}
      onSend={send}
      onClose={onClose}
    />
  );
}

function Removing({ profile, opened, onClose }: Props & { readonly opened: boolean }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const remove = useWrite(removeImportProfile);
  const confirm = () =>
    remove.mutate(
      { id: profile.id },
      {
        onSuccess: () => show({ text: t`Le profil « ${profile.name} » est supprimé.` }),
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        onSettled: onClose,
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Supprimer « ${profile.name} » ?`}
      consequence={t`Les imports déjà faits restent. Un fichier de même forme sera relié de nouveau à la main.`}
      confirmLabel={t`Supprimer le profil`}
      danger
      busy={remove.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
