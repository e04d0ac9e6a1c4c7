import { placeOf } from './menu-place';

const screen = { width: 400, height: 600 };
const menu = { width: 200, height: 150 };

it.each([
  ['below, flush right', { top: 100, bottom: 130, right: 380 }, { left: 180, top: 136 }],
  ['never off the left edge', { top: 100, bottom: 130, right: 60 }, { left: 8, top: 136 }],
  ['above where there is no room below', { top: 520, bottom: 550, right: 380 }, { left: 180, top: 364 }],
  ['below and cut where neither fits', { top: 100, bottom: 500, right: 380 }, { left: 180, top: 506 }],
])('a menu stands %s', (_, button, place) => expect(placeOf(button, menu, screen)).toMatchObject(place));
