import type { CSSProperties } from 'react';

const GAP = 6;
const MARGIN = 8;

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a menu of this size stands: below its button and flush with its right edge, above where there is no room. */
export function placeOf(button: Box, menu: Size, screen: Size): CSSProperties {
  const left = Math.min(Math.max(MARGIN, button.right - menu.width), screen.width - menu.width - MARGIN);
  const below = button.bottom + GAP;
  const fits = below + menu.height + MARGIN <= screen.height;
  const above = button.top - GAP - menu.height;
  const top = fits || above < MARGIN ? below : above;
  return { left: Math.max(MARGIN, left), top, maxHeight: screen.height - top - MARGIN };
}
