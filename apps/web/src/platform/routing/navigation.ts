import type { Permission } from '@jalon/domain/access/permissions';
import type { Session } from '@jalon/domain/access/session';
import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';

/** The three verbs of the product, and its administration. */
export const NAVIGATION_GROUPS = ['decide', 'deliver', 'control', 'administration'] as const;
export type NavigationGroup = (typeof NAVIGATION_GROUPS)[number];

/** One entry of the left navigation, said beside the routes of its context. */
export interface NavigationEntry {
  readonly to: string;
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  readonly group: NavigationGroup;
  /** Without it the entry is not shown. */
  readonly permission?: Permission;
  /** Shown only where this holds. */
  readonly when?: (session: Session) => boolean;
}

/** May this reader open the entry, and does it exist here? */
export const isOpenTo = (session: Session, { permission, when }: NavigationEntry): boolean =>
  (permission === undefined || session.permissions.includes(permission)) && (when?.(session) ?? true);
