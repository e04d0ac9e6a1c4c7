import {
  type DuplicatePair,
  takeBackApart,
  tellApart,
} from '@jalon/contracts/use-cases/duplicates.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';

type Two = Pick<DuplicatePair, 'id' | 'one' | 'other'>;

/** Tells two apart, or takes it back; either can be undone from the message. */
export function useApart() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const apart = useWrite(tellApart);
  const back = useWrite(takeBackApart);
  const [busy, setBusy] = useState<string>();
  const act = async (two: Two, how: 'apart' | 'together', mayUndo = true): Promise<void> => {
    const { one, other, id } = two;
    const { mutateAsync } = how === 'apart' ? apart : back;
    setBusy(id);
    try {
      await mutateAsync({ id: one.id, otherId: other.id });
      const [left, right] = [one.reference, other.reference];
      const text =
        how === 'apart'
          ? t`${left} et ${right} sont distincts : ils ne seront plus proposés.`
          : t`${left} et ${right} sont de nouveau proposés.`;
      const contrary = how === 'apart' ? 'together' : 'apart';
      show({ text, undo: mayUndo ? () => void act(two, contrary, false) : undefined });
    } catch (error) {
      show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
    }
    setBusy(undefined);
  };
  return {
    tellApart: (two: Two) => void act(two, 'apart'),
    takeBack: (two: Two) => void act(two, 'together'),
    busy,
  };
}
