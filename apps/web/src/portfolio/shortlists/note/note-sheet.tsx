import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useSession } from '../../../platform/session';
import { useListSpeech } from '../words/use-list-speech';
import { NoteEntries } from './note-entries';
import { NoteFoot } from './note-foot';
import { Disagreement, Next, WhatWouldChange } from './note-reasons';
import { Weights } from '../detail/made-from';
import styles from './note.module.css';

export interface SheetProps {
  readonly shortlist: ShortlistDetail;
}

/** Up to this many use cases have the room for their notes in full. */
const ROOMY = 5;

/** The sheet itself: A4, always light, one page up to eight use cases. */
export function NoteSheet({ shortlist }: SheetProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { organisation } = useSession();
  const { name, purpose, madeBy, madeAt, withdrawnAt } = shortlist;
  const { entries } = shortlist.snapshot;
  const when = date(madeAt);
  return (
    <article
      className={styles.sheet}
      data-dense={entries.length > ROOMY || undefined}
      aria-label={t`Note pour le comité`}
    >
      <header className={styles.head}>
        <p className={styles.kicker}>
          {organisation.name} · {t`Note pour le comité`}
        </p>
        <p className={styles.kicker}>
          <Trans>
            {when}, par {madeBy.name}
          </Trans>
        </p>
      </header>
      <h1>{name}</h1>
      {purpose && <p className={styles.purpose}>{purpose}</p>}
      {withdrawnAt && (
        <p className={styles.withdrawn}>{t`Cette présélection a été retirée le ${date(withdrawnAt)}.`}</p>
      )}
      <Verdict shortlist={shortlist} />
      <NoteEntries snapshot={shortlist.snapshot} />
      <div className={styles.columns}>
        <Next snapshot={shortlist.snapshot} />
        <WhatWouldChange snapshot={shortlist.snapshot} />
        <section>
          <h2>{t`Comment on a pesé`}</h2>
          <p>
            <Weights shortlist={shortlist} />
          </p>
        </section>
        <Disagreement snapshot={shortlist.snapshot} />
      </div>
      <NoteFoot shortlist={shortlist} />
    </article>
  );
}

function Verdict({ shortlist: { snapshot } }: SheetProps) {
  const { t } = useLingui();
  const speech = useListSpeech(snapshot);
  const isSafe = snapshot.label === 'safe';
  return (
    <p className={isSafe ? styles.safe : styles.fragile}>
      <strong>
        {isSafe ? t({ message: 'Sûr', context: 'ranking' }) : t({ message: 'Fragile', context: 'ranking' })}
      </strong>
      <span>{[speech.sentence, ...speech.reasons.slice(0, 1)].join(' ')}</span>
    </p>
  );
}
