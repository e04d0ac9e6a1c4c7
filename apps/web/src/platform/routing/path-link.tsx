import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** As the server says it: `/use-cases/<id>`. */
  readonly path: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly onClick?: () => void;
}

/** A link to a page whose address the server gave; pages of our own only. */
export const PathLink = ({ path, ...rest }: Props) => (
  <Link {...rest} to={path.startsWith('/') && !path.startsWith('//') ? path : '/'} />
);
