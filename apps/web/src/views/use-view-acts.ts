import {
  chooseView,
  removeView,
  restoreView,
  shareView,
  updateView,
} from '@jalon/contracts/views/views.operations';
import type { View, ViewParams } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { useProblemWords } from '../platform/problem-notice';
import { useWrite } from '../platform/use-operation';
import { useToasts } from '../ui/toast/toast-provider';

/** What one does with a view in one press; each act tells what it did, and removing can be taken back. */
export function useViewActs() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const [update, share, choose] = [useWrite(updateView), useWrite(shareView), useWrite(chooseView)];
  const [remove, restore] = [useWrite(removeView), useWrite(restoreView)];
  const telling = (text: string, undo?: () => void) => ({
    onSuccess: () => show({ text, undo }),
    onError: (error: Error) => show({ text: words(error).title, tone: 'danger' as const }),
  });
  return {
    isSaving: update.isPending,
    save: ({ id, name, version }: View, params: ViewParams) =>
      update.mutate({ id, version, params }, telling(t`La vue « ${name} » est enregistrée.`)),
    share: ({ id, name, isShared }: View) =>
      share.mutate(
        { id, isShared: !isShared },
        telling(
          isShared
            ? t`La vue « ${name} » n’est plus partagée.`
            : t`La vue « ${name} » est partagée avec l’organisation.`,
        ),
      ),
    choose: ({ id, name, page, isMyDefault }: View) =>
      choose.mutate(
        { page, viewId: isMyDefault ? null : id },
        telling(
          isMyDefault
            ? t`La vue « ${name} » ne s’ouvre plus d’abord pour vous.`
            : t`La vue « ${name} » s’ouvrira d’abord pour vous.`,
        ),
      ),
    remove: ({ id, name }: View, onRemoved: () => void) =>
      remove.mutate(
        { id },
        {
          onSuccess: () => {
            onRemoved();
            const undo = () => restore.mutate({ id }, telling(t`La vue « ${name} » est rétablie.`));
            show({ text: t`La vue « ${name} » est supprimée.`, undo });
          },
          onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        },
      ),
  };
}
