import { useState } from 'react';

export const DENSITIES = ['compact', 'normal', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

/** Row heights in pixels, for rows that are not drawn yet. */
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { compact: 28, normal: 35, comfortable: 44 };

export interface TablePreferences {
  readonly density: Density;
  /** Columns shown or hidden against their first state. */
  readonly shown: Readonly<Record<string, boolean>>;
}

const isDensity = (value: unknown): value is Density => DENSITIES.some((density) => density === value);

const isShown = (value: unknown): value is Record<string, boolean> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'boolean');

/** Preferences out of what was kept; whatever does not fit is left aside. */
export function readPreferences(kept: string | null): TablePreferences {
  try {
    const { density, shown } = { density: undefined, shown: undefined, ...JSON.parse(kept ?? '{}') };
    return { density: isDensity(density) ? density : 'normal', shown: isShown(shown) ? shown : {} };
  } catch {
    return { density: 'normal', shown: {} };
  }
}

/** Columns and density of one list, kept in this browser. */
export function useTablePreferences(key: string) {
  const place = `jalon-table-${key}`;
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage.getItem(place)));
  const change = (part: Partial<TablePreferences>) => {
    const next = { ...preferences, ...part };
    localStorage.setItem(place, JSON.stringify(next));
    setPreferences(next);
  };
  return { preferences, change };
}
