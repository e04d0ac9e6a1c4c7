import { DEFAULT_MODEL } from './default-model';
import { FLAW_WORDS } from './flaw-words';
import { FLAW_CODES, flawsOf } from './flaws-of';
import type { Axis, ScoreModelContent } from './score-model';

const [value, feasibility, data] = DEFAULT_MODEL.axes;
if (!value || !feasibility || !data) throw new Error('The shipped model has three axes');
const [gain, fit] = value.criteria;
if (!gain || !fit) throw new Error('Value has criteria');

const withAxes = (...axes: Axis[]): ScoreModelContent => ({ ...DEFAULT_MODEL, axes });
const weightless = (axis: Axis): Axis => ({ ...axis, weight: 0 });

describe('flaws of a model', () => {
  it.each<[string, ScoreModelContent, string[]]>([
    ['nothing is wrong', DEFAULT_MODEL, []],
    [
      'a criterion stands in two axes',
      withAxes(value, { ...feasibility, criteria: [{ ...gain, name: { fr: 'Autre', en: 'Other' } }] }),
      ['/axes/1/criteria/0/key key-twice'],
    ],
    ['two axes share a key', withAxes(value, { ...feasibility, key: 'value' }), ['/axes/1/key key-twice']],
    [
      'two criteria share a name, but for its case',
      withAxes(
        { ...value, criteria: [gain, { ...fit, name: { ...fit.name, fr: gain.name.fr.toUpperCase() } }] },
        feasibility,
      ),
      ['/axes/0/criteria/1/name/fr name-twice'],
    ],
    [
      'no axis weighs anything',
      withAxes(weightless(value), weightless(feasibility), weightless(data)),
      ['/axes no-weight'],
    ],
    [
      'one axis weighs alone',
      withAxes(value, weightless(feasibility), weightless(data)),
      ['/axes one-axis-decides'],
    ],
    ['one axis of three weighs nothing', withAxes(value, feasibility, weightless(data)), []],
    [
      'an axis counts whose criteria do not',
      withAxes({ ...value, criteria: [{ ...gain, weight: 0 }] }, feasibility),
      ['/axes/0/criteria axis-without-weight'],
    ],
    [
      'an axis without weight has criteria without weight',
      withAxes({ ...value, weight: 0, criteria: [{ ...gain, weight: 0 }] }, feasibility, data),
      [],
    ],
    [
      'a floor that only full marks from everybody reach',
      withAxes({ ...value, criteria: [{ ...gain, floor: 5 }] }, feasibility),
      ['/axes/0/criteria/0/floor floor-at-top'],
    ],
  ])('%s', (_, content, expected) => {
    expect(flawsOf(content).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });

  it('are all said in both languages', () => {
    for (const code of FLAW_CODES) expect(FLAW_WORDS[code].fr).not.toBe(FLAW_WORDS[code].en);
  });
});
