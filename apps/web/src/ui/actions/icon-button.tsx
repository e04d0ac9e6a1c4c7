import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** Its name, also shown on hover. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly outlined?: boolean;
  readonly size?: 'small' | 'normal';
}

/** A button whose name is not written beside its icon. */
export function IconButton({ label, icon, outlined, size, className = '', ...rest }: IconButtonProps) {
  const look = [styles.icon, outlined && styles.outlined, size === 'small' && styles.iconSmall, className];
  return (
    <button
      type="button"
      {...rest}
      className={look.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
