import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Notice } from '../../ui/feedback/notice';
import { Skeleton } from '../../ui/feedback/skeleton';
import type { RunSearch } from '../import-search';
import styles from './run.module.css';
import { isWorking } from './use-run';
import { Work } from './work';

const PreviewStep = lazy(async () => ({ default: (await import('../preview/preview-step')).PreviewStep }));
const MappingStep = lazy(async () => ({ default: (await import('../mapping/mapping-step')).MappingStep }));
const CheckStep = lazy(async () => ({ default: (await import('../check/check-step')).CheckStep }));
const DoneStep = lazy(async () => ({ default: (await import('../done/done-step')).DoneStep }));

interface Props {
  readonly run: ImportRun;
  readonly reopened: RunSearch['step'];
  /** The page does not hear of the run any more: the network, or the server, is away. */
  readonly isLost: boolean;
}

/** What is to be done now. */
export function RunContent({ run, reopened, isLost }: Props) {
  const { t } = useLingui();
  if (isWorking(run)) return <Work run={run} isLost={isLost} />;
  return (
    <>
      {run.failure && (
        <div className={styles.failure}>
          <Notice tone="danger" title={t`La dernière étape n’a pas abouti`} live>
            {run.failure}
          </Notice>
        </div>
      )}
      <Suspense fallback={<Skeleton lines={8} />}>
        <Step run={run} reopened={reopened} />
      </Suspense>
    </>
  );
}

function Step({ run, reopened }: Pick<Props, 'run' | 'reopened'>) {
  const { state } = run;
  if (state === 'committed' || state === 'undone') return <DoneStep run={run} />;
  if (state === 'received' || reopened === 'preview') return <PreviewStep run={run} />;
  if (state === 'mapping' || reopened === 'mapping') return <MappingStep run={run} />;
  return <CheckStep run={run} />;
}
