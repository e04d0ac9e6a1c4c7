import { type MouseEvent, useEffect, useRef } from 'react';
import type { ShownState } from './selection';
import styles from './select-box.module.css';

interface Props {
  readonly label: string;
  readonly state: ShownState;
  /** Shift was held: up to here from the last one. */
  readonly onToggle: (ranged: boolean) => void;
}

/** The box of a row, or of all of them; larger to the finger than to the eye. */
export function SelectBox({ label, state, onToggle }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  const press = (event: MouseEvent<HTMLInputElement>) => onToggle(event.shiftKey);
  return (
    <label className={styles.place}>
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={state === 'all'}
        onChange={() => undefined}
        onClick={press}
        className={styles.box}
      />
    </label>
  );
}
