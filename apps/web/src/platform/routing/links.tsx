import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonClass, type ButtonLook } from '../../ui/actions/button';

interface Props extends ButtonLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly icon?: ReactNode;
}

function ButtonAnchor({ variant, size, icon, className = '', children, ...rest }: Props) {
  return (
    <a {...rest} className={`${buttonClass({ variant, size })} ${className}`}>
      {icon}
      {children}
    </a>
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing else. */
export const LinkButton = createLink(ButtonAnchor);
