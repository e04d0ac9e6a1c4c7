import fc from 'fast-check';
import type { Gate } from '../../lifecycle/template/gate';
import { shipped } from '../../lifecycle/testing/shipped';
import { evaluateGate } from '../evaluation/evaluate-gate';
import { emptyCase, idOf, measured, person } from '../testing/plain-case';
import type { Condition } from './conditions/condition';
import { conditionFlaws, trueAlready } from './conditions/condition-flaws';
import { conditionState } from './conditions/condition-state';
import { decide } from './decide';
import { delegationRefusals } from './delegation-refusals';
import { targetsOf } from './outcomes';
import type { Ballot } from './seats';
import type { Delegation, Vote } from './vote';
import { voteRefusals } from './vote-refusals';
import type { Draft } from './vote-refusals';

const TODAY = '2026-11-26';
const gateOf = (id: string): Gate => {
  const gate = shipped.gates.find((one) => one.id === id);
  if (!gate) throw new Error(id);
  return gate;
};
const holder = (roleId: string, letter: string) => ({ roleId, person: person(letter) });
const G2 = [holder('sponsor', 's'), holder('product_owner', 'p'), holder('finance', 'f')];
const vote = (roleId: string, letter: string, outcome = 'pass', more: Partial<Vote> = {}): Vote => ({
  id: idOf(`${roleId.slice(0, 3)}${letter}${outcome.slice(0, 2)}`),
  roleId,
  person: person(letter),
  onBehalfOf: null,
  outcome,
  target: null,
  reason: null,
  conditions: [],
  at: '2026-11-26T09:00:00Z',
  readingHash: 'a'.repeat(64),
  ...more,
});
const delegation = (more: Partial<Delegation> = {}): Delegation => ({
  id: idOf('del'),
  roleId: 'sponsor',
  from: person('s'),
  to: person('x'),
  startsOn: '2026-11-20',
  endsOn: '2026-11-30',
  reason: 'Congés',
  endedAt: null,
  ...more,
});
const count = (gateId: string, votes: Vote[], more: Partial<Ballot> = {}) =>
  decide(gateOf(gateId), { votes, holders: G2, delegations: [], today: TODAY, ...more });

describe('a decision', () => {
  it.each([
    ['nobody', [], 'pending', null],
    ['the sponsor alone, of two', [vote('sponsor', 's')], 'pending', null],
    ['two without the sponsor', [vote('product_owner', 'p'), vote('finance', 'f')], 'pending', null],
    ['the sponsor and one more', [vote('sponsor', 's'), vote('finance', 'f')], 'decided', 'pass'],
    [
      'against one',
      [vote('sponsor', 's'), vote('finance', 'f'), vote('product_owner', 'p', 'hold')],
      'decided',
      'pass',
    ],
    [
      'three ways',
      [vote('sponsor', 's'), vote('finance', 'f', 'hold'), vote('product_owner', 'p', 'abandon')],
      'hold',
      null,
    ],
    [
      'the sponsor against two',
      [vote('sponsor', 's', 'hold'), vote('finance', 'f'), vote('product_owner', 'p')],
      'hold',
      null,
    ],
  ] as const)('%s → %s', (_, votes, standing, outcome) =>
    expect(count('G2', [...votes])).toMatchObject({ standing, outcome }),
  );

  it('of all of them wants all; one who says otherwise holds it at once', () => {
    const two = [vote('sponsor', 's'), vote('product_owner', 'p')];
    expect(count('G1', two)).toMatchObject({ standing: 'decided', needed: 2 });
    const holders = [...G2, holder('system_owner', 'y')];
    expect(count('G6', two, { holders }).standing).toBe('pending');
    const split = [vote('sponsor', 's'), vote('product_owner', 'p', 'hold')];
    expect(count('G6', split, { holders }).standing).toBe('hold');
  });

  it('leaves out a role that nobody holds, but never the first', () => {
    const alone = count('G2', [vote('sponsor', 's')], { holders: [holder('sponsor', 's')] });
    expect(alone).toMatchObject({ standing: 'decided', needed: 1, leftOut: ['product_owner', 'finance'] });
    const headless = count('G2', [vote('finance', 'f')], { holders: G2.slice(1) });
    expect(headless).toMatchObject({ standing: 'pending', lacksFirst: true });
  });

  it('lets one person sign for two roles, unless the gate keeps them apart', () => {
    const holders = [holder('sponsor', 's'), holder('finance', 's'), holder('product_owner', 'p')];
    const both = [vote('sponsor', 's'), vote('finance', 's')];
    expect(count('G2', both, { holders }).standing).toBe('decided');
    const apart = [holder('sponsor', 's'), holder('product_owner', 's'), holder('finance', 'f')];
    const found = count('G2', [vote('sponsor', 's'), vote('product_owner', 's')], { holders: apart });
    expect(found).toMatchObject({
      standing: 'pending',
      setAside: [{ why: 'separation' }, { why: 'separation' }],
    });
  });

  it('counts the same outcome to the same phase only', () => {
    const holders = [...G2, holder('domain_expert', 'd')];
    const to = (role: string, letter: string, target: string) => vote(role, letter, 'adjust', { target });
    expect(
      count('G5', [to('sponsor', 's', 'P3'), to('product_owner', 'p', 'P4')], { holders }).standing,
    ).toBe('pending');
    expect(
      count('G5', [to('sponsor', 's', 'P3'), to('product_owner', 'p', 'P3')], { holders }),
    ).toMatchObject({
      standing: 'decided',
      target: 'P3',
    });
  });

  it('counts the delegate’s vote in the place of whoever is away, while the delegation runs', () => {
    const votes = [vote('sponsor', 'x', 'pass', { onBehalfOf: person('s') }), vote('finance', 'f')];
    expect(count('G2', votes, { delegations: [delegation()] }).standing).toBe('decided');
    for (const more of [
      { endsOn: '2026-11-25' },
      { startsOn: '2026-11-27' },
      { endedAt: '2026-11-21T08:00:00Z' },
    ])
      expect(count('G2', votes, { delegations: [delegation(more)] })).toMatchObject({
        standing: 'pending',
        setAside: [{ why: 'not_holder' }],
      });
    const toOwner = [vote('sponsor', 'p', 'pass', { onBehalfOf: person('s') }), vote('finance', 'f')];
    expect(count('G2', toOwner, { delegations: [delegation({ to: person('p') })] }).setAside).toMatchObject([
      { why: 'separation' },
    ]);
  });

  it('counts the newest vote of a seat', () => {
    const later = vote('sponsor', 's', 'hold', { at: '2026-11-26T10:00:00Z' });
    const found = count('G2', [later, vote('sponsor', 's'), vote('finance', 'f', 'hold')]);
    expect(found).toMatchObject({ standing: 'decided', outcome: 'hold', setAside: [{ why: 'replaced' }] });
  });
});

