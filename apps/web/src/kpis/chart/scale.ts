/** Where a value or a day stands on the drawing. */
export interface Scale {
  readonly x: (on: string) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** Round numbers over a range: 1, 2 or 5 times a power of ten apart. */
export function roundTicks(low: number, high: number, about = 4): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / about));
  const step = (STEPS.find((one) => one * power >= span / about) ?? 10) * power;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(10)),
  );
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const placeOn = ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) => {
  const span = high - low;
  return (value: number): number =>
    span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from);
};

/** Every value and level has its place, with some air above and below. */
export function scaleOf(days: readonly string[], values: readonly number[], frame: Frame): Scale {
  const times = days.map((day) => Date.parse(day));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(high) || 1) * 0.12;
  const range = [low >= 0 ? Math.max(0, low - air) : low - air, high + air] as const;
  const across = placeOn([Math.min(...times), Math.max(...times)], [frame.left, frame.width - frame.right]);
  const up = placeOn(range, [frame.height - frame.bottom, frame.top]);
  return { x: (on) => across(Date.parse(on)), y: up, ticks: roundTicks(...range) };
}
