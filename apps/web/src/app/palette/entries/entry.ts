import type { LucideIcon } from 'lucide-react';

/** One line of the palette: it leads somewhere, or does something. */
export interface PaletteEntry {
  /** `page:/clients`, `use-case:<id>`. */
  readonly id: string;
  readonly label: string;
  /** Beside the label: a reference, what kind of thing it is. */
  readonly hint?: string;
  readonly icon: LucideIcon;
  /** Where it leads: also into a new tab. */
  readonly to?: string;
  readonly run?: () => void;
  readonly keys?: string;
}

export interface PaletteGroup {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly PaletteEntry[];
}

/** The entry so many lines further, round and round; `at` is -1 before the first. */
export const stepped = (at: number, step: number, count: number): number =>
  count === 0 ? -1 : (Math.max(at, step > 0 ? -1 : 0) + step + count) % count;
