import { shipped } from '../../lifecycle/testing/shipped';
import { attestRefusals } from '../signing/attest-refusals';
import { declareRefusals } from '../signing/declare-refusals';
import { waiveRefusals } from '../signing/waive-refusals';
import { canonicalJson } from '../signing/canonical-json';
import { attested, declared, emptyCase, idOf, measured, person, proof } from '../testing/plain-case';
import { criterion, plainRulebook } from '../testing/plain-rulebook';
import { evaluateGate } from './evaluate-gate';
import type { GateCase } from './gate-case';

const one = (more: Parameters<typeof criterion>[1], known: Partial<GateCase> = {}) => {
  const rulebook = plainRulebook([criterion('G3-01', more)]);
  const gateCase = emptyCase('G3', known);
  const evaluation = evaluateGate(rulebook, gateCase);
  const [found] = evaluation.criteria;
  if (!found) throw new Error('No criterion');
  return { rulebook, gateCase, evaluation, found };
};
const said = { facts: { f0: declared('f0', 5) } };

describe('a fact that a person declares', () => {
  it('carries a criterion, shown as the weaker thing that it is', () =>
    expect(one({ rule: 'f0 >= 3' }, said).found).toMatchObject({ state: 'satisfied', weaker: ['f0'] }));

  it('is not listened to where a measure is wanted', () => {
    const found = one({ rule: 'f0 >= 3', requires: 'measured' }, said).found;
    expect(found).toMatchObject({
      state: 'unknown',
      isUnmet: true,
      unheard: [{ factId: 'f0', why: 'declared_only' }],
    });
    expect(
      one({ rule: 'f0 >= 3', requires: 'measured' }, { facts: { f0: measured('f0', 5) } }).found.state,
    ).toBe('satisfied');
  });

  it.each([
    [{ facts: { f0: declared('f0', 5, { expiresOn: '2026-11-25' }) } }, 'expired'],
    [{ facts: { f0: declared('f0', 5, { evidenceIds: [idOf('gone')] }) } }, 'proof_fell'],
    [{}, 'nothing_kept'],
  ])('%# tells why nothing is heard', (known, why) =>
    expect(one({ rule: 'f0 >= 3' }, known).found).toMatchObject({ state: 'unknown', unheard: [{ why }] }),
  );

  it('says that nothing computes what must be measured', () =>
    expect(one({ rule: 'f0 >= 3', requires: 'measured' }).found.unheard).toEqual([
      { factId: 'f0', why: 'no_provider' },
    ]));

  it('may be declared by whoever takes part, within its values, while nothing computes it', () => {
    const definition = shipped.facts.find(({ id }) => id === 'aiVerdict');
    if (!definition) throw new Error('aiVerdict');
    const gateCase = emptyCase('G0', { holders: [{ roleId: 'sponsor', person: person('s') }] });
    const draft = { personId: person('s').id, mayManage: false, value: 'ai', expiresOn: '2027-01-01' };
    expect(declareRefusals(gateCase, definition, draft)).toEqual([]);
    expect(declareRefusals(gateCase, definition, { ...draft, value: 'magic' })).toEqual(['value']);
    expect(
      declareRefusals({ ...gateCase, provided: ['aiVerdict'] }, definition, {
        ...draft,
        personId: person('z').id,
      }),
    ).toEqual(['measured', 'no_role']);
  });
});

describe('whether a criterion applies', () => {
  it.each([
    [true, 'satisfied', false],
    [false, 'not_applicable', false],
    [null, 'to_clarify', true],
  ])('attribute %s: %s', (a0, state, isUnmet) =>
    expect(one({ when: 'a0', rule: 'f0 >= 3' }, { ...said, attributes: { a0 } }).found).toMatchObject({
      state,
      isUnmet,
    }),
  );

  it('closing is under decision with the outcome', () => {
    const applies = (intendedOutcome: string | null) =>
      evaluateGate(shipped, emptyCase('G9', { intendedOutcome })).criteria.find(
        (found) => found.criterion.id === 'G9-09',
      )?.state;
    expect([applies(null), applies('scale'), applies('close')]).toEqual([
      'not_applicable',
      'not_applicable',
      'unsigned',
    ]);
  });

  it('law is asked for under every profile', () => {
    const ids = evaluateGate(shipped, emptyCase('G3', { profileId: 'essential' })).criteria.map(
      (found) => found.criterion.id,
    );
    expect(ids).toContain('G3-12');
    expect(ids).not.toContain('G3-02');
  });

  it('nothing unverified blocks until a reviewer confirmed it', () => {
    const text = { rule: 'f0 >= 3', verification: 'unverified' as const, law: ['Décret'] };
    expect(one(text).found).toMatchObject({ weight: 'unverified', isUnmet: false });
    expect(one(text, { confirmed: ['G3-01'] }).found).toMatchObject({ weight: 'blocking', isUnmet: true });
  });
});

