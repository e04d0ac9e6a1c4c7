import { discardFailedJob, type FailedJob, retryFailedJob } from '@jalon/contracts/jobs/jobs.operations';
import { useLingui } from '@lingui/react/macro';
import { RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useProblemWords } from '../platform/problem-notice';
import { useWrite } from '../platform/use-operation';
import { ActionMenu } from '../ui/actions/action-menu';
import { ConfirmDialog } from '../ui/actions/confirm-dialog';
import { useToasts } from '../ui/toast/toast-provider';
import { useTaskName } from './task-words';

/** Send again, or give up after asking. */
export function JobActions({ job }: { readonly job: FailedJob }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { show } = useToasts();
  const problemWords = useProblemWords();
  const name = useTaskName()(job.task);
  const retry = useWrite(retryFailedJob);
  const discard = useWrite(discardFailedJob);
  const onError = (error: Error) => show({ text: problemWords(error).title });
  const again = () =>
    retry.mutate({ id: job.id }, { onSuccess: () => show({ text: t`Travail relancé` }), onError });
  const giveUp = () =>
    discard.mutate({ id: job.id }, { onSuccess: () => show({ text: t`Travail abandonné` }), onError });
  return (
    <>
      <ActionMenu
        label={t`Actions pour ${name}`}
        actions={[
          { label: t`Relancer`, icon: <RotateCw size={14} aria-hidden />, onSelect: again },
          {
            label: t`Abandonner…`,
            icon: <Trash2 size={14} aria-hidden />,
            danger: true,
            onSelect: () => setAsking(true),
          },
        ]}
      />
      <ConfirmDialog
        opened={asking}
        title={t`Abandonner « ${name} » ?`}
        consequence={t`Ce travail ne sera plus tenté. L’abandon est inscrit au journal d’audit.`}
        confirmLabel={t`Abandonner`}
        danger
        busy={discard.isPending}
        onConfirm={giveUp}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
