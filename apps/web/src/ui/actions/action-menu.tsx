import { Ellipsis } from 'lucide-react';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { MenuList } from '../menu/menu-list';
import { type TriggerProps, useMenu } from '../menu/use-menu';
import { IconButton } from './icon-button';

export interface MenuAction {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  /** Ticked entries tell which of a choice holds. */
  readonly checked?: boolean;
}

interface Props {
  /** The menu's name: « Actions pour Veille ». */
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** What opens it; three dots where nothing is given. */
  readonly trigger?: ReactElement<Partial<TriggerProps>>;
  readonly closeOnSelect?: boolean;
}

/** Actions behind one button; arrows move, Escape closes and gives focus back. */
export function ActionMenu({ label, actions, trigger, closeOnSelect = true }: Props) {
  const { id, opened, close, trigger: button, triggerProps } = useMenu();
  const opener = trigger ?? (
    <IconButton label={label} icon={<Ellipsis size={16} aria-hidden />} size="small" />
  );
  const place = opened && document.getElementById('overlays');
  return (
    <>
      {cloneElement(opener, triggerProps)}
      {place &&
        createPortal(
          <MenuList
            id={id}
            label={label}
            actions={actions}
            first={opened}
            trigger={button}
            close={close}
            closeOnSelect={closeOnSelect}
          />,
          place,
        )}
    </>
  );
}
