import { Check } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { MenuAction } from '../actions/action-menu';
import { entryFor } from './menu-keys';
import { placeOf } from './menu-place';
import type { FirstFocus } from './use-menu';
import { useLeaving } from './use-leaving';
import styles from './menu.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly actions: readonly MenuAction[];
  readonly first: FirstFocus;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly close: (returning: boolean) => void;
  readonly closeOnSelect: boolean;
}

const entriesOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

/** Events of a menu are not those of the row or card it was opened from. */
const stay = (event: SyntheticEvent) => event.stopPropagation();

/** The place is known once the list is drawn; focus goes in at the same time. */
function usePlaceAndFocus({ trigger, first }: Pick<Props, 'trigger' | 'first'>) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ opacity: 0 });
  useLayoutEffect(() => {
    if (!list.current || !trigger.current) return;
    const { offsetWidth: width, offsetHeight: height } = list.current;
    const screen = { width: window.innerWidth, height: window.innerHeight };
    setPlace(placeOf(trigger.current.getBoundingClientRect(), { width, height }, screen));
    entriesOf(list.current)
      .at(first === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
  }, [trigger, first]);
  return { list, place };
}

/** The open menu: arrows and letters move, Escape closes and gives focus back, Tab leaves. */
export function MenuList(props: Props) {
  const { id, label, actions, trigger, close, closeOnSelect } = props;
  const { list, place } = usePlaceAndFocus(props);
  useLeaving(list, trigger, close);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') return close(event.key === 'Escape');
    const entries = entriesOf(list.current);
    const names = entries.map(({ textContent }) => textContent ?? '');
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const next = entries[entryFor(event.key, names, at)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const select = (action: MenuAction) => {
    if (closeOnSelect) close(true);
    action.onSelect();
  };
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      className={styles.menu}
      style={place}
      onKeyDown={onKeyDown}
      onClick={stay}
      onPointerDown={stay}
    >
      {actions.map((action, at) => (
        <Entry key={`${at} ${action.label}`} action={action} onSelect={() => select(action)} />
      ))}
    </div>
  );
}

interface EntryProps {
  readonly action: MenuAction;
  readonly onSelect: () => void;
}

function Entry({ action: { label, icon, danger, checked }, onSelect }: EntryProps) {
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      tabIndex={-1}
      className={`${styles.entry} ${danger ? styles.danger : ''}`}
      onClick={onSelect}
    >
      {icon}
      <span className={styles.label}>{label}</span>
      {checked && <Check size={14} aria-hidden />}
    </button>
  );
}
