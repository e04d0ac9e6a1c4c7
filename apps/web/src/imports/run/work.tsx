import { cancelImport } from '@jalon/contracts/imports/imports.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { workPromises, workTitles } from '../words/state-words';
import styles from './run.module.css';
import { useTimeLeft } from './time-left';
import { useStep } from './use-step';

interface Props {
  readonly run: ImportRun;
  readonly isLost: boolean;
}

/** A job at work: how far, how long still, and a way to stop it. One may leave; it goes on. */
export function Work({ run, isLost }: Props) {
  const { t } = useLingui();
  const { send, busy, error } = useStep(cancelImport);
  const title = t(workTitles[run.state]);
  return (
    <Panel title={title} line={t`Vous pouvez quitter cette page et y revenir : le travail continue.`}>
      <Gauge run={run} label={title} />
      <p className="muted small">{t(workPromises[run.state])}</p>
      {isLost && (
        <Notice tone="attention" title={t`Jalon ne répond plus à cette page`} live>
          {t`Le travail continue sur le serveur ; la page reprendra dès le retour du réseau.`}
        </Notice>
      )}
      {error && <ProblemNotice error={error} />}
      <div className={styles.buttons}>
        <Button busy={busy} onClick={() => void send({ id: run.id })}>
          {t`Interrompre`}
        </Button>
      </div>
    </Panel>
  );
}

function Gauge({ run: { progress, state }, label }: { readonly run: ImportRun; readonly label: string }) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const left = useTimeLeft(state, progress);
  if (!progress || progress.total === 0)
    return (
      <div className={styles.gauge}>
        <progress aria-label={label} />
        <p className="figures">
          {progress && progress.done > 0
            ? plural(progress.done, { one: '# ligne', other: '# lignes' })
            : t`Le travail commence…`}
        </p>
      </div>
    );
  const { done, total } = progress;
  const [doneText, totalText] = [number(done), number(total)];
  return (
    <div className={styles.gauge}>
      <progress max={total} value={done} aria-label={label} />
      <p className="figures">
        {t`${doneText} sur ${totalText}`} <span className="muted">· {percent(done / total, 0)}</span>
        {left && <span className="muted"> · {left}</span>}
      </p>
    </div>
  );
}
