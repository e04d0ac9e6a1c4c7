import { summariseImport } from '@jalon/contracts/imports/import-rows.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import type { Verdict } from '@jalon/domain/imports/verdict';
import { VERDICTS } from '@jalon/domain/imports/verdict-codes';
import { useLingui } from '@lingui/react/macro';
import { useRead } from '../../platform/use-operation';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { Tabs } from '../../ui/layout/tabs';
import { useKnowsItsRows } from '../use-kinds';
import { useRunFields } from '../run/use-run-fields';
import { measurementLines, verdictLines, verdictTabs } from '../words/verdict-words';
import styles from './check.module.css';
import { CommitBar } from './commit/commit-bar';
import { ReasonChips } from './reason-chips';
import { RowTable } from './row-table';
import { useRowFilter } from './use-row-filter';

/** The dry run: what would be created, changed, refused, row by row, and what of it is wanted. */
export function CheckStep({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const { verdict, open } = useRowFilter(run);
  const count = (of: Verdict): number => run.counts?.[of] ?? 0;
  const isOwn = useKnowsItsRows(run.kind);
  const isNever = (one: Verdict) => one === 'gone' || (one === 'changed' && isOwn);
  const shown = VERDICTS.filter((one) => one === verdict || !isNever(one) || count(one) > 0);
  return (
    <>
      <Panel>
        <Previous run={run} />
        <Tabs<Verdict>
          label={t`Résultat de la vérification`}
          selected={verdict}
          onSelect={open}
          tabs={shown.map((key) => ({
            key,
            label: t(verdictTabs[key]),
            count: count(key),
            content: <Rows run={run} verdict={key} />,
          }))}
        />
      </Panel>
      <CommitBar run={run} />
    </>
  );
}

/** Against which import this file was compared. */
function Previous({ run: { previous, counts } }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  if (!previous) return null;
  const hasGone = (counts?.gone ?? 0) > 0;
  return (
    <div className={styles.previous}>
      <Notice tone="info" title={t`Comparé à l’import de « ${previous.fileName} »`}>
        {hasGone
          ? t`Les lignes qui ne sont plus dans ce fichier sont sous « Disparues » ; rien ne leur arrive sans votre accord.`
          : t`Aucune ligne de la fois d’avant n’a disparu de ce fichier.`}
      </Notice>
    </div>
  );
}

function Rows({ run, verdict }: { readonly run: ImportRun; readonly verdict: Verdict }) {
  const { t } = useLingui();
  const lines = useKnowsItsRows(run.kind) ? measurementLines : verdictLines;
  const { data } = useRead(summariseImport, { id: run.id });
  const fields = useRunFields(run);
  return (
    <>
      <p className={`muted ${styles.line}`}>{t(lines[verdict])}</p>
      <ReasonChips run={run} reasons={data?.reasons ?? []} />
      <RowTable run={run} fields={fields} />
    </>
  );
}
