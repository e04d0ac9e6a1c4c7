import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../actions/button';
import styles from './comment-box.module.css';
import { type Mentionable, mentionedIn } from './mention';
import { MentionText } from './mention-text';

interface Props {
  readonly people: readonly Mentionable[];
  /** Resolves when it is kept; the text stays until then. */
  readonly onSend: (text: string, mentions: readonly string[]) => Promise<unknown>;
  readonly busy?: boolean;
  readonly initial?: string;
  /** Each change, for whoever keeps a draft. */
  readonly onText?: (text: string) => void;
  /** « Modifier le commentaire »; « Votre commentaire » where nothing is given. */
  readonly label?: string;
  readonly sendLabel?: string;
  readonly onCancel?: () => void;
}

/** Writes a comment; `@` offers colleagues, Ctrl + Enter sends. What could not be kept stays in the box. */
export function CommentBox(props: Props) {
  const { people, onSend, busy = false, initial = '', label, sendLabel, onCancel } = props;
  const { t } = useLingui();
  const [text, setText] = useState(initial);
  const change = (next: string) => {
    setText(next);
    props.onText?.(next);
  };
  const labelId = useId();
  const empty = text.trim() === '';
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (empty || busy) return;
    const kept = await onSend(text.trim(), mentionedIn(text, people)).then(
      () => true,
      () => false,
    );
    if (kept) change('');
  };
  return (
    <form className={styles.box} data-no-print onSubmit={(event) => void send(event)}>
      <label id={labelId} htmlFor={`${labelId}-text`}>
        {label ?? t`Votre commentaire`}
      </label>
      <MentionText
        id={`${labelId}-text`}
        people={people}
        text={text}
        onText={change}
        onSend={() => void send()}
      />
      <div className={styles.foot}>
        <span className="muted small">{t`@ pour nommer quelqu’un`}</span>
        <div className={styles.buttons}>
          {onCancel && <Button size="small" onClick={onCancel}>{t`Annuler`}</Button>}
          <Button type="submit" size="small" variant="primary" busy={busy} aria-disabled={empty || undefined}>
            {sendLabel ?? t`Commenter`}
          </Button>
        </div>
      </div>
    </form>
  );
}