describe('a waiver', () => {
  const waiver = {
    id: idOf('w'),
    criterionId: 'G3-01',
    reason: 'Urgence',
    endsOn: '2026-11-26',
    by: person('s'),
    at: '2026-11-20T09:00:00Z',
  };
  const state = (more: object, known: Partial<GateCase> = {}) =>
    one({ rule: 'f0 >= 3', waivable: true, ...more }, { waivers: [waiver], ...known }).found.state;

  it('holds until its last day, of what is waivable and carries no law', () => {
    expect(state({})).toBe('waived');
    expect(state({}, { today: '2026-11-27' })).toBe('unknown');
    expect(state({ waivable: false })).toBe('unknown');
    expect(state({ law: ['RGPD art. 5'] })).toBe('unknown');
    expect(state({}, said)).toBe('satisfied');
  });

  it('is the sponsor’s, reasoned and dated', () => {
    const holders = [{ roleId: 'sponsor', person: person('s') }];
    const { gateCase, found } = one({ rule: 'f0 >= 3', waivable: true }, { holders });
    const draft = { personId: person('s').id, reason: 'Urgence', endsOn: '2026-12-31' };
    expect(waiveRefusals(gateCase, found, draft)).toEqual([]);
    expect(
      waiveRefusals(gateCase, found, { personId: person('z').id, reason: ' ', endsOn: '2026-01-01' }),
    ).toEqual(['not_sponsor', 'reason', 'date_past']);
    expect(waiveRefusals(gateCase, one({ rule: 'f0 >= 3', law: ['RGPD'] }).found, draft)).toEqual([
      'law',
      'not_waivable',
    ]);
  });
});

