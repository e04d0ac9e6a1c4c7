import { columnLetter } from './column-letter';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [255, 'IV'],
])('column %i is %s', (position, letter) => {
  expect(columnLetter(position)).toBe(letter);
});
