import { deriveAttributes } from '../attributes/derive-attributes';
import type { Values } from '../expression/scope';
import type { Profile } from '../template/gate';
import { shipped } from '../testing/shipped';
import { criteriaOf, isLighter, mayChooseProfile, profileInForce, proposeProfile } from './profiles';

/** A small, familiar project with a configured tool, about which everything that profiles look at is answered. */
const SMALL: Values = {
  projectSize: 'S',
  novelty: 'low',
  buildPath: 'configure',
  autonomy: 'inform',
  personalData: false,
  affectsPersons: false,
  monitorsEmployees: false,
  isAiSystem: false,
  specialCategories: false,
  criminalData: false,
  dataSubjects: [],
  significantEffect: false,
};
const proposed = (answers: Values) =>
  proposeProfile(shipped, deriveAttributes(shipped, { ...SMALL, ...answers }));

describe('the profile that is proposed', () => {
  it.each([
    ['everything small', {}, 'essential'],
    ['medium size', { projectSize: 'M' }, 'standard'],
    ['personal data', { personalData: true }, 'standard'],
    ['unanswered novelty', { novelty: null }, 'standard'],
    ['nothing answered', Object.fromEntries(Object.keys(SMALL).map((id) => [id, null])), 'standard'],
    ['large', { projectSize: 'L' }, 'reinforced'],
    ['acts on its own', { autonomy: 'full' }, 'reinforced'],
    ['trains', { buildPath: 'train' }, 'reinforced'],
    ['children', { dataSubjects: ['children'] }, 'reinforced'],
    ['affects persons, effect unanswered', { affectsPersons: true, significantEffect: null }, 'standard'],
    ['affects persons significantly', { affectsPersons: true, significantEffect: true }, 'reinforced'],
  ] satisfies readonly (readonly [string, Values, string])[])('%s: %j', (_, answers, expected) =>
    expect(proposed(answers)?.profileId).toBe(expected),
  );

  it('says why, and what was tried before', () => {
    const proposal = proposed({});
    expect(proposal?.reason.fr).toMatch(/^Petit projet/);
    expect(proposal?.tried.map(({ profileId, trace }) => [profileId, trace.result])).toEqual([
      ['reinforced', 'false'],
      ['essential', 'true'],
    ]);
  });
});

const profile = (id: string): Profile => {
  const found = shipped.profiles.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('another profile', () => {
  it.each([
    ['essential', 'standard', '', true],
    ['standard', 'reinforced', null, true],
    ['standard', 'standard', null, true],
    ['reinforced', 'standard', null, false],
    ['reinforced', 'standard', '   ', false],
    ['reinforced', 'standard', 'Une seule équipe, trois semaines', true],
    ['standard', 'essential', null, false],
  ])('from %s to %s with the reason %j: %s', (from, to, reason, expected) =>
    expect(mayChooseProfile(profile(from), profile(to), reason)).toBe(expected),
  );

  it('is lighter as soon as it leaves something out', () => {
    expect(isLighter(profile('standard'), profile('essential'))).toBe(false);
    expect(isLighter(profile('essential'), profile('standard'))).toBe(true);
  });
});

describe('the profile that a project is judged by', () => {
  const MEDIUM: Values = { projectSize: 'M' };
  const LARGE: Values = { projectSize: 'L' };
  it.each([
    ['the chosen one is proposed', {}, ['essential', null, null], 'essential'],
    ['a stricter one was chosen', {}, ['reinforced', null, null], 'reinforced'],
    ['the answers call for more', LARGE, ['standard', null, null], 'reinforced'],
    ['a reason was given for it', LARGE, ['standard', 'Court.', 'reinforced'], 'standard'],
    ['a reason was given for less', LARGE, ['essential', 'Court.', 'standard'], 'reinforced'],
    ['a reason was given for more', MEDIUM, ['essential', 'Court.', 'reinforced'], 'essential'],
    ['of a reason only the words were kept', MEDIUM, ['essential', 'Court.', null], 'essential'],
    ['such a reason covers the least', LARGE, ['essential', 'Court.', null], 'reinforced'],
    ['the chosen one is no more', LARGE, ['ancien', 'Court.', 'reinforced'], 'reinforced'],
  ] satisfies readonly (readonly [string, Values, [string, string | null, string | null], string])[])(
    '%s: %j, %j',
    (_, answers, [profileId, reason, reasonFor], expected) =>
      expect(
        profileInForce(shipped, deriveAttributes(shipped, { ...SMALL, ...answers }), {
          profileId,
          reason,
          reasonFor,
        }),
      ).toBe(expected),
  );
});

describe('what a gate asks under a profile', () => {
  it.each([
    ['essential', [4, 7, 9, 8, 10, 5, 15, 2, 7, 3]],
    ['standard', [6, 11, 12, 16, 14, 10, 18, 6, 12, 5]],
    ['reinforced', [9, 15, 19, 19, 18, 15, 23, 11, 17, 9]],
  ])('%s: %j', (profileId, counts) =>
    expect(shipped.gates.map(({ id }) => criteriaOf(shipped, id, profileId).length)).toEqual(counts),
  );

  it('keeps what carries a law, whatever the profile lists', () => {
    const lawless = { ...shipped, profiles: [{ ...profile('essential'), criteria: [] }] };
    const kept = lawless.gates.flatMap(({ id }) => criteriaOf(lawless, id, 'essential'));
    expect(kept).toHaveLength(37);
  });
});
