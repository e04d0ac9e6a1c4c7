import { mendingOf } from './place';

describe('where a flaw is mended', () => {
  it.each([
    ['gates.G2.criteria.G2-04.rule', 'criterion', 'criterion:G2-04', 'G2'],
    ['profiles.essential.criteria.G6-03', 'criterion', 'criterion:G6-03', 'G6'],
    ['gates.G1.deciders', 'gate', 'gate:G1', 'G1'],
    ['phases.P3.optional.rule', 'phase', 'phase:P3', undefined],
    ['parameters.p_min_voters.unit', 'parameter', 'parameter:p_min_voters', undefined],
    ['profiles.standard.when', 'profile', 'profile:standard', undefined],
    ['loops.P5.P4', 'loops', 'loops', undefined],
    ['profiles', 'other', undefined, undefined],
  ])('%s', (place, part, edit, gate) => {
    const mending = mendingOf(place);
    expect([mending.part, mending.to.edit, mending.to.gate]).toEqual([part, edit, gate]);
  });
});
