import { effortOf } from './effort';

it.each([
  [20, 15, 300, 10],
  [1, 4, 4, 1],
  [0, 15, 0, 0],
  [14, 15, 210, 7],
])('%d use cases on %d criteria: %d cells, about %d minutes', (useCases, criteria, cells, minutes) => {
  expect(effortOf(useCases, criteria)).toEqual({ cells, minutes });
});
