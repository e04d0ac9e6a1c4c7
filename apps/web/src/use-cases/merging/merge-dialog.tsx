import { getUseCase, type UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { mergeRefusal, type MergeState } from '@jalon/domain/use-cases/duplicates/may-merge';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Reading } from '../../platform/reading';
import { useSession } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Dialog } from '../../ui/actions/dialog';
import { MergeForm } from './merge-form';

interface Props {
  readonly ids: readonly [string, string];
  readonly onClose: () => void;
  /** Once it is done; the dialog closes by itself. */
  readonly onMerged?: (keptId: string) => void;
}

/** Two use cases side by side: where they differ, what is kept of each, then they are one. */
export function MergeDialog({ ids, onClose, onMerged }: Props) {
  const { t } = useLingui();
  const one = useRead(getUseCase, { id: ids[0] });
  const other = useRead(getUseCase, { id: ids[1] });
  return (
    <Dialog title={t`Comparer et fusionner`} opened onClose={onClose} width={860}>
      <Reading query={one} lines={8}>
        {(first) => (
          <Reading query={other} lines={8}>
            {(second) => <Choosing two={[first, second]} onClose={onClose} onMerged={onMerged} />}
          </Reading>
        )}
      </Reading>
    </Dialog>
  );
}

/** The one that is further on is kept, then the one that came first. */
function usualKept([one, other]: readonly [UseCaseDetail, UseCaseDetail], refusal: Refusal): string {
  const isOneRefused = refusal(one, other) !== null;
  const isOtherRefused = refusal(other, one) !== null;
  if (isOneRefused !== isOtherRefused) return isOneRefused ? other.id : one.id;
  return one.createdAt <= other.createdAt ? one.id : other.id;
}

type Refusal = (kept: MergeState, other: MergeState) => ReturnType<typeof mergeRefusal>;

interface ChoosingProps extends Omit<Props, 'ids'> {
  readonly two: readonly [UseCaseDetail, UseCaseDetail];
}

/** Which of the two is kept; the lines follow. */
function Choosing({ two, onClose, onMerged }: ChoosingProps) {
  const { person, roles } = useSession();
  const refusal: Refusal = (kept, other) =>
    mergeRefusal({ id: person.id, roles, scope: 'full' }, kept, other);
  const [keptId, setKeptId] = useState(() => usualKept(two, refusal));
  const [one, other] = two;
  const pair = keptId === one.id ? ([one, other] as const) : ([other, one] as const);
  return (
    <MergeForm
      key={keptId}
      two={two}
      pair={pair}
      refusal={refusal(...pair)}
      onKeep={setKeptId}
      onClose={onClose}
      onMerged={onMerged}
    />
  );
}