describe('a signature', () => {
  const holders = [
    { roleId: 'ai_lead', person: person('l') },
    { roleId: 'product_owner', person: person('p') },
    { roleId: 'dpo', person: person('d') },
  ];
  const codes = (more: object, known: Partial<GateCase>, by: string, statement: string | null = null) => {
    const { rulebook, gateCase, found } = one(more, { holders, ...known });
    return attestRefusals(rulebook, gateCase, { one: found, personId: person(by).id, statement }).map(
      ({ code }) => code,
    );
  };
  const act = { evidence: [proof('a', ['G3-01'])] };

  it('is of the role that is asked, with a proof in force', () => {
    expect(codes({}, act, 'l')).toEqual([]);
    expect(codes({}, {}, 'z')).toEqual(['not_holder', 'no_evidence']);
    expect(codes({ rule: 'f0 >= 3' }, act, 'l')).toEqual(['computed']);
    expect(codes({ when: 'a0' }, { ...act, attributes: { a0: false } }, 'l')).toEqual(['not_applicable']);
  });

  it('comes after the opinion was asked for; departing from it is written down', () => {
    const asked = {
      id: idOf('op'),
      criterionId: 'G3-01',
      roleId: 'dpo',
      askedBy: person('p'),
      askedAt: '2026-11-20T09:00:00Z',
      stance: null,
      words: null,
      by: null,
      at: null,
    };
    const given = {
      ...asked,
      stance: 'unfavourable' as const,
      words: 'Non',
      by: person('d'),
      at: '2026-11-21T09:00:00Z',
    };
    const dpo = { opinion: 'dpo' };
    expect(codes(dpo, act, 'l')).toEqual(['opinion_needed']);
    expect(codes(dpo, { ...act, opinions: [asked] }, 'l')).toEqual(['reason_needed']);
    expect(codes(dpo, { ...act, opinions: [asked] }, 'l', 'Demandé le 20, sans réponse')).toEqual([]);
    expect(codes(dpo, { ...act, opinions: [given] }, 'l')).toEqual(['reason_needed']);
    expect(codes(dpo, { ...act, opinions: [given] }, 'l', 'Mesures prises')).toEqual([]);
    expect(codes(dpo, { ...act, holders: holders.slice(0, 2) }, 'l')).toEqual([]);
  });

  it('of whoever produced the proof needs another one beside it', () => {
    const own = { evidence: [proof('a', ['G3-01'], { addedBy: person('l') })], holders };
    const rulebook = plainRulebook([criterion('G3-01', {})]);
    const gateCase = emptyCase('G3', own);
    const sign = (by: string, roleId?: string) =>
      attested(rulebook, gateCase, { criterionId: 'G3-01', by, ...(roleId ? { roleId } : {}) });
    const state = (...attestations: ReturnType<typeof sign>[]) =>
      evaluateGate(rulebook, { ...gateCase, attestations }).criteria[0];
    expect(state(sign('l'))).toMatchObject({ state: 'unsigned', signing: { needsAnother: true } });
    expect(state(sign('l'), sign('p', 'product_owner'))).toMatchObject({ state: 'satisfied' });
    expect(codes({}, { ...own, attestations: [sign('l')] }, 'p')).toEqual([]);
    expect(codes({ blocking: false }, { ...own, attestations: [sign('l')] }, 'p')).toEqual(['not_holder']);
  });

  it('of whoever made an earlier version still needs another one: somebody else’s copy takes nothing off them', () => {
    const made = { addedBy: person('p'), producers: [person('l'), person('p')] };
    const own = { evidence: [proof('a', ['G3-01'], made)], holders };
    const rulebook = plainRulebook([criterion('G3-01', {})]);
    const gateCase = emptyCase('G3', own);
    const attestations = [attested(rulebook, gateCase, { criterionId: 'G3-01', by: 'l' })];
    expect(evaluateGate(rulebook, { ...gateCase, attestations }).criteria[0]).toMatchObject({
      state: 'unsigned',
      signing: { needsAnother: true },
    });
    expect(codes({}, { ...own, attestations }, 'p')).toEqual(['not_holder']);
  });

  it('taken back leaves the criterion unsigned, fallen reopens it with what changed', () => {
    const rulebook = plainRulebook([criterion('G3-01', {})]);
    const gateCase = emptyCase('G3', act);
    const signed = attested(rulebook, gateCase, { criterionId: 'G3-01', by: 's' });
    const state = (why: 'changed' | 'taken_back') => {
      const differences = [
        { kind: 'evidence', id: idOf('a'), name: null, before: null, after: null } as const,
      ];
      const ended = {
        at: '2026-11-26T09:00:00Z',
        why,
        differences: why === 'changed' ? [...differences] : [],
      };
      return evaluateGate(rulebook, { ...gateCase, attestations: [{ ...signed, ended }] }).criteria[0]?.state;
    };
    expect([state('taken_back'), state('changed')]).toEqual(['unsigned', 'reopened']);
  });
});

describe('an optional phase', () => {
  const waivedPhases = [{ phaseId: 'P5', reason: 'Outil déjà éprouvé' }];
  const small = { novelty: 'low', affectsPersons: false, projectSize: 'S' };
  const skipped = (known: Partial<GateCase>) => evaluateGate(shipped, emptyCase('G5', known)).skipped;

  it('is skipped when its rule holds and a decision waives it, never for one of the two', () => {
    expect(skipped({ attributes: small, waivedPhases })).toMatchObject({ reason: 'Outil déjà éprouvé' });
    expect(skipped({ attributes: small })).toBeNull();
    expect(skipped({ attributes: { ...small, projectSize: 'L' }, waivedPhases })).toBeNull();
    expect(skipped({ waivedPhases })).toBeNull();
  });
});

it.each([
  [{ b: 1, a: [true, null, 'é€"\n'] }, '{"a":[true,null,"é€\\"\\n"],"b":1}'],
  [{ z: undefined, é: 1, e: 2 }, '{"e":2,"é":1}'],
  [[333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
  [
    { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude02': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude02":5,"\ufb33":3}',
  ],
])('%j is written canonically (RFC 8785)', (value, text) => expect(canonicalJson(value)).toBe(text));
