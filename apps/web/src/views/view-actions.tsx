import type { View } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { BookmarkPlus, Link2, Pencil, Star, Trash2, UserCog, Users } from 'lucide-react';
import { useCopyLink } from '../platform/routing/copy-link';
import { ActionMenu, type MenuAction } from '../ui/actions/action-menu';
import type { useViewActs } from './use-view-acts';
import type { ViewDialog } from './view-bar';

interface Props {
  readonly active: View | undefined;
  readonly acts: ReturnType<typeof useViewActs>;
  readonly onDialog: (dialog: ViewDialog) => void;
  readonly onRemoved: () => void;
}

const SIZE = { size: 14, 'aria-hidden': true } as const;

/** What can be done with what is on screen, and with the view that was opened. */
export function ViewActions({ active, acts, onDialog, onRemoved }: Props) {
  const { t } = useLingui();
  const copyLink = useCopyLink();
  const ofActive = useActionsOf({ active, acts, onDialog, onRemoved });
  return (
    <ActionMenu
      label={active ? t`Actions sur la vue « ${active.name} »` : t`Actions sur cette vue`}
      actions={[
        {
          label: t`Enregistrer comme nouvelle vue`,
          icon: <BookmarkPlus {...SIZE} />,
          onSelect: () => onDialog('new'),
        },
        { label: t`Copier le lien`, icon: <Link2 {...SIZE} />, onSelect: () => copyLink() },
        ...ofActive,
      ]}
    />
  );
}

function useActionsOf({ active, acts, onDialog, onRemoved }: Props): readonly MenuAction[] {
  const { t } = useLingui();
  if (!active) return [];
  const may = (action: View['may'][number], entry: MenuAction) =>
    active.may.includes(action) ? [entry] : [];
  const share = () => acts.share(active);
  const shareIcon = <Users {...SIZE} />;
  return [
    {
      label: active.isMyDefault ? t`Ne plus ouvrir d’abord` : t`Ouvrir d’abord pour moi`,
      icon: <Star {...SIZE} />,
      onSelect: () => acts.choose(active),
    },
    ...may('edit', { label: t`Renommer`, icon: <Pencil {...SIZE} />, onSelect: () => onDialog('rename') }),
    ...may('share', { label: t`Partager avec l’organisation`, icon: shareIcon, onSelect: share }),
    ...may('unshare', { label: t`Ne plus partager`, icon: shareIcon, onSelect: share }),
    ...may('default', {
      label: t`Définir par défaut pour des rôles`,
      icon: <UserCog {...SIZE} />,
      onSelect: () => onDialog('roles'),
    }),
    ...may('remove', {
      label: t`Supprimer la vue`,
      icon: <Trash2 {...SIZE} />,
      danger: true,
      onSelect: () => acts.remove(active, onRemoved),
    }),
  ];
}
