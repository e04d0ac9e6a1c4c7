import { commitImport } from '@jalon/contracts/imports/imports.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { ProblemNotice } from '../../../platform/problem-notice';
import { Button } from '../../../ui/actions/button';
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog';
import { useRunNavigate } from '../../run/use-run-navigate';
import { useStep } from '../../run/use-step';
import { useKinds, useKnowsItsRows } from '../../use-kinds';
import styles from '../check.module.css';
import { useCommitWords } from './commit-words';
import { type ChosenCounts, useChosenCounts } from './use-chosen-counts';

const NOTHING: ChosenCounts = { added: 0, changed: 0, gone: 0, alike: 0, making: 0 };

/** Back to the mapping, or exactly what will be done. */
export function CommitBar({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const leave = useRunNavigate();
  const [asking, setAsking] = useState(false);
  const { titleOf } = useKinds();
  const isOwn = useKnowsItsRows(run.kind);
  const { data: counts } = useChosenCounts(run.id);
  const label = useCommitWords()(counts ?? NOTHING, titleOf(run.kind), isOwn);
  const { send, busy, error } = useStep(commitImport);
  const commit = async () => {
    if (await send({ id: run.id, version: run.version })) leave({});
    setAsking(false);
  };
  const missing = useMissing(run, counts);
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
          missing={missing}
          onClick={() => setAsking(true)}
        >
          {label || t`Appliquer`}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t`${label} ?`}
        consequence={<Consequence {...(counts ?? NOTHING)} />}
        confirmLabel={label}
        busy={busy}
        onConfirm={() => void commit()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

/** What comes with it, beside what the button says. */
function Consequence({ alike, making }: Pick<ChosenCounts, 'alike' | 'making'>) {
  const { t } = useLingui();
  return (
    <>
      {alike > 0 &&
        `${plural(alike, {
          one: '# des lignes à créer ressemble à ce qui existe déjà : ce sera peut-être un doublon.',
          other: '# des lignes à créer ressemblent à ce qui existe déjà : ce seront peut-être des doublons.',
        })} `}
      {making > 0 && `${t`Les clients encore inconnus sont créés avec elles.`} `}
      {t`Tout est appliqué d’un bloc, ou rien ne l’est. L’import est inscrit au journal et s’annule en entier tant que personne n’a touché à ses lignes.`}
    </>
  );
}

/** Why nothing can be applied as it stands; undefined where something can, or is being counted. */
function useMissing({ counts: found }: ImportRun, chosen: ChosenCounts | undefined): string | undefined {
  const { t } = useLingui();
  if (!chosen || chosen.added + chosen.changed + chosen.gone > 0) return undefined;
  const isNothingFound = !found || found.new + found.changed + found.gone === 0;
  return isNothingFound ? t`Rien à appliquer dans ce fichier.` : t`Cochez au moins une ligne à appliquer.`;
}
