import { type RefObject, useLayoutEffect, useRef } from 'react';

const MOVING_MS = 260;
/** Further than this a row is not followed by the eye: it is simply there. */
const FARTHEST = 900;

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

type Tops = ReadonlyMap<string, number>;

const idOf = (row: HTMLElement): string => row.dataset['id'] ?? '';

const topsOf = (rows: readonly HTMLElement[]): Tops => new Map(rows.map((row) => [idOf(row), row.offsetTop]));

/** From where it stood to where it stands. */
function glide(row: HTMLElement, before: Tops, now: Tops): void {
  const was = before.get(idOf(row));
  if (was === undefined || !row.animate) return;
  const by = was - (now.get(idOf(row)) ?? was);
  if (by === 0 || Math.abs(by) > FARTHEST) return;
  row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
    duration: MOVING_MS,
    easing: 'ease-out',
  });
}

/** Rows (`data-id`) glide from where they stood to where they stand now, whenever their order changes. */
export function useMovingRows(body: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef<Tops>(new Map());
  useLayoutEffect(() => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const before = tops.current;
    tops.current = topsOf(rows);
    if (isStill()) return;
    for (const row of rows) glide(row, before, tops.current);
  }, [body, order]);
}
