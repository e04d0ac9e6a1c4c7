import { useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { State } from './state';

interface Props {
  /** What failed: « La liste n’a pas pu être lue » */
  readonly title: string;
  /** What was kept, what to do. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
  readonly busy?: boolean;
}

/** What failed, what was kept, and a way to try again. */
export function ErrorState({ title, children, onRetry, busy }: Props) {
  const { t } = useLingui();
  const retry = onRetry && (
    <Button onClick={onRetry} busy={busy}>
      {t`Réessayer`}
    </Button>
  );
  return (
    <State kind="failed" icon={<TriangleAlert size={18} />} title={title} action={retry}>
      {children}
    </State>
  );
}
