import { lazy, Suspense, useState } from 'react';
import type { AskedMove } from './use-moves';

const ReasonDialog = lazy(async () => ({ default: (await import('./reason-dialog')).ReasonDialog }));

/** Makes a move at once, or asks why first where the rules want a reason; `dialog` is to be shown on the page. */
export function useAskedMove(send: (asked: AskedMove, reason: string | null) => Promise<boolean>) {
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const ask = (next: AskedMove) => {
    if (next.move.asksReason) setAsked(next);
    else void send(next, null);
  };
  const dialog = asked && (
    <Suspense>
      <ReasonDialog {...asked} onSend={(reason) => send(asked, reason)} onClose={() => setAsked(null)} />
    </Suspense>
  );
  return { ask, dialog };
}
