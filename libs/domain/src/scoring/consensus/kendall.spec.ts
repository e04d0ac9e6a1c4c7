import { kendallInSlices, permutationsFor } from './kendall';

describe('how many permutations a test makes', () => {
  it.each([
    ['nothing', 0, 10_000],
    ['20 use cases × 8 raters', 160, 10_000],
    ['20 × 20', 400, 10_000],
    ['200 × 8', 1_600, 2_500],
    ['200 × 30', 6_000, 1_000],
  ])('%s', (_, scores, expected) => expect(permutationsFor(scores)).toBe(expected));
});

describe('a test in slices', () => {
  it('lets others work after few permutations where each is long', () => {
    const rows = Array.from({ length: 30 }, (_, rater) =>
      Array.from({ length: 200 }, (_value, item) => (rater * 7 + item * 13) % 5),
    );
    const steps = kendallInSlices(rows, { seed: 1, draws: 39 });
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBe(3);
  });
});
