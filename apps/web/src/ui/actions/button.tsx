import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, type Ref, useId } from 'react';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal';
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly icon?: ReactNode;
  /** Work under way: the button stays focusable, says so, and ignores further presses. */
  readonly busy?: boolean;
  /** What is missing before this may be pressed; shown below, and read with the button. */
  readonly missing?: string;
}

/** The look of a button, for links that act like one. */
export const buttonClass = ({ variant = 'secondary', size = 'normal' }: ButtonLook = {}): string =>
  [styles.button, styles[variant], size === 'small' && styles.small].filter(Boolean).join(' ');

const swallow = (event: MouseEvent) => event.preventDefault();

/** A button that never loses focus: busy and not-yet-possible are told, not hidden. */
export function Button({ missing, ...rest }: ButtonProps) {
  const whyId = useId();
  if (!missing) return <PlainButton {...rest} />;
  return (
    <span>
      <PlainButton {...rest} held aria-describedby={whyId} />
      <span id={whyId} className={`muted small ${styles.why}`}>
        {missing}
      </span>
    </span>
  );
}

type PlainProps = Omit<ButtonProps, 'missing'> & { readonly held?: boolean };

function PlainButton({ variant, size, icon, busy, held, children, className, onClick, ...rest }: PlainProps) {
  const still = busy || held;
  const look = [buttonClass({ variant, size }), busy && styles.busy, className].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      aria-disabled={still || undefined}
      aria-busy={busy || undefined}
      {...rest}
      className={look}
      onClick={still ? swallow : onClick}
    >
      {busy ? <span className={styles.spinner} aria-hidden /> : icon}
      {children}
    </button>
  );
}
