/** A way back as it is drawn: between two columns, at a depth where it crosses no other of the same reach. */
export interface Arc {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

interface Loop {
  readonly from: string;
  readonly to: string;
}

const overlaps = (one: Arc, other: Omit<Arc, 'lane'>): boolean => one.to < other.from && other.to < one.from;

/** Short ways back first and close to the line, longer ones below them. */
export function arcsOf(loops: readonly Loop[], order: readonly string[]) {
  const drawn: Arc[] = [];
  const wanted = loops
    .map(({ from, to }) => ({ key: `${from} ${to}`, from: order.indexOf(from), to: order.indexOf(to) }))
    .filter(({ from, to }) => to >= 0 && from > to)
    .sort((a, b) => a.from - a.to - (b.from - b.to));
  for (const arc of wanted) {
    const taken = drawn.filter((one) => overlaps(one, arc)).map(({ lane }) => lane);
    drawn.push({ ...arc, lane: Math.max(-1, ...taken) + 1 });
  }
  return { arcs: drawn, lanes: Math.max(0, ...drawn.map(({ lane }) => lane + 1)) };
}
