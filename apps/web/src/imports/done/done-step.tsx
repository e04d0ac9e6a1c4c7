import type { ImportRun } from '@jalon/domain/imports/run';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Notice } from '../../ui/feedback/notice';
import { KpiStrip } from '../../ui/layout/kpi-strip';
import { buttonClass } from '../../ui/actions/button';
import { useKinds, useKnowsItsRows } from '../use-kinds';
import { AppliedRows } from './applied-rows';
import styles from './done.module.css';
import { KeepProfile } from './keep-profile';
import { UndoPanel } from './undo-panel';

/** What was applied, what was put back, and what can still be done with it. */
export function DoneStep({ run }: { readonly run: ImportRun }) {
  return (
    <>
      <Outcome run={run} />
      <Figures run={run} />
      <KeepProfile run={run} />
      <UndoPanel run={run} />
      <AppliedRows run={run} />
    </>
  );
}

/** Those that have a page of their own. */
const REGISTERS: readonly string[] = ['use-cases', 'clients'];

/** In a sentence. */
function useOutcomeWords({ kind, state, applied, undone }: ImportRun): { title: string; line: string } {
  const { t } = useLingui();
  const isOwn = useKnowsItsRows(kind);
  const left = applied - undone;
  if (state !== 'undone')
    return {
      title: t`${plural(applied, { one: '# ligne appliquée', other: '# lignes appliquées' })} au registre`,
      line: isOwn
        ? t`L’historique de chaque KPI le dit.`
        : t`Chaque ligne touchée le dit dans son historique.`,
    };
  if (left <= 0)
    return { title: t`Import annulé`, line: t`Le registre est comme avant ; le journal garde les deux.` };
  return {
    title: t`Import annulé en partie`,
    line: plural(left, {
      one: '# ligne reste au registre : quelque chose empêchait de la remettre.',
      other: '# lignes restent au registre : quelque chose empêchait de les remettre.',
    }),
  };
}

function Outcome({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { titleOf } = useKinds();
  const { title, line } = useOutcomeWords(run);
  const isUndone = run.state === 'undone';
  const at = isUndone ? run.undoneAt : run.committedAt;
  return (
    <Notice tone={isUndone ? 'info' : 'success'} title={title}>
      <p>
        {line} {at && <span className="muted">{dateTime(at)}</span>}
      </p>
      <p className={styles.links}>
        {run.meantFor ? (
          <PathLink path={run.meantFor.path} className={buttonClass({ size: 'small' })}>
            {t`Ouvrir « ${run.meantFor.title} »`}
          </PathLink>
        ) : (
          REGISTERS.includes(run.kind) && (
            <PathLink path={`/${run.kind}`} className={buttonClass({ size: 'small' })}>
              {t`Ouvrir le registre : ${titleOf(run.kind)}`}
            </PathLink>
          )
        )}
        <Link
          to="/imports/new"
          search={{ kind: run.kind, for: run.meantFor?.id }}
          className={buttonClass({ size: 'small' })}
        >
          {t`Importer un autre fichier`}
        </Link>
      </p>
    </Notice>
  );
}

function Figures({ run: { kind, rows, counts, applied, undone } }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const isOwn = useKnowsItsRows(kind);
  const { number } = useFormat();
  const of = (count: number | undefined) => number(count ?? 0);
  return (
    <div className={styles.figures}>
      <KpiStrip
        items={[
          { label: t`Lignes du fichier`, value: of(rows) },
          { label: t`Appliquées`, value: of(applied) },
          ...(undone > 0 ? [{ label: t`Remises comme avant`, value: of(undone) }] : []),
          { label: t`Nouvelles`, value: of(counts?.new), note: t`à la vérification` },
          isOwn
            ? { label: t`Identiques`, value: of(counts?.same), note: t`déjà enregistrées` }
            : { label: t`Modifiées`, value: of(counts?.changed), note: t`à la vérification` },
          { label: t`Refusées`, value: of(counts?.refused), note: t`laissées de côté` },
        ]}
      />
    </div>
  );
}
