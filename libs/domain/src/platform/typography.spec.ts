import { withFrenchSpaces } from './typography';

it.each([
  ['Archiver « Veille » ?', 'Archiver «\u202fVeille\u202f»\u202f?'],
  ['Il manque : AIPD ; repli !', 'Il manque\u202f: AIPD\u202f; repli\u202f!'],
  ['à 10:30, voir https://jalon.example', 'à 10:30, voir https://jalon.example'],
  [
    ['Vers ', ['name'], ' ?'],
    ['Vers ', ['name'], '\u202f?'],
  ],
  [
    [['n', 'plural', { one: ['un seul ?'], other: ['#', ' fois ?'] }]],
    [['n', 'plural', { one: ['un seul\u202f?'], other: ['#', ' fois\u202f?'] }]],
  ],
])('%j is set as French is', (typed, set) => expect(withFrenchSpaces(typed)).toEqual(set));
