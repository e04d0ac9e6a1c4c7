import { moveUseCase, type UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { movesOf, type UseCaseMove } from '@jalon/domain/use-cases/move-use-case';
import { asksReason, type UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useSession } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';
import { statusLabels } from '../words/status-words';

/** What a move needs to know of a use case. */
export interface Movable {
  readonly id: string;
  readonly title: string;
  readonly status: UseCaseStatus;
}

export interface AskedMove {
  readonly useCase: Movable;
  readonly move: UseCaseMove;
}

/** Where the reader may move a row of the list: the same rule as the server's. */
export function useMovesOf(): (useCase: UseCaseListItem) => readonly UseCaseMove[] {
  const { person, roles } = useSession();
  return ({ status, heldFrom, projectId, owner, submitter }) =>
    movesOf(
      { id: person.id, roles, scope: 'full' },
      { status, heldFrom, projectId, ownerId: owner?.id ?? null, submitterId: submitter?.id ?? '' },
    );
}

/** Makes a move, says so, and offers eight seconds to take it back where the rules allow the way back. */
export function useMove() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync } = useWrite(moveUseCase);
  /** Where cards are shown before the server has answered. */
  const [placed, setPlaced] = useState<Readonly<Record<string, UseCaseStatus>>>({});

  /** A second press before the first is answered would be refused: it is not sent. */
  const underWay = useRef(new Set<string>());

  const place = (id: string, status?: UseCaseStatus) =>
    setPlaced(({ [id]: _, ...others }) => (status ? { ...others, [id]: status } : others));

  const takeBack = (moved: UseCaseDetail, former: UseCaseStatus) => {
    const back = moved.moves.find(({ to }) => to === former);
    if (!back) return undefined;
    const reason = asksReason(back.act) ? t`Changement annulé aussitôt par son auteur.` : null;
    return () => void send({ useCase: moved, move: back }, reason, false);
  };

  const send = async ({ useCase, move }: AskedMove, reason: string | null, mayUndo = true) => {
    if (underWay.current.has(useCase.id)) return false;
    underWay.current.add(useCase.id);
    place(useCase.id, move.to);
    try {
      const moved = await mutateAsync({ id: useCase.id, from: useCase.status, to: move.to, reason });
      const label = t(statusLabels[move.to]);
      show({
        text: t`${moved.reference} est passé à l’état « ${label} ».`,
        undo: mayUndo ? takeBack(moved, useCase.status) : undefined,
      });
      return true;
    } catch (error) {
      show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
      return false;
    } finally {
      underWay.current.delete(useCase.id);
      place(useCase.id);
    }
  };
  return { send, placed };
}
