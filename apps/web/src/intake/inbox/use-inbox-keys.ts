import { useLingui } from '@lingui/react/macro';
import { type PageAction, usePageActions } from '../../platform/keyboard/page-actions';
import type { Waiting } from './waiting';
import type { InboxAct } from './waiting-card';

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-row]')];
const cardUnderFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('main [data-row]') ?? null;
const inCard = (): boolean => cardUnderFocus() !== null;

/** Moves focus to the card before or after; to the first where none has focus. */
function moveBy(step: 1 | -1): void {
  const all = cards();
  const under = cardUnderFocus();
  const next = under ? all[all.indexOf(under) + step] : all[0];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

interface Inbox {
  readonly items: readonly Waiting[];
  readonly act: (waiting: Waiting, act: InboxAct) => void;
}

/** The keys of the inbox: moving from card to card, and the three answers to the one that has focus. */
export function useInboxKeys({ items, act }: Inbox): void {
  const { t } = useLingui();
  const answer = (wanted: InboxAct, key: string, label: string): PageAction => ({
    id: `inbox.${wanted}`,
    label,
    keys: [key],
    run: () => {
      const waiting = items.find(({ item }) => item.id === cardUnderFocus()?.dataset['row']);
      if (waiting) act(waiting, wanted);
    },
    when: inCard,
    keysOnly: true,
  });
  const keysOnly = true;
  usePageActions(t({ message: 'Propositions', context: 'intake' }), [
    { id: 'inbox.next', keys: ['j'], label: t`Proposition suivante`, run: () => moveBy(1), keysOnly },
    { id: 'inbox.previous', keys: ['k'], label: t`Proposition précédente`, run: () => moveBy(-1), keysOnly },
    answer('qualify', 'q', t`Qualifier`),
    answer('return', 'r', t`Retourner avec un motif`),
    answer('merge', 'm', t`Fusionner`),
  ]);
}