describe('laws of counting', () => {
  const seat = fc.constantFrom(['sponsor', 's'], ['product_owner', 'p'], ['finance', 'f'], ['finance', 'x']);
  const ballots = fc.array(
    fc.record({
      seat,
      outcome: fc.constantFrom('pass', 'hold', 'abandon'),
      minute: fc.integer({ min: 0, max: 59 }),
    }),
    { maxLength: 6 },
  );
  const cast = (told: { seat: readonly string[]; outcome: string; minute: number }[]) =>
    told.map(({ seat: [roleId = '', letter = ''], outcome, minute }, nth) =>
      vote(roleId, letter, outcome, {
        id: idOf(`v${nth}`),
        at: `2026-11-26T09:${String(minute).padStart(2, '0')}:00Z`,
      }),
    );

  it('does not mind in which order votes came to be read', () =>
    fc.assert(
      fc.property(ballots, (told) => {
        const votes = cast(told);
        expect(count('G2', [...votes].reverse())).toEqual(count('G2', votes));
      }),
    ));

  it('never undecides by a vote of a seat that had none', () =>
    fc.assert(
      fc.property(ballots, fc.constantFrom('pass', 'hold'), (told, outcome) => {
        const votes = cast(told);
        const before = count('G2', votes);
        const silent = before.seats.find((one) => one.outcome === null);
        if (before.standing !== 'decided' || !silent) return;
        const letter = silent.roleId[0] ?? '';
        expect(count('G2', [...votes, vote(silent.roleId, letter, outcome)])).toMatchObject({
          standing: 'decided',
          outcome: before.outcome,
        });
      }),
    ));
});

