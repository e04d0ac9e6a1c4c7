/** From a button to its neighbour; from elsewhere to the chosen one, else to the first. */
function nextOf(buttons: readonly HTMLButtonElement[], step: number): HTMLButtonElement | undefined {
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at >= 0) return buttons[(at + step + buttons.length) % buttons.length];
  return buttons.find((button) => button.getAttribute('aria-pressed') === 'true') ?? buttons[0];
}

/** Moves the focus among the buttons of a group, down (1) or up (−1), also from outside it. */
export function moveAmong(group: HTMLElement | null, step: 1 | -1): void {
  if (group) nextOf([...group.querySelectorAll('button')], step)?.focus();
}
