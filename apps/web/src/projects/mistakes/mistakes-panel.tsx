import {
  listMistakes,
  type MistakeRow,
  restoreMistake,
} from '@jalon/contracts/projects/mistakes/mistakes.operations';
import type { WayOutPlace } from '@jalon/domain/projects/mistakes/mistake';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { Reading } from '../../platform/reading';
import { PathLink } from '../../platform/routing/path-link';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from './mistakes.module.css';

const DismissDialog = laterDialog(async () => (await import('./dismiss-dialog')).DismissDialog);

/** The common mistakes that are suspected, calmly: what says so, and the way out; the others folded. */
export function MistakesPanel() {
  const { t } = useLingui();
  const { id } = useProject();
  const query = useRead(listMistakes, { id }, { keep: true });
  return (
    <Panel title={t`Dix erreurs courantes`} line={t`Cherchées dans ce qui est tenu ici ; à vous de juger.`}>
      <Reading query={query} lines={3}>
        {({ items, mayDismiss }) => <Found items={items} mayDismiss={mayDismiss} />}
      </Reading>
    </Panel>
  );
}

interface FoundProps {
  readonly items: readonly MistakeRow[];
  readonly mayDismiss: boolean;
}

/** A few at a time: what is looked at first is what the life cycle meets first. */
const MOST = 3;

function Found({ items, mayDismiss }: FoundProps) {
  const { t } = useLingui();
  const suspected = items.filter(({ verdict, dismissed }) => verdict === 'suspected' && !dismissed);
  const first = suspected.slice(0, MOST);
  const others = [...suspected.slice(MOST), ...items.filter((one) => !suspected.includes(one))];
  return (
    <>
      {suspected.length === 0 && <p>{t`Rien à signaler pour l’instant.`}</p>}
      <ul className={styles.list}>
        {first.map((mistake) => (
          <Mistake key={mistake.id} mistake={mistake} mayDismiss={mayDismiss} />
        ))}
      </ul>
      <details className={styles.others}>
        <summary>{t`${plural(others.length, { one: 'L’autre', other: 'Les # autres' })}`}</summary>
        <ul className={styles.list}>
          {others.map((mistake) => (
            <Mistake key={mistake.id} mistake={mistake} mayDismiss={mayDismiss} />
          ))}
        </ul>
      </details>
    </>
  );
}

function Standing({ mistake: { verdict, dismissed } }: { readonly mistake: MistakeRow }) {
  const { t } = useLingui();
  if (dismissed) return <Pill tone="neutral">{t`Écartée`}</Pill>;
  if (verdict === 'suspected') return <Pill tone="attention">{t`À regarder`}</Pill>;
  if (verdict === 'clear') return <Pill tone="success">{t`Rien à signaler`}</Pill>;
  return <Pill tone="neutral">{t`Trop tôt pour le dire`}</Pill>;
}

function Mistake({ mistake, mayDismiss }: { readonly mistake: MistakeRow; readonly mayDismiss: boolean }) {
  const { t } = useLingui();
  const words = useWords();
  const { name, reason, wayOut, dismissed } = mistake;
  return (
    <li>
      <div className={styles.head}>
        <strong>{words(name)}</strong>
        <Standing mistake={mistake} />
      </div>
      <p className="small">{words(reason)}</p>
      {dismissed && <p className="muted small">{t`${dismissed.by.name} : « ${dismissed.reason} »`}</p>}
      <div className={styles.ways}>
        {wayOut && !dismissed && <WayOut at={wayOut.at}>{words(wayOut.words)}</WayOut>}
        {mayDismiss && <Dismissing mistake={mistake} />}
      </div>
    </li>
  );
}

function WayOut({ at, children }: { readonly at: WayOutPlace; readonly children: string }) {
  const { id, useCase } = useProject();
  const places: Readonly<Record<WayOutPlace, string>> = {
    record: `/projects/${id}`,
    plan: `/projects/${id}/plan`,
    team: `/projects/${id}/team`,
    questions: `/projects/${id}/questions`,
    records: `/projects/${id}/records`,
    kpis: `/projects/${id}/kpis`,
    gates: `/projects/${id}/gates`,
    'use-case': `/use-cases/${useCase.id}`,
  };
  return (
    <PathLink path={places[at]} className="small">
      {children}
    </PathLink>
  );
}

function Dismissing({ mistake }: { readonly mistake: MistakeRow }) {
  const { t } = useLingui();
  const words = useWords();
  const { id } = useProject();
  const [asking, setAsking] = useState(false);
  const restore = useWrite(restoreMistake);
  const name = words(mistake.name);
  if (mistake.dismissed)
    return (
      <Button
        size="small"
        variant="quiet"
        busy={restore.isPending}
        aria-label={t`Surveiller de nouveau « ${name} »`}
        onClick={() => restore.mutate({ id, mistakeId: mistake.id })}
      >
        {t`Surveiller de nouveau`}
      </Button>
    );
  if (mistake.verdict !== 'suspected') return null;
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t`Écarter « ${name} »`}
        onClick={() => setAsking(true)}
      >
        {t`Écarter`}
      </Button>
      {asking && <DismissDialog mistake={mistake} onClose={() => setAsking(false)} />}
    </>
  );
}