describe('a vote that is refused', () => {
  const base: Draft = {
    roleId: 'sponsor',
    personId: person('s').id,
    outcome: 'pass',
    target: null,
    reason: null,
    conditions: [],
    lessons: null,
  };
  const codes = (gateId: string, draft: Partial<Draft>, more: Parameters<typeof emptyCase>[1] = {}) => {
    const gateCase = emptyCase(gateId, {
      holders: [...G2, holder('system_owner', 'y')],
      intendedOutcome: draft.outcome ?? 'pass',
      ...more,
    });
    const ballot = { votes: [], holders: gateCase.holders, delegations: [], today: TODAY };
    const evaluation = evaluateGate(shipped, gateCase);
    return voteRefusals({ rulebook: shipped, gateCase, evaluation, ballot }, { ...base, ...draft });
  };

  it('names what is unmet, in a typed list', () => {
    const [refusal] = codes('G0', {});
    expect(refusal).toMatchObject({ code: 'not_ready', unmet: ['G0-01', 'G0-02', 'G0-03', 'G0-09'] });
    expect(codes('G0', { outcome: 'hold', reason: 'Plus tard' })).toEqual([]);
  });

  it('wants a seat, a known outcome, a reason, a target, lessons', () => {
    expect(codes('G2', { outcome: 'scale' })).toMatchObject([{ code: 'unknown_outcome' }]);
    expect(codes('G2', { personId: person('z').id, outcome: 'hold', reason: 'Non' })).toMatchObject([
      { code: 'no_seat' },
    ]);
    expect(codes('G2', { outcome: 'hold' })).toMatchObject([{ code: 'reason_needed' }]);
    expect(codes('G2', { outcome: 'abandon', reason: 'Trop cher' })).toMatchObject([
      { code: 'lessons_needed' },
    ]);
    expect(codes('G2', { outcome: 'abandon', reason: 'Trop cher', lessons: 'Chiffrer avant' })).toEqual([]);
    expect(codes('G0', { outcome: 'abandon', reason: 'Trop cher' })).toEqual([]);
    expect(codes('G5', { outcome: 'adjust', reason: 'Reprendre' })).toMatchObject([
      { code: 'target_needed', targets: ['P2', 'P3', 'P4'] },
    ]);
    expect(codes('G5', { outcome: 'adjust', reason: 'Reprendre', target: 'P1' })).toMatchObject([
      { code: 'target_refused' },
    ]);
    expect(
      codes('G3', {
        roleId: 'product_owner',
        personId: person('p').id,
        outcome: 'adjust',
        reason: 'Choix',
        target: 'P1',
      }),
    ).toEqual([]);
  });

  it('retires only once the closing report of another gate is signed', () => {
    expect(codes('G8', { outcome: 'retire', reason: 'Fin' })).toMatchObject([
      { code: 'also_needed', criterionIds: ['G9-09'] },
    ]);
  });

  it('keeps apart two roles that one person holds', () => {
    const holders = [holder('sponsor', 's'), holder('product_owner', 's')];
    expect(codes('G2', { outcome: 'hold', reason: 'Non' }, { holders })).toMatchObject([
      { code: 'separation', roles: ['sponsor', 'product_owner'] },
    ]);
  });
});

it('goes back to any earlier phase where none is listed, to a track only by adjusting', () => {
  const targets = (gateId: string, id: string) => {
    const outcome = shipped.outcomes.find((one) => one.id === id);
    return outcome ? targetsOf(shipped, gateOf(gateId), outcome) : [];
  };
  expect(targets('G3', 'adjust')).toEqual(['P0', 'P1', 'P2']);
  expect(targets('G7', 'adjust')).toEqual(['P4', 'P6', 'T1']);
  expect(targets('G7', 'rollback')).toEqual(['P4', 'P6']);
  expect(targets('G7', 'pass')).toEqual([]);
});

