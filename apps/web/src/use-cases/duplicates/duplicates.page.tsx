import {
  type DuplicatePair,
  listDuplicates,
  scanDuplicates,
} from '@jalon/contracts/use-cases/duplicates.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CopyCheck, RefreshCw } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useFormat } from '../../platform/format';
import { Guard } from '../../platform/guard';
import { useProblemWords } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useInfinite, useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/table/load-more';
import { useToasts } from '../../ui/toast/toast-provider';
import { DuplicatesFilters } from './duplicates-filters';
import { duplicatesInput, type DuplicatesSearch } from './duplicates-search';
import styles from './duplicates.module.css';
import { PairItem } from './pair-item';
import { useApart } from './use-apart';

const MergeDialog = lazy(async () => ({ default: (await import('../merging/merge-dialog')).MergeDialog }));

const route = getRouteApi('/shell/use-cases/duplicates');

/** Use cases that look alike, the surest first: compared, merged, or told apart. */
export function DuplicatesPage() {
  const { t } = useLingui();
  usePageTitle(t`Doublons`);
  return (
    <Guard permission="use-cases:write" title={t`Doublons`}>
      <Duplicates />
    </Guard>
  );
}

function Duplicates() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Partial<DuplicatesSearch>) => void navigate({ search: next, replace: true });
  return (
    <>
      <PageHeader
        above={<Link to="/use-cases">{t`Cas d’usage`}</Link>}
        title={t`Doublons`}
        line={t`Ce qui se ressemble dans le registre : fusionnez, ou dites que ce n’est pas la même chose.`}
        actions={<Scan />}
      />
      <Panel title={search.toldApart ? t`Paires distinctes` : t`Paires à juger`} line={<ScannedAt />} flush>
        <div className={styles.tools}>
          <DuplicatesFilters search={search} onChange={change} />
        </div>
        <Pairs search={search} onClear={() => change({})} />
      </Panel>
    </>
  );
}

/** When the register was last searched through. */
function ScannedAt() {
  const { t } = useLingui();
  const { relative } = useFormat();
  const scannedAt = useRead(listDuplicates, { limit: 1 }).data?.scannedAt;
  if (scannedAt === undefined) return null;
  if (scannedAt === null) return t`Le registre n’a pas encore été parcouru.`;
  const when = relative(scannedAt);
  return t`Registre parcouru ${when} ; la liste suit les changements d’elle-même.`;
}

/** Searches the register at once. */
function Scan() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(scanDuplicates);
  const scan = async () => {
    try {
      const { pairs } = await mutateAsync({});
      show({ text: pairs === 0 ? t`Rien ne se ressemble.` : t`Le registre est parcouru.` });
    } catch (error) {
      show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
    }
  };
  return (
    <Button icon={<RefreshCw size={16} aria-hidden />} busy={isPending} onClick={() => void scan()}>
      {t`Rechercher maintenant`}
    </Button>
  );
}

interface PairsProps {
  readonly search: DuplicatesSearch;
  readonly onClear: () => void;
}

function Pairs({ search, onClear }: PairsProps) {
  const { query, rows, more } = useInfinite(listDuplicates, duplicatesInput(search), { keep: true });
  const { tellApart, takeBack, busy } = useApart();
  const [compared, setCompared] = useState<DuplicatePair>();
  return (
    <Reading query={query} lines={10}>
      {() =>
        rows.length === 0 ? (
          <Nothing search={search} onClear={onClear} />
        ) : (
          <>
            <ul className={styles.pairs}>
              {rows.map((pair) => (
                <PairItem
                  key={pair.id}
                  pair={pair}
                  onCompare={setCompared}
                  onTellApart={tellApart}
                  onTakeBack={takeBack}
                  busy={busy === pair.id}
                />
              ))}
            </ul>
            <div className={styles.foot}>
              <LoadMore {...more} shown={rows.length} />
            </div>
            {compared && (
              <Suspense>
                <MergeDialog
                  ids={[compared.one.id, compared.other.id]}
                  onClose={() => setCompared(undefined)}
                />
              </Suspense>
            )}
          </>
        )
      }
    </Reading>
  );
}

function Nothing({ search, onClear }: PairsProps): ReactNode {
  const { t } = useLingui();
  const { strength, toldApart, of } = search;
  const all = <Button onClick={onClear}>{t`Voir toutes les paires à juger`}</Button>;
  if (toldApart)
    return (
      <EmptyState title={t`Aucune paire distincte`} action={all}>
        {t`Les paires dont on a dit « pas un doublon » se retrouvent ici, avec leur auteur.`}
      </EmptyState>
    );
  const isAll = !strength && !of;
  return (
    <EmptyState
      icon={<CopyCheck size={18} />}
      title={isAll ? t`Aucun doublon en vue` : t`Aucune paire ici`}
      action={isAll ? undefined : all}
    >
      {t`Deux cas d’usage dont l’intitulé ou le problème se ressemblent apparaîtront ici.`}
    </EmptyState>
  );
}
