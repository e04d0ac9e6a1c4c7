import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Person } from '../content/avatar';
import styles from './comment-box.module.css';
import { matching, type Mentionable, mentionAt, withMention } from './mention';

interface Props {
  readonly id: string;
  readonly people: readonly Mentionable[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
}

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Where one stands in the list that `@` opened, and what taking somebody does. */
function useMention({ people, text, onText }: Pick<Props, 'people' | 'text' | 'onText'>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = useRef<number>(null);
  useLayoutEffect(() => {
    if (goTo.current === null) return;
    area.current?.setSelectionRange(goTo.current, goTo.current);
    goTo.current = null;
  }, [text]);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const typed = caret === null ? null : mentionAt(text, caret);
  const found = typed ? matching(people, typed.query) : [];
  const take = (person: Mentionable) => {
    if (!typed || caret === null) return;
    const next = withMention(text, [typed.start, caret], person.name);
    onText(next.text);
    setCaret(null);
    goTo.current = next.caret;
  };
  const follow = (at: number | null) => {
    setCaret(at);
    setChosen(0);
  };
  return { area, found, active: found[Math.min(chosen, found.length - 1)], take, follow, choose: setChosen };
}

type Mention = ReturnType<typeof useMention>;

/** What a key does while the list is open; false where it does nothing. */
function actOnKey({ found, choose, take, follow }: Mention, key: string, active: Mentionable): boolean {
  const move = MOVES[key];
  if (move !== undefined) choose((found.indexOf(active) + move + found.length) % found.length);
  else if (key === 'Enter' || key === 'Tab') take(active);
  else if (key === 'Escape') follow(null);
  else return false;
  return true;
}

/** A text whose `@` opens a list of people: arrows choose, Enter takes, Escape leaves it. */
export function MentionText(props: Props) {
  const { id, text, onText, onSend } = props;
  const mention = useMention(props);
  const { active } = mention;
  const onKey = (event: KeyboardEvent) => {
    const taken = active !== undefined && actOnKey(mention, event.key, active);
    if (taken) event.preventDefault();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
  };
  return (
    <>
      <textarea
        ref={mention.area}
        id={id}
        className={styles.text}
        value={text}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={`${id}-people`}
        aria-activedescendant={active && `${id}-${active.id}`}
        onChange={(event) => {
          onText(event.target.value);
          mention.follow(event.target.selectionStart);
        }}
        onKeyDown={onKey}
        onBlur={() => mention.follow(null)}
      />
      <MentionList id={id} mention={mention} />
    </>
  );
}

function MentionList({ id, mention }: { readonly id: string; readonly mention: Mention }) {
  const { t } = useLingui();
  const { found, active, take } = mention;
  return (
    <div
      id={`${id}-people`}
      role="listbox"
      aria-label={t`Personnes à nommer`}
      className={active && styles.options}
      hidden={!active}
    >
      {found.map((person) => (
        <div
          key={person.id}
          id={`${id}-${person.id}`}
          role="option"
          aria-selected={person === active}
          className={styles.option}
          onPointerDown={(event) => {
            event.preventDefault();
            take(person);
          }}
        >
          <Person name={person.name} />
        </div>
      ))}
    </div>
  );
}
