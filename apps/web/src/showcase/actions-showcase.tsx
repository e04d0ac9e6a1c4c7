import { useLingui } from '@lingui/react/macro';
import { Archive, Pencil, Plus, Star } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu } from '../ui/actions/action-menu';
import { Button } from '../ui/actions/button';
import { ConfirmDialog } from '../ui/actions/confirm-dialog';
import { CopyButton } from '../ui/actions/copy-button';
import { Dialog, DialogActions } from '../ui/actions/dialog';
import { IconButton } from '../ui/actions/icon-button';
import { Panel } from '../ui/layout/panel';
import { useToasts } from '../ui/toast/toast-provider';
import styles from './showcase.module.css';

export function ActionsShowcase() {
  const { t } = useLingui();
  return (
    <Panel title={t`Boutons, menus et fenêtres`}>
      <div className={styles.stack}>
        <Buttons />
        <div className={styles.row}>
          <IconButton label={t`Mettre en favori`} icon={<Star size={16} aria-hidden />} />
          <IconButton label={t`Mettre en favori`} icon={<Star size={16} aria-hidden />} outlined />
          <Menus />
          <CopyButton text="jalon" />
          <Windows />
        </div>
      </div>
    </Panel>
  );
}

function Buttons() {
  const { t } = useLingui();
  return (
    <div className={styles.row}>
      <Button variant="primary" icon={<Plus size={16} aria-hidden />}>
        {t`Nouveau cas d’usage`}
      </Button>
      <Button>{t`Exporter`}</Button>
      <Button variant="quiet">{t`Voir le détail`}</Button>
      <Button variant="danger">{t`Archiver`}</Button>
      <Button variant="primary" busy>
        {t`Enregistrer`}
      </Button>
      <Button size="small">{t`Appliquer`}</Button>
      <Button variant="primary" missing={t`Il manque 2 critères : AIPD, plan de repli.`}>
        {t`Demander la décision`}
      </Button>
    </div>
  );
}

function Menus() {
  const { t } = useLingui();
  const nothing = () => undefined;
  return (
    <ActionMenu
      label={t`Actions pour « Veille »`}
      actions={[
        { label: t`Modifier`, onSelect: nothing, icon: <Pencil size={14} aria-hidden /> },
        { label: t`Suivre`, onSelect: nothing, checked: true },
        { label: t`Archiver`, onSelect: nothing, icon: <Archive size={14} aria-hidden />, danger: true },
      ]}
    />
  );
}

function Windows() {
  const { t } = useLingui();
  const { show } = useToasts();
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const close = () => setOpen(null);
  const archived = () => {
    close();
    show({
      text: t`« Veille » est archivé.`,
      undo: () => show({ text: t`« Veille » est de retour.`, tone: 'info' }),
    });
  };
  return (
    <>
      <Button onClick={() => setOpen('dialog')}>{t`Ouvrir une fenêtre`}</Button>
      <Button onClick={() => setOpen('confirm')}>{t`Demander confirmation`}</Button>
      <Button onClick={() => show({ text: t`Les droits n’ont pas été changés.`, tone: 'danger' })}>
        {t`Montrer un message`}
      </Button>
      <Dialog title={t`Nouveau cas d’usage`} opened={open === 'dialog'} onClose={close}>
        <p>{t`Seuls l’intitulé et le problème sont demandés au départ.`}</p>
        <DialogActions>
          <Button variant="primary" onClick={close}>
            {t`Créer le cas d’usage`}
          </Button>
        </DialogActions>
      </Dialog>
      <ConfirmDialog
        opened={open === 'confirm'}
        title={t`Archiver « Veille » ?`}
        consequence={t`Ses 14 notes restent dans le journal.`}
        confirmLabel={t`Archiver`}
        onConfirm={archived}
        onClose={close}
        danger
      />
    </>
  );
}
