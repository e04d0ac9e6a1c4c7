import { placeLabels, shortened } from './labels';
import { nearest } from './nearest';
import { heapsOf, spread } from './spread';

const ROOM = { width: 800, height: 460 };
const circle = (id: string, x: number, y: number, r = 10) => ({ id, x, y, r });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('bubbles that would cover one another', () => {
  const overlaps = (placed: readonly { x: number; y: number; r: number }[]) =>
    placed.flatMap((a, nth) => placed.slice(nth + 1).filter((b) => distance(a, b) < a.r + b.r - 1)).length;

  it('those that stand free stay where they are', () => {
    const placed = spread([circle('a', 100, 100), circle('b', 300, 200)], ROOM);
    expect(placed.map(({ isMoved }) => isMoved)).toEqual([false, false]);
    expect(distance(placed[0] ?? { x: 0, y: 0 }, { x: 100, y: 100 })).toBeLessThan(1);
  });

  it('seven at one place are parted, and stay near it', () => {
    const placed = spread(
      Array.from({ length: 7 }, (_, nth) => circle(`${nth}`, 400, 230)),
      ROOM,
    );
    expect(overlaps(placed)).toBe(0);
    expect(Math.max(...placed.map((one) => distance(one, { x: 400, y: 230 })))).toBeLessThan(45);
  });

  it('in a corner they stay on the sheet', () => {
    const placed = spread(
      Array.from({ length: 12 }, (_, nth) => circle(`${nth}`, 800, 0)),
      ROOM,
    );
    expect(placed.every(({ x, y, r }) => x >= r && y >= r && x <= 800 - r && y <= 460 - r)).toBe(true);
    expect(overlaps(placed)).toBe(0);
  });

  it('three hundred, many at the same few places, are nearly all free of one another', () => {
    const many = Array.from({ length: 300 }, (_, nth) =>
      circle(`${nth}`, 60 + ((nth * 7) % 15) * 48, 40 + ((nth * 11) % 12) * 34, 6),
    );
    expect(overlaps(spread(many, ROOM))).toBeLessThan(10);
  });

  it('the same bubbles give the same picture', () => {
    const many = Array.from({ length: 60 }, (_, nth) => circle(`${nth}`, (nth * 37) % 90, (nth * 53) % 70));
    expect(spread(many, ROOM)).toEqual(spread(many, ROOM));
  });

  it('heaps are counted where they belong', () => {
    const heaps = heapsOf([
      circle('a', 10, 10),
      circle('b', 10.2, 10),
      circle('c', 10, 9.9),
      circle('d', 50, 50),
    ]);
    expect(heaps.map(({ ids }) => ids)).toEqual([['a', 'b', 'c']]);
  });
});

describe('the arrow keys', () => {
  const points = [
    circle('middle', 100, 100),
    circle('right', 160, 110),
    circle('far right', 300, 100),
    circle('up', 90, 40),
    circle('down left', 20, 190),
  ];
  const from = points[0] ?? circle('middle', 100, 100);
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down left'],
    ['ArrowLeft', 'up'],
  ] as const)('%s leads to %s', (arrow, id) => expect(nearest(points, from, arrow)).toBe(id));

  it('lead nowhere where nothing is', () =>
    expect(nearest(points, circle('far right', 300, 100), 'ArrowRight')).toBeUndefined());

  it('reach every bubble from any other', () => {
    const many = Array.from({ length: 80 }, (_, nth) => circle(`${nth}`, (nth * 97) % 700, (nth * 61) % 400));
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
    const reached = new Set(['0']);
    for (const id of reached) {
      const at = many.find((one) => one.id === id);
      for (const arrow of arrows) {
        const next = at && nearest(many, at, arrow);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(many.length);
  });
});

describe('names beside bubbles', () => {
  const named = (id: string, x: number, y: number) => ({ ...circle(id, x, y), text: 'Veille des marchés' });

  it('stand to the right where there is room, else to the left', () => {
    const labels = placeLabels([named('a', 100, 100), named('b', 790, 300)], ROOM);
    expect(labels.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  it('never cover a bubble or one another', () => {
    const many = Array.from({ length: 120 }, (_, nth) => named(`${nth}`, (nth * 97) % 780, (nth * 61) % 440));
    const labels = placeLabels(many, ROOM);
    const boxes = labels.map(({ x, y, anchor, text }) => {
      const width = text.length * 6.4;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 7, bottom: y + 7 };
    });
    const crossing = boxes.filter((a, nth) =>
      boxes.some(
        (b, other) =>
          other !== nth && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(crossing).toEqual([]);
  });

  it('serve the first of the list first', () =>
    expect(placeLabels([named('first', 100, 100), named('second', 102, 104)], ROOM)[0]?.id).toBe('first'));

  it('are cut with an ellipsis', () => expect(shortened('Veille concurrentielle', 10)).toBe('Veille co…'));
});
