import { summariseImport } from '@jalon/contracts/imports/import-rows.operations';
import { undoImport } from '@jalon/contracts/imports/imports.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import type { ImportRun } from '@jalon/domain/imports/run';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { Panel } from '../../ui/layout/panel';
import { useStep } from '../run/use-step';
import { useKnowsItsRows } from '../use-kinds';
import { hindranceLabels, hindrancesLabels } from '../words/hindrance-words';
import styles from './done.module.css';

type Undoable = NonNullable<Output<typeof summariseImport>['undo']>;

/** What could be put back as it was, and what stands in the way of the rest. */
export function UndoPanel({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const query = useRead(summariseImport, { id: run.id });
  const isOwn = useKnowsItsRows(run.kind);
  if (run.applied - run.undone <= 0) return null;
  return (
    <Panel
      title={t`Annuler cet import`}
      line={
        isOwn
          ? t`Les mesures ajoutées ne comptent plus ; le même fichier pourra les ramener.`
          : t`Les lignes créées sont retirées, les modifiées retrouvent leurs valeurs d’avant.`
      }
    >
      <Reading query={query} lines={3}>
        {({ undo }) =>
          undo ? <Undo run={run} undo={undo} /> : <p className="muted">{t`Rien à annuler.`}</p>
        }
      </Reading>
    </Panel>
  );
}

interface Props {
  readonly run: ImportRun;
  readonly undo: Undoable;
}

function Undo({ run, undo }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { send, busy, error } = useStep(undoImport);
  const consequence = useConsequence(undo);
  const label = t`Annuler ${plural(undo.free, { one: '# ligne', other: '# lignes' })}`;
  const confirm = async () => {
    await send({ id: run.id, version: run.version });
    setAsking(false);
  };
  return (
    <>
      <WhatCanBe undo={undo} />
      {error && <ProblemNotice error={error} />}
      {undo.free > 0 && (
        <Button icon={<Undo2 size={16} aria-hidden />} busy={busy} onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={t`Annuler l’import de « ${run.fileName} » ?`}
        consequence={consequence}
        confirmLabel={label}
        danger
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** What follows from it, row counts and all. */
function useConsequence({ free, blocked }: Undoable): string {
  const { t } = useLingui();
  const held = blocked.reduce((sum, { rows }) => sum + rows, 0);
  const back = plural(free, { one: '# ligne est remise', other: '# lignes sont remises' });
  if (held === 0) return t`${back} comme avant. Le journal garde l’import et son annulation.`;
  const kept = plural(held, { one: '# reste telle quelle', other: '# restent telles quelles' });
  return t`${back} comme avant ; ${kept}. Le journal garde l’import et son annulation.`;
}

function WhatCanBe({ undo: { free, blocked } }: Pick<Props, 'undo'>) {
  const { t } = useLingui();
  return (
    <ul className={styles.undo}>
      <li>
        {plural(free, {
          0: 'Aucune ligne ne peut être remise comme avant.',
          one: '# ligne peut être remise comme avant.',
          other: '# lignes peuvent être remises comme avant.',
        })}
      </li>
      {blocked.map(({ why, rows }) => {
        const kept =
          why === 'removed'
            ? plural(rows, { one: '# ligne', other: '# lignes' })
            : plural(rows, { one: '# ligne reste', other: '# lignes restent' });
        const hindrance = t((rows === 1 ? hindranceLabels : hindrancesLabels)[why]);
        return (
          <li key={why} className="muted">
            {t`${kept} : ${hindrance}`}
          </li>
        );
      })}
    </ul>
  );
}
