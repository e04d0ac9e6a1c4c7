import '../../ui/theme/fields.css';
import type { RuleName } from '@jalon/contracts/lifecycle/lifecycle-view';
import { parse } from '@jalon/domain/lifecycle/expression/parse';
import { namesOf } from '@jalon/domain/lifecycle/expression/rule';
import { faultWords } from '@jalon/domain/lifecycle/expression/rule-fault';
import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { type FieldProps, textOf, useField } from '../../ui/fields/field';
import { useLocal } from '../source/use-words';
import { completed, type Completing, completingAt, suggestionsFor } from './completion';
import { ruleNames } from './rule-names';
import { RuleView } from './rule-view';
import styles from './rules.module.css';

interface Props<Values extends FieldValues> extends FieldProps<Values> {
  readonly names: readonly RuleName[];
}

/** A rule as it is written: names are completed from their words, and the rule is read back at once. */
export function RuleField<Values extends FieldValues>(props: Props<Values>) {
  const { names } = props;
  const { field, shown } = useField(props);
  const text = textOf(field.value);
  const fault = useFault(text, names);
  const set = (value: string) => field.onChange(value === '' ? null : value);
  const completion = useCompletion(text, names, set);
  return (
    <div className={styles.field}>
      <div className={styles.field}>
        <Textarea
          {...shown}
          {...field}
          ref={(element) => {
            field.ref(element);
            completion.hold(element);
          }}
          value={text}
          onChange={(event) => {
            set(event.currentTarget.value);
            completion.follow(event.currentTarget);
          }}
          onBlur={() => {
            field.onBlur();
            completion.close();
          }}
          onKeyDown={completion.press}
          error={shown.error ?? fault}
          rows={3}
          spellCheck={false}
          lang="en"
          {...completion.aria}
        />
        {completion.list}
      </div>
      {text !== '' && !fault && (
        <div className={styles.readBack}>
          <RuleView text={text} names={ruleNames(names)} />
        </div>
      )}
    </div>
  );
}

/** Why the text is no rule yet, in the reader’s language. */
function useFault(text: string, names: readonly RuleName[]): string | undefined {
  const { t } = useLingui();
  const local = useLocal();
  if (text === '') return undefined;
  const { rule, fault } = parse(text);
  if (fault) return local(faultWords(fault));
  const unknown = namesOf(rule).find((name) => !names.some(({ id }) => id === name));
  return unknown === undefined ? undefined : t`« ${unknown} » n’est le nom de rien.`;
}

function useCompletion(text: string, names: readonly RuleName[], set: (text: string) => void) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [completing, setCompleting] = useState<Completing | null>(null);
  const [at, setAt] = useState(0);
  const found = useMemo(
    () => (completing ? suggestionsFor(completing.word, names) : []),
    [completing, names],
  );
  const close = () => setCompleting(null);
  const take = (name: RuleName | undefined) => {
    if (!name || !completing) return;
    const next = completed(text, completing, name.id);
    set(next.text);
    close();
    requestAnimationFrame(() => area.current?.setSelectionRange(next.caret, next.caret));
  };
  const follow = (element: HTMLTextAreaElement) => {
    setAt(0);
    setCompleting(completingAt(element.value, element.selectionStart));
  };
  const isOpen = found.length > 0;
  return {
    hold: (element: HTMLTextAreaElement | null) => void (area.current = element),
    follow,
    close,
    press: isOpen
      ? pressOf({ at, setAt, close, count: found.length, take: () => take(found[at]) })
      : undefined,
    aria: ariaOf({ id, at, isOpen }),
    list: isOpen && <Suggestions id={id} found={found} at={at} onTake={take} />,
  };
}

interface Pressing {
  readonly at: number;
  readonly setAt: (at: number) => void;
  readonly count: number;
  readonly take: () => void;
  readonly close: () => void;
}

/** Arrows move, Enter and Tab take, Escape closes the list alone. */
function pressOf({ at, setAt, count, take, close }: Pressing) {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt((at + 1) % count),
    ArrowUp: () => setAt((at - 1 + count) % count),
    Enter: take,
    Tab: take,
    Escape: close,
  };
  return (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

const ariaOf = ({ id, at, isOpen }: { readonly id: string; readonly at: number; readonly isOpen: boolean }) =>
  ({
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': isOpen ? id : undefined,
    'aria-activedescendant': isOpen ? `${id}-${at}` : undefined,
  }) as const;

interface SuggestionsProps {
  readonly id: string;
  readonly found: readonly RuleName[];
  readonly at: number;
  readonly onTake: (name: RuleName) => void;
}

function Suggestions({ id, found, at, onTake }: SuggestionsProps) {
  const { t } = useLingui();
  const local = useLocal();
  return (
    <ul id={id} role="listbox" aria-label={t`Noms proposés`} className={styles.suggestions}>
      {found.map((name, place) => (
        <li
          key={name.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          className={styles.suggestion}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(name);
          }}
        >
          <span>{local(name)}</span>
          <code className="muted">{name.id}</code>
        </li>
      ))}
    </ul>
  );
}
