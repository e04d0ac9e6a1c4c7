import { type lookAtIntake, sendProposal } from '@jalon/contracts/intake/outside.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { SHORTEST_FILLING_MS, tooFastBy } from '@jalon/domain/intake/intake-link';
import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../platform/drafts';
import { newKey } from '../../platform/idempotency';
import { useWrite } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import type { OutsideForm } from './outside-shape';

export type Look = Output<typeof lookAtIntake>;

/** Where the draft of a link is kept in this browser. */
export const draftKeyOf = (token: string): string => `intake-${token.slice(0, 16)}`;

const submissionKeyOf = (token: string): string => `${draftKeyOf(token)}-submission`;

/** One submission for one draft, also after a reload: what went without an answer is not sent twice. */
function submissionOf(token: string): string {
  const kept: unknown = readDraft(submissionKeyOf(token))?.['id'];
  if (typeof kept === 'string') return kept;
  const id = newKey();
  keepDraft(submissionKeyOf(token), { id });
  return id;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends what was typed; whoever finds their draft again after a reload does not notice the shortest time. */
export function useSending(token: string, look: Look) {
  const language = useLanguage();
  const { mutateAsync } = useWrite(sendProposal);
  const [{ opened, shownAt }] = useState(() => ({ opened: look.opened, shownAt: Date.now() }));
  return async ({ website, ...draft }: OutsideForm): Promise<void> => {
    const lacking = tooFastBy(shownAt, Date.now());
    if (lacking > 0) await pause(lacking + SHORTEST_FILLING_MS / 10);
    const trap = website ? { website } : {};
    await mutateAsync({ ...draft, ...trap, token, opened, submission: submissionOf(token), language });
    forgetDraft(submissionKeyOf(token));
  };
}
