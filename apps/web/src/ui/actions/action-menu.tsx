import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from './icon-button';
import styles from './action-menu.module.css';

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
  readonly trigger?: ReactElement;
  readonly closeOnSelect?: boolean;
}

/** Actions behind one button; arrows move, Escape closes and gives focus back. */
export function ActionMenu({ label, actions, trigger, closeOnSelect = true }: Props) {
  return (
    <Menu position="bottom-end" shadow="md" closeOnItemClick={closeOnSelect}>
      <Menu.Target>
        {trigger ?? <IconButton label={label} icon={<Ellipsis size={16} aria-hidden />} size="small" />}
      </Menu.Target>
      <Menu.Dropdown aria-label={label} className={styles.list}>
        {actions.map((action) => (
          <Entry key={action.label} action={action} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ action }: { readonly action: MenuAction }) {
  const { label, onSelect, icon, danger, checked } = action;
  if (checked !== undefined)
    return (
      <Menu.CheckboxItem checked={checked} onChange={onSelect}>
        {label}
      </Menu.CheckboxItem>
    );
  return (
    <Menu.Item onClick={onSelect} leftSection={icon} className={danger ? styles.danger : undefined}>
      {label}
    </Menu.Item>
  );
}
