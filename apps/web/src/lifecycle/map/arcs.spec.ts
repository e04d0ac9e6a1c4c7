import { arcsOf } from './arcs';

const order = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5'];

describe('ways back as they are drawn', () => {
  it('stand on the same lane where they do not meet, deeper where they do', () => {
    const { arcs, lanes } = arcsOf(
      [
        { from: 'P5', to: 'P1' },
        { from: 'P2', to: 'P1' },
        { from: 'P4', to: 'P3' },
      ],
      order,
    );
    expect(arcs.map(({ key, lane }) => [key, lane])).toEqual([
      ['P2 P1', 0],
      ['P4 P3', 0],
      ['P5 P1', 1],
    ]);
    expect(lanes).toBe(2);
  });

  it('leave out what leads nowhere or forwards', () => {
    expect(
      arcsOf(
        [
          { from: 'P1', to: 'P4' },
          { from: 'P9', to: 'P1' },
        ],
        order,
      ).arcs,
    ).toEqual([]);
  });
});
