import { shipped } from '../../lifecycle/testing/shipped';
import type { GateCase } from '../evaluation/gate-case';
import { attested, emptyCase, idOf, measured, person, proof } from '../testing/plain-case';
import { FrozenDecision } from './frozen-decision';
import { freeze, frozenText } from './freeze';
import { replay } from './replay';
import { thenAndNow } from './then-and-now';

const FACTS = {
  oppAnswers: 5,
  aiVerdict: 'ai',
  ownerNamed: true,
  voters: 4,
  topKProbability: 0.7,
  strategicGoals: 1,
  maturityAgeDays: 90,
};
const facts = Object.fromEntries(Object.entries(FACTS).map(([id, value]) => [id, measured(id, value)]));
const base = emptyCase('G0', {
  facts,
  attributes: { firstAiProject: false },
  evidence: [proof('a', ['G0-09'])],
  holders: [{ roleId: 'sponsor', person: person('s') }],
});
const gateCase: GateCase = {
  ...base,
  attestations: [attested(shipped, base, { criterionId: 'G0-09', by: 'c' })],
};
const vote = {
  id: idOf('v'),
  roleId: 'sponsor',
  person: person('s'),
  onBehalfOf: null,
  outcome: 'pass',
  target: null,
  reason: null,
  conditions: [],
  at: '2026-11-26T09:00:00Z',
  readingHash: 'a'.repeat(64),
};
const freezing = {
  rulebook: shipped,
  lifecycleDigest: 'd'.repeat(64),
  gateCase,
  votes: [vote],
  delegations: [],
  conditions: [],
  decidedAt: '2026-11-26T09:00:00Z',
};

const frozen = () => {
  const found = freeze(freezing);
  if (!found) throw new Error('Nothing was decided');
  return found;
};
/** As it is read again from what is kept. */
const reread = (text = frozenText(frozen())): FrozenDecision => FrozenDecision.parse(JSON.parse(text));

describe('a frozen decision', () => {
  it('gives the same verdict when it is judged again from its text alone', () => {
    expect(frozen()).toMatchObject({ outcome: 'pass', evaluation: { state: 'ready', unmet: [] } });
    expect(replay(reread())).toEqual({ isSame: true, differences: [] });
    expect(frozenText(reread())).toBe(frozenText(frozen()));
  });

  it('keeps the rows that its gate names, and no other', () => {
    const { rules } = frozen();
    expect(rules.gates.map(({ id }) => id)).toEqual(['G0']);
    expect(rules.facts.length).toBeLessThan(12);
    expect(frozenText(frozen()).length).toBeLessThan(60_000);
  });

  it('is not made of votes that decide nothing', () => expect(freeze({ ...freezing, votes: [] })).toBeNull());

  it.each([
    ['a fact', '"oppAnswers":{', /"value":5/, '"value":3', ['G0', 'G0-01', 'readiness']],
    ['a state', '"criteria":[', /"state":"satisfied"/, '"state":"waived"', null],
    ['the outcome', '"outcome":"pass"', /"outcome":"pass"/, '"outcome":"hold"', null],
  ])('says where it differs when %s was tampered with', (_, from, what, by, ids) => {
    const text = frozenText(frozen());
    const at = text.indexOf(from);
    const tampered = text.slice(0, at) + text.slice(at).replace(what, by);
    expect(tampered).not.toBe(text);
    const found = replay(reread(tampered));
    expect(found.isSame).toBe(false);
    if (ids) expect(found.differences.map(({ id }) => id).sort()).toEqual(ids);
  });
});

describe('then and now', () => {
  it('is the same while nothing changes', () =>
    expect(thenAndNow(reread(), { rulebook: shipped, gateCase })).toEqual([]));

  it('shows verdicts, then everything that changed, material or not', () => {
    const now = {
      ...gateCase,
      facts: { ...facts, voters: measured('voters', 2), maturityAgeDays: measured('maturityAgeDays', 120) },
    };
    const found = thenAndNow(reread(), { rulebook: shipped, gateCase: now });
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'verdict G0-04',
      'fact maturityAgeDays',
      'fact voters',
    ]);
    expect(found[0]).toMatchObject({ before: { state: 'satisfied' }, after: { state: 'unsatisfied' } });
  });
});
