import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Directly below the title of a panel or of a dialog, rather than of a theme. */
  readonly isAlone?: boolean;
  readonly children: ReactNode;
}

/** One part of what stands behind a criterion. */
export function Part({ title, isAlone = false, children }: Props) {
  return (
    <div>
      {isAlone ? <h3>{title}</h3> : <h4>{title}</h4>}
      {children}
    </div>
  );
}