describe('conditions', () => {
  const known = emptyCase('G2', {
    waivers: [
      {
        id: idOf('w'),
        criterionId: 'G2-01',
        reason: 'Urgence',
        endsOn: '2026-12-31',
        by: person('s'),
        at: '2026-11-20T09:00:00Z',
      },
    ],
  });
  const evaluation = evaluateGate(shipped, known);
  const proposed = (criterionId: string, more = {}) => ({
    criterionId,
    words: 'À faire',
    rule: null,
    ownerId: person('o').id,
    dueOn: '2026-12-15',
    ...more,
  });
  const flaws = (outcome: string, ...conditions: ReturnType<typeof proposed>[]) =>
    conditionFlaws({ evaluation, rulebook: shipped }, outcome, conditions).map(({ code }) => code);

  it('have a rule that is known, and not yet worth anything', () => {
    const asked = (rule: string) => flaws('pass_with_conditions', proposed('G2-05', { rule }));
    expect(asked('trialDone')).toEqual([]);
    expect(asked('nobodyKnowsThis > 2')).toEqual(['rule_faulty']);
    expect(asked("trialDone == 'oui'")).toEqual(['rule_faulty']);
    expect(asked('1 == 1')).toEqual(['rule_constant']);
    const already = (value: boolean) =>
      trueAlready(shipped, emptyCase('G2', { facts: { trialDone: measured('trialDone', value) } }), [
        proposed('G2-05', { rule: 'trialDone' }),
      ]).map(({ code }) => code);
    expect([already(true), already(false)]).toEqual([['rule_true'], []]);
  });

  it('attach to advisory and to validly waived criteria alone, of passing with conditions', () => {
    expect(flaws('pass_with_conditions', proposed('G2-05'), proposed('G2-01'))).toEqual([]);
    expect(flaws('pass_with_conditions', proposed('G2-09'))).toEqual(['not_attachable']);
    expect(flaws('pass_with_conditions', proposed('G1-01'))).toEqual(['unknown_criterion']);
    expect(flaws('pass_with_conditions', proposed('G2-05', { dueOn: TODAY, rule: 'trialDone ==' }))).toEqual([
      'date_past',
      'rule_faulty',
    ]);
    expect(flaws('pass_with_conditions')).toEqual(['needs_one']);
    expect(flaws('pass', proposed('G2-05'))).toEqual(['none_here']);
  });

  const condition: Condition = {
    id: idOf('c'),
    gateId: 'G2',
    criterionId: 'G2-05',
    words: 'Essai',
    rule: 'trialDone',
    owner: person('o'),
    dueOn: '2026-11-25',
    met: null,
    liftedAt: null,
  };
  const state = (more: Partial<Condition>, facts = {}) =>
    conditionState(shipped, emptyCase('G3', { facts }), { ...condition, ...more }).state;

  it('are met by their rule or by a statement, lifted by a decision, overdue the day after', () => {
    expect(state({})).toBe('overdue');
    expect(state({ dueOn: TODAY })).toBe('due_soon');
    expect(state({ dueOn: '2027-01-15' })).toBe('open');
    expect(state({}, { trialDone: measured('trialDone', true) })).toBe('met');
    expect(state({ met: { by: person('o'), at: '2026-11-26T08:00:00Z', how: 'Fait' } })).toBe('met');
    expect(state({ liftedAt: '2026-11-26T08:00:00Z' })).toBe('lifted');
  });

  it('keep a later gate from passing once overdue, though all else is green', () => {
    const rulebook = { ...shipped, gates: shipped.gates.map((gate) => ({ ...gate, criteria: [] })) };
    const judged = (conditions: Condition[]) => evaluateGate(rulebook, emptyCase('G3', { conditions })).state;
    expect(judged([])).toBe('ready');
    expect(judged([condition])).toBe('conditions_overdue');
  });
});

it.each([
  [{}, []],
  [{ fromId: person('f').id }, ['not_holder']],
  [{ toId: person('s').id }, ['oneself']],
  [{ toId: person('p').id }, ['separation']],
  [{ toId: person('x').id, givenById: person('x').id }, ['to_whoever_gives']],
  [{ givenById: person('x').id, toId: person('q').id }, []],
  [{ startsOn: '2026-12-02', endsOn: '2026-12-01' }, ['dates']],
  [{ startsOn: '2026-11-01', endsOn: '2026-11-25', reason: ' ' }, ['dates', 'reason']],
] as const)('a delegation %j is refused for %j', (more, refusals) => {
  const draft = {
    roleId: 'sponsor',
    fromId: person('s').id,
    toId: person('x').id,
    givenById: person('s').id,
    startsOn: TODAY,
    endsOn: '2026-12-05',
    reason: 'Congés',
  };
  expect(
    delegationRefusals(shipped, { holders: G2, delegations: [], today: TODAY }, { ...draft, ...more }),
  ).toEqual(refusals);
});

it('a delegation to somebody who stands in, in those days, for a role kept apart from it is refused', () => {
  const draft = { roleId: 'sponsor', fromId: person('s').id, toId: person('x').id, reason: 'Congés' };
  const lent = (startsOn: string, endsOn: string) => ({
    ...{ id: person('d').id, roleId: 'product_owner', from: person('p'), to: person('x') },
    ...{ startsOn, endsOn, reason: 'Congés', endedAt: null },
  });
  const refused = (...days: [string, string]) =>
    delegationRefusals(
      shipped,
      { holders: G2, delegations: [lent(...days)], today: TODAY },
      { ...draft, givenById: person('s').id, startsOn: '2026-12-01', endsOn: '2026-12-05' },
    );
  expect(refused('2026-12-05', '2026-12-20')).toEqual(['separation']);
  expect(refused('2026-12-06', '2026-12-20')).toEqual([]);
});
