import type { ChoiceFlaw } from '@jalon/domain/portfolio/shortlists/choice';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Entry, moved, noted, removed } from './entries';
import { EntryRow } from './entry-row';
import { type Preview, standingsOf } from './preview';
import styles from './making.module.css';

interface Props {
  readonly preview: Preview;
  readonly entries: readonly Entry[];
  readonly flaws: readonly ChoiceFlaw[];
  readonly onChange: (entries: readonly Entry[]) => void;
}

/** The retained ones, put in order by dragging, by arrows, or by the buttons at the end. */
export function EntryList({ preview, entries, flaws, onChange }: Props) {
  const { t } = useLingui();
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const standings = standingsOf(preview);
  const move = (id: string, to: number) => {
    const next = moved(entries, id, to);
    onChange(next);
    const title = standings.find((one) => one.id === id)?.title ?? '';
    const place = next.findIndex((one) => one.id === id) + 1;
    setSaid(t`« ${title} » est maintenant en place ${place} sur ${next.length}.`);
  };
  return (
    <>
      <ol className={styles.entries}>
        {entries.map((entry, nth) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            place={nth}
            last={entries.length - 1}
            standing={standings.find(({ id }) => id === entry.id) ?? null}
            details={preview.entries.find(({ id }) => id === entry.id) ?? null}
            flaw={flaws.find(({ id }) => id === entry.id)?.kind ?? null}
            topK={preview.robustness.topK}
            isDragged={dragged === entry.id}
            onDrag={setDragged}
            onDrop={() => dragged && move(dragged, nth)}
            onMove={(to) => move(entry.id, to)}
            onRemove={() => onChange(removed(entries, entry.id))}
            onNote={(note) => onChange(noted(entries, entry.id, note))}
          />
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
