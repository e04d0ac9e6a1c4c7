import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { Files, History, Pencil, Target, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { laterDialog } from '../../../platform/routing/later';
import { ActionMenu, type MenuAction } from '../../../ui/actions/action-menu';
import type { EvidenceWords } from '../use-evidence';
import { useRemoval } from './use-removal';

const EditDialog = laterDialog(async () => (await import('./edit-dialog')).EditDialog);
const RemoveDialog = laterDialog(async () => (await import('./remove-dialog')).RemoveDialog);
const RenewDialog = laterDialog(async () => (await import('./renew-dialog')).RenewDialog);
const ServeDialog = laterDialog(async () => (await import('./serve-dialog')).ServeDialog);
const VersionsDialog = laterDialog(async () => (await import('./versions-dialog')).VersionsDialog);

const SIZE = { size: 16, 'aria-hidden': true } as const;

interface Props {
  readonly evidence: Evidence;
  readonly words: EvidenceWords;
}

/** What one may do with a proof, as the server said. */
export function ItemMenu({ evidence, words }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'serve' | 'renew' | 'edit' | 'versions' | 'remove' | null>(null);
  const { may, title, signatures } = evidence;
  const remove = useRemoval(evidence);
  const when = (isOpen: boolean, action: MenuAction): MenuAction[] => (isOpen ? [action] : []);
  const actions = [
    ...when(may.includes('serve'), {
      label: t`Choisir les critères servis`,
      icon: <Target {...SIZE} />,
      onSelect: () => setOpen('serve'),
    }),
    ...when(may.includes('renew'), {
      label: t`Nouvelle version`,
      icon: <Files {...SIZE} />,
      onSelect: () => setOpen('renew'),
    }),
    ...when(may.includes('edit'), {
      label: t`Modifier`,
      icon: <Pencil {...SIZE} />,
      onSelect: () => setOpen('edit'),
    }),
    { label: t`Versions et empreintes`, icon: <History {...SIZE} />, onSelect: () => setOpen('versions') },
    ...when(may.includes('remove'), {
      label: t`Retirer`,
      icon: <Trash2 {...SIZE} />,
      danger: true,
      onSelect: () => (signatures > 0 ? setOpen('remove') : remove()),
    }),
  ];
  const close = () => setOpen(null);
  return (
    <div>
      <ActionMenu label={t`Actions pour ${title}`} actions={actions} />
      {open === 'serve' && <ServeDialog evidence={evidence} words={words} onClose={close} />}
      {open === 'renew' && <RenewDialog evidence={evidence} onClose={close} />}
      {open === 'edit' && <EditDialog evidence={evidence} words={words} onClose={close} />}
      {open === 'versions' && <VersionsDialog evidence={evidence} onClose={close} />}
      {open === 'remove' && <RemoveDialog evidence={evidence} onClose={close} />}
    </div>
  );
}
