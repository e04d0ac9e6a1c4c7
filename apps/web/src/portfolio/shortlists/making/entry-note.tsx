import type { ChoiceFlaw } from '@jalon/domain/portfolio/shortlists/choice';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button';
import { flawLabels } from '../words/shortlist-words';
import styles from './making.module.css';

interface Props {
  readonly id: string;
  readonly note: string;
  readonly title: string;
  readonly flaw: ChoiceFlaw['kind'] | null;
  readonly onNote: (note: string) => void;
}

const MOST = 600;

/** Why it is in: offered, and asked where the ranking says otherwise. */
export function EntryNote({ id, note, title, flaw, onNote }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(note !== '');
  const isAsked = flaw === 'incomplete' || flaw === 'against-ranking';
  const why = flaw && (
    <p id={`flaw-${id}`} className={styles.flaw}>
      {t(flawLabels[flaw])}
    </p>
  );
  if (!opened && !isAsked)
    return (
      <>
        {why}
        {flaw === null && (
          <Button variant="quiet" size="small" onClick={() => setOpened(true)}>
            {t`Dire pourquoi`}
          </Button>
        )}
      </>
    );
  return (
    <>
      {why}
      <textarea
        className={styles.note}
        aria-label={t`Pourquoi « ${title} » est retenu`}
        aria-invalid={isAsked || undefined}
        aria-describedby={flaw ? `flaw-${id}` : undefined}
        placeholder={t`Pourquoi il est retenu`}
        rows={2}
        maxLength={MOST}
        value={note}
        onChange={(event) => {
          setOpened(true);
          onNote(event.currentTarget.value);
        }}
      />
    </>
  );
}
