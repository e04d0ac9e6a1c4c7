import type { View } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { Bookmark, ChevronDown, Star, Users } from 'lucide-react';
import { ActionMenu } from '../ui/actions/action-menu';
import { Button } from '../ui/actions/button';
import styles from './views.module.css';

interface Props {
  readonly views: readonly View[];
  readonly active: View | undefined;
  readonly isModified: boolean;
  readonly whole: string;
  readonly onOpen: (view: View) => void;
  readonly onWhole: () => void;
}

const ICONS = { own: Bookmark, shared: Users, first: Star } as const;

function iconOf({ isMyDefault, isShared }: View) {
  const Icon = ICONS[isMyDefault ? 'first' : isShared ? 'shared' : 'own'];
  return <Icon size={14} aria-hidden />;
}

/** The views of a list, one's own first; the button says which one is seen, and whether it still is as kept. */
export function ViewChooser({ views, active, isModified, whole, onOpen, onWhole }: Props) {
  const { t } = useLingui();
  const own = views.filter(({ isOwn }) => isOwn);
  const others = views.filter(({ isOwn }) => !isOwn);
  const label = (view: View): string => {
    const { name, ownerName, isOwn, isShared, isMyDefault } = view;
    const by = isOwn
      ? isShared
        ? t`partagée`
        : undefined
      : ownerName
        ? t`partagée par ${ownerName}`
        : t`partagée`;
    return [name, by, isMyDefault ? t`s’ouvre d’abord` : undefined].filter(Boolean).join(' · ');
  };
  const name = active?.name ?? whole;
  return (
    <ActionMenu
      label={t`Choisir une vue`}
      trigger={
        <Button size="small" icon={<Bookmark size={14} aria-hidden />}>
          <span className="visually-hidden">{t({ message: 'Vue :', context: 'before its name' })} </span>
          <span className={styles.name}>{name}</span>{' '}
          {isModified && <span className="muted">{t({ message: 'modifiée', context: 'view' })}</span>}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      actions={[
        { label: whole, checked: active === undefined, onSelect: onWhole },
        ...[...own, ...others].map((view) => ({
          label: label(view),
          icon: iconOf(view),
          checked: view.id === active?.id,
          onSelect: () => onOpen(view),
        })),
      ]}
    />
  );
}
