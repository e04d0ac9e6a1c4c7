import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

/** From a button to its neighbour; from elsewhere to the chosen one, else to the first. */
function nextOf(buttons: readonly HTMLButtonElement[], step: number): HTMLButtonElement | undefined {
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at >= 0) return buttons[(at + step + buttons.length) % buttons.length];
  return buttons.find((button) => button.getAttribute('aria-pressed') === 'true') ?? buttons[0];
}

/** The arrows move the focus among the buttons of a group, also from outside it. */
export function moveAmong(event: KeyboardEvent, group: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || !group || hasModifier(event)) return;
  event.preventDefault();
  nextOf([...group.querySelectorAll('button')], step)?.focus();
}
