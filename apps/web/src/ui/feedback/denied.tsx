import { useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { State } from './state';

interface Props {
  readonly title?: string;
  /** Who can help, where the screen knows. */
  readonly children?: ReactNode;
}

/** Not for this person's roles; says who can help. */
export function Denied({ title, children }: Props) {
  const { t } = useLingui();
  return (
    <State kind="denied" icon={<Lock size={18} />} title={title ?? t`Vos rôles n’ouvrent pas cette page`}>
      {children ?? t`Une personne administratrice de votre organisation peut les étendre.`}
    </State>
  );
}
