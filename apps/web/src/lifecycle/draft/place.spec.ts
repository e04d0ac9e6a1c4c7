import { editedPart, mendingOf } from './place';

describe('where a flaw is mended', () => {
  it.each([
    ['gates.G2.criteria.G2-04.rule', 'criterion', 'criterion:G2-04:rule', 'G2'],
    ['gates.G2.criteria.G2-04', 'criterion', 'criterion:G2-04', 'G2'],
    ['profiles.essential.criteria.G6-03', 'criterion', 'criterion:G6-03:profiles', 'G6'],
    ['gates.G1.deciders', 'gate', 'gate:G1:deciders', 'G1'],
    ['gates.G1.mayNotAlsoBe.sponsor', 'gate', 'gate:G1:mayNotAlsoBe', 'G1'],
    ['gates.G2.alsoForOutcome.pass.G1-03', 'gate', 'gate:G2:alsoForOutcome', 'G2'],
    ['phases.P3.optional.rule', 'phase', 'phase:P3:optional.rule', undefined],
    ['phases.P3', 'phase', 'phase:P3', undefined],
    ['parameters.p_min_voters.unit', 'parameter', 'parameter:p_min_voters:unit', undefined],
    ['profiles.standard.when', 'profile', 'profile:standard:when', undefined],
    ['loops.P5.P4', 'loops', 'loops', undefined],
    ['profiles', 'other', undefined, undefined],
    ['attributes.buildPath', 'other', undefined, undefined],
  ])('%s', (place, part, edit, gate) => {
    const mending = mendingOf(place);
    expect([mending.part, mending.to.edit, mending.to.gate]).toEqual([part, edit, gate]);
  });

  it('reads the address back', () => {
    expect(editedPart('criterion:G2-04:rule')).toEqual({ kind: 'criterion', id: 'G2-04', field: 'rule' });
    expect(editedPart('loops')).toEqual({ kind: 'loops', id: '', field: undefined });
    expect(editedPart(undefined)).toMatchObject({ kind: '' });
  });
});
