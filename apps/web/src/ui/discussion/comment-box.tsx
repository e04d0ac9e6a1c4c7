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
}

/** Writes a comment; `@` offers colleagues, Ctrl + Enter sends. */
export function CommentBox({ people, onSend, busy = false, initial = '' }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(initial);
  const labelId = useId();
  const empty = text.trim() === '';
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (empty || busy) return;
    await onSend(text.trim(), mentionedIn(text, people));
    setText('');
  };
  return (
    <form className={styles.box} onSubmit={(event) => void send(event)}>
      <label id={labelId} htmlFor={`${labelId}-text`}>
        {t`Votre commentaire`}
      </label>
      <MentionText
        id={`${labelId}-text`}
        people={people}
        text={text}
        onText={setText}
        onSend={() => void send()}
      />
      <div className={styles.foot}>
        <span className="muted small">{t`@ pour nommer quelqu’un`}</span>
        <Button type="submit" size="small" variant="primary" busy={busy} aria-disabled={empty || undefined}>
          {t`Commenter`}
        </Button>
      </div>
    </form>
  );
}
