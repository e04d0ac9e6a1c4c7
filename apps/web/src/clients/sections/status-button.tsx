import { type ClientDetail, updateClient } from '@jalon/contracts/clients/clients.operations';
import { useLingui } from '@lingui/react/macro';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { useToasts } from '../../ui/toast/toast-provider';
import { clientActionLabels, clientStatusLabels } from '../client-words';

/** Parts with a client or resumes with a former one; nothing is lost, and it can be taken back. */
export function StatusButton({ client }: { readonly client: ClientDetail }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(updateClient);
  const action = client.may.find((one) => one !== 'edit');
  if (!action) return null;
  const change = async (version: number, status: ClientDetail['status'], former?: ClientDetail['status']) => {
    try {
      const changed = await mutateAsync({ id: client.id, version, status });
      const label = t(clientStatusLabels[status]);
      show({
        text: t`${changed.name} : ${label}.`,
        undo: former && (() => void change(changed.version, former)),
      });
    } catch (error) {
      show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
    }
  };
  return (
    <Button
      busy={isPending}
      onClick={() => void change(client.version, action === 'part' ? 'former' : 'active', client.status)}
    >
      {t(clientActionLabels[action])}
    </Button>
  );
}
