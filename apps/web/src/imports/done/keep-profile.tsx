import { keepImportProfile } from '@jalon/contracts/imports/imports.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { ProfileNameDialog } from '../list/profile-name-dialog';

/** Offers to keep how the file was read and mapped, for the next one of its shape. */
export function KeepProfile({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const [asking, setAsking] = useState(false);
  const { mutateAsync } = useWrite(keepImportProfile);
  if (run.profileId !== null || run.mapping === null) return null;
  const send = async (name: string) => {
    await mutateAsync({ importId: run.id, name });
    show({ text: t`Le profil « ${name} » est gardé : il sera proposé au prochain fichier de même forme.` });
  };
  const suggested = run.fileName.replace(/\.[^.]+$/, '').slice(0, 120);
  return (
    <Panel
      title={t`Le même fichier reviendra ?`}
      line={t`Gardez cette correspondance : le prochain fichier de même forme la reprend en un clic.`}
      flush
      actions={
        <Button icon={<BookmarkPlus size={16} aria-hidden />} onClick={() => setAsking(true)}>
          {t`Garder comme profil`}
        </Button>
      }
    >
      {asking && (
        <ProfileNameDialog
          title={t`Garder cette correspondance`}
          name={suggested}
          confirmLabel={t`Garder le profil`}
          onSend={send}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
