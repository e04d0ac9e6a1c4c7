import { choiceFlaws } from '@jalon/domain/portfolio/shortlists/choice';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { LinkButton } from '../../../platform/routing/links';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Columns, Panel } from '../../../ui/layout/panel';
import { CertaintyBanner } from '../detail/certainty-banner';
import type { askedOf } from '../shortlist-search';
import { AddEntry } from './add-entry';
import { type Entry, inRankOrder } from './entries';
import { EntryList } from './entry-list';
import { FreezeForm } from './freeze-form';
import { inOrder, type Preview, standingsOf } from './preview';
import styles from './making.module.css';

interface Props {
  readonly preview: Preview;
  readonly asked: ReturnType<typeof askedOf>;
  /** As the address says them. */
  readonly ids: readonly string[];
  /** As they were edited; null until they are. */
  readonly kept: readonly Entry[] | null;
  readonly onChange: (entries: readonly Entry[]) => void;
  readonly onForget: () => void;
  /** The preview is of other entries: another is on its way. */
  readonly isStale: boolean;
  readonly onReread: () => void;
}

/** How many one click retains. */
const FIRST = 5;

/** The list being made, beside what freezing it would say. */
export function Making(props: Props) {
  const { preview, ids, kept, onChange, isStale } = props;
  const { t } = useLingui();
  const standings = useMemo(() => standingsOf(preview), [preview]);
  const entries = useMemo(() => kept ?? inRankOrder(ids, standings), [kept, ids, standings]);
  const flaws = useMemo(() => choiceFlaws(standings, entries), [standings, entries]);
  const ranked = standings.filter(({ block }) => block === 'ranked');
  if (ranked.length === 0) return <Unscored />;
  const takeFirst = () =>
    onChange(inRankOrder(ranked.map(({ id }) => id), standings).slice(0, FIRST)); // prettier-ignore
  const main = (
    <Panel title={t`Retenus, dans l’ordre`} flush>
      {entries.length === 0 ? (
        <EmptyState
          title={t`Rien n’est encore retenu`}
          action={<Button onClick={takeFirst}>{t`Prendre les cinq premiers`}</Button>}
        >
          {t`Ajoutez des cas d’usage un à un, ou partez des premiers du classement.`}
        </EmptyState>
      ) : (
        <EntryList preview={preview} entries={entries} flaws={flaws} onChange={onChange} />
      )}
      <AddEntry standings={standings} entries={entries} onChange={onChange} />
    </Panel>
  );
  const aside = (
    <>
      {entries.length > 0 && (
        <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
          <CertaintyBanner snapshot={inOrder(preview, entries)} />
        </div>
      )}
      <FreezeForm {...props} entries={entries} flaws={flaws} />
    </>
  );
  return <Columns main={main} aside={aside} />;
}

function Unscored() {
  const { t } = useLingui();
  return (
    <Panel>
      <EmptyState
        title={t`Rien n’est encore classé`}
        action={<LinkButton to="/portfolio">{t`Ouvrir le classement`}</LinkButton>}
      >
        {t`Une présélection se fait à partir de notes révélées : ouvrez une notation, puis revenez ici.`}
      </EmptyState>
    </Panel>
  );
}
