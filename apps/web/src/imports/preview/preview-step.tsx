import { correctImport, readImport } from '@jalon/contracts/imports/imports.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import type { ReadingCorrections } from '@jalon/domain/imports/reading';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { useStep } from '../run/use-step';
import { useRunNavigate } from '../run/use-run-navigate';
import { PreviewGrid } from './preview-grid';
import styles from './preview.module.css';
import { ReadingFields } from './reading-fields';
import { ReadingNotices } from './reading-notices';

/** The file as it was understood: to be corrected, then read in whole. */
export function PreviewStep({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const leave = useRunNavigate();
  const correct = useStep(correctImport);
  const read = useStep(readImport);
  const { inspection, id, version } = run;
  const onCorrect = (corrections: ReadingCorrections) => void correct.send({ id, version, corrections });
  const onRead = async () => {
    if (correct.busy) return;
    if (await read.send({ id, version })) leave({});
  };
  const columns = inspection.columns.length;
  return (
    <Panel
      title={t`Ce que Jalon a compris du fichier`}
      line={t`Corrigez ce qui ne va pas : l’aperçu suit aussitôt. Un numéro de ligne en fait la ligne des titres.`}
      flush
    >
      <div className={styles.head}>
        <ReadingFields inspection={inspection} onCorrect={onCorrect} />
        <ReadingNotices notices={inspection.notices} />
        {correct.error && <ProblemNotice error={correct.error} />}
        {read.error && <ProblemNotice error={read.error} />}
      </div>
      <PreviewGrid
        inspection={inspection}
        busy={correct.busy}
        onHeader={(headerRow) => onCorrect({ ...givenOf(run), headerRow })}
      />
      <div className={styles.foot}>
        {run.state !== 'received' && (
          <p className="muted small">{t`Relire le fichier recommence la correspondance et la vérification.`}</p>
        )}
        <Button
          variant="primary"
          icon={<ArrowRight size={16} aria-hidden />}
          busy={read.busy}
          onClick={() => void onRead()}
        >
          {t`Tout est là, lire ${plural(columns, { one: '# colonne', other: '# colonnes' })}`}
        </Button>
      </div>
    </Panel>
  );
}

/** The reading as it stands, for a correction that leaves the rest as it is. */
function givenOf({ inspection: { reading } }: ImportRun): ReadingCorrections {
  const { encoding, delimiter, sheet } = reading;
  return {
    ...(encoding !== null && { encoding }),
    ...(delimiter !== null && { delimiter }),
    ...(sheet !== null && { sheet }),
  };
}
