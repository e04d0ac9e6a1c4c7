import { entryFor } from './menu-keys';

const names = ['Modifier', 'Étiqueter', 'Envoyer', 'Archiver'];

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 0],
  ['ArrowUp', 0, 3],
  ['ArrowDown', -1, 0],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['e', 0, 1],
  ['E', 1, 2],
  ['é', 2, 1],
  ['z', 0, -1],
  ['Shift', 0, -1],
])('%s from %i leads to %i', (key, at, place) => expect(entryFor(key, names, at)).toBe(place));
