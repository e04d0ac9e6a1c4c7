import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { State } from './state';

interface Props {
  /** « Aucun pilote pour l’instant » */
  readonly title: string;
  /** Why it is useful, or when it fills. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}

/** Nothing here yet: why it is useful, and the one act that fills it. */
export function EmptyState({ icon = <Inbox size={18} />, ...rest }: Props) {
  return <State kind="empty" icon={icon} {...rest} />;
}
