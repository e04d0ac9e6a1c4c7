import { getOwnCards } from '@jalon/contracts/scoring/rounds.operations';
import type { ScoreCard } from '@jalon/domain/scoring/rounds/round';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useCall } from '../../platform/call';
import { endSession } from '../../platform/session';
import { keyOf } from '../../platform/use-operation';
import { CellKeeper, type KeptCells } from './cell-keeper';
import { cardsOf, keptOf } from './pending';
import { sendCells } from './send-cells';

/** Where the unsent scores of a round stand in this browser. */
const placeOf = (roundId: string): string => `round-${roundId}`;

/** The keeper of one’s own cells in a round, for as long as the page is open. */
export function useCellKeeper(roundId: string, cards: readonly ScoreCard[]): CellKeeper {
  const call = useCall();
  const queries = useQueryClient();
  const [keeper] = useState(
    () =>
      new CellKeeper(keptOf(cards), {
        place: placeOf(roundId),
        send: (cells) => sendCells(call, roundId, cells),
        onKept: (kept) =>
          queries.setQueryData(keyOf(getOwnCards, { id: roundId }), {
            cards: cardsOf(kept),
            givenAt: null,
          }),
        onSignedOut: () => endSession(queries),
      }),
  );
  useEffect(() => keeper.reread(keptOf(cards)), [keeper, cards]);
  useEffect(() => {
    const send = () => void keeper.flush();
    const onHidden = () => document.visibilityState === 'hidden' && send();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', onHidden);
      send();
    };
  }, [keeper]);
  return keeper;
}

export const useKeptCells = (keeper: CellKeeper): KeptCells =>
  useSyncExternalStore(keeper.subscribe, keeper.snapshot);
