import { readHistory } from '@jalon/contracts/journal/journal.operations';
import { useLingui } from '@lingui/react/macro';
import { Reading } from '../platform/reading';
import { useSession } from '../platform/session';
import { useInfinite } from '../platform/use-operation';
import { Timeline } from '../ui/content/timeline';
import { Panel } from '../ui/layout/panel';
import { LoadMore } from '../ui/table/load-more';
import { useEntry } from './words/use-entry';

interface Props {
  readonly subject: { readonly type: string; readonly id: string };
  /** What others did since then is marked; the end of the reader's visit before. */
  readonly since?: string | null;
}

/** What happened to one thing and to what is attached to it, the latest first. */
export function HistoryPanel({ subject: { type, id }, since = null }: Props) {
  const { t } = useLingui();
  const asked = { subjectType: type, subjectId: id, limit: 10 };
  const { query, rows, more } = useInfinite(readHistory, asked, { keep: true });
  const entry = useEntry(false);
  const me = useSession().person.id;
  const isNew = ({ at, actor }: (typeof rows)[number]) => since !== null && at > since && actor.id !== me;
  return (
    <Panel title={t`Historique`}>
      <Reading query={query} lines={4}>
        {() =>
          rows.length === 0 ? (
            <p className="muted small">{t`Rien n’a encore été consigné.`}</p>
          ) : (
            <>
              <Timeline entries={rows.map((row) => ({ ...entry(row), isNew: isNew(row) }))} />
              {more.hasMore && <LoadMore {...more} shown={rows.length} />}
            </>
          )
        }
      </Reading>
    </Panel>
  );
}
