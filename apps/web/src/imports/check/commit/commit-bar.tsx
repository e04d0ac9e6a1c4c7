import { commitImport } from '@jalon/contracts/imports/imports.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { ProblemNotice } from '../../../platform/problem-notice';
import { Button } from '../../../ui/actions/button';
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog';
import { useRunNavigate } from '../../run/use-run-navigate';
import { useStep } from '../../run/use-step';
import { useKinds } from '../../use-kinds';
import styles from '../check.module.css';
import { useCommitWords } from './commit-words';
import { useChosenCounts } from './use-chosen-counts';

/** Back to the mapping, or exactly what will be done. */
export function CommitBar({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const leave = useRunNavigate();
  const [asking, setAsking] = useState(false);
  const { titleOf } = useKinds();
  const { data: counts } = useChosenCounts(run.id);
  const label = useCommitWords()(counts ?? { added: 0, changed: 0, gone: 0 }, titleOf(run.kind));
  const { send, busy, error } = useStep(commitImport);
  const commit = async () => {
    if (await send({ id: run.id, version: run.version })) leave({});
    setAsking(false);
  };
  const isNothing = counts !== undefined && label === '';
  return (
    <div className={styles.bar}>
      {error && <ProblemNotice error={error} />}
      <div className={styles.barButtons}>
        <Button variant="quiet" onClick={() => leave({ step: 'mapping' })}>
          {t`Revenir à la correspondance`}
        </Button>
        <Button
          variant="primary"
          icon={<Check size={16} aria-hidden />}
          busy={busy || counts === undefined}
          missing={isNothing ? t`Cochez au moins une ligne à appliquer.` : undefined}
          onClick={() => setAsking(true)}
        >
          {label || t`Appliquer`}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t`${label} ?`}
        consequence={t`Tout est appliqué d’un bloc, ou rien ne l’est. L’import est inscrit au journal et s’annule en entier tant que personne n’a touché à ses lignes.`}
        confirmLabel={label}
        busy={busy}
        onConfirm={() => void commit()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
