import type { Criterion } from '../../lifecycle/template/criterion';
import { evaluateGate } from '../evaluation/evaluate-gate';
import type { GateCase } from '../evaluation/gate-case';
import { readingOfGate } from '../freezing/then-and-now';
import { attested, declared, emptyCase, idOf, measured, person, proof } from '../testing/plain-case';
import { criterion, plainRulebook } from '../testing/plain-rulebook';
import type { Difference } from './difference';
import type { Reading } from './reading';
import { reopens } from './reopens';

/** A computed criterion over facts, attributes and a threshold, beside an attested and a waivable one. */
const CRITERIA = [
  criterion('G3-01', { rule: 'f0 >= p_min_voters and f7 >= 1 and (a0 or a7)' }),
  criterion('G3-02', { opinion: 'dpo' }),
  criterion('G3-03', { rule: 'f1 >= 3', waivable: true }),
  criterion('G3-04', { rule: 'f2 >= 1' }),
  criterion('G3-05', { when: 'a1', rule: 'f3 >= 1' }),
];
const RULEBOOK = plainRulebook(CRITERIA);
const waiver = {
  id: idOf('w'),
  criterionId: 'G3-03',
  reason: 'Urgence',
  endsOn: '2026-12-31',
  by: person('s'),
  at: '2026-11-20T09:00:00Z',
};
const opinion = {
  id: idOf('op'),
  criterionId: 'G3-02',
  roleId: 'dpo',
  askedBy: person('p'),
  askedAt: '2026-11-20T09:00:00Z',
  stance: 'reserved' as const,
  words: 'Sous réserve',
  by: person('d'),
  at: '2026-11-21T09:00:00Z',
};
const BASE = emptyCase('G3', {
  facts: {
    f0: measured('f0', 4),
    f1: measured('f1', 1),
    f2: declared('f2', 2, { evidenceIds: [idOf('note')] }),
    f3: measured('f3', 0),
    f7: declared('f7', 3),
  },
  attributes: { a0: true, a1: false, a7: true },
  holders: [
    { roleId: 'ai_lead', person: person('l') },
    { roleId: 'dpo', person: person('d') },
  ],
  evidence: [proof('act', ['G3-02'], { expiresOn: '2027-01-31' }), proof('note', [])],
  waivers: [waiver],
  opinions: [opinion],
});
const SIGNED: GateCase = {
  ...BASE,
  attestations: [attested(RULEBOOK, BASE, { criterionId: 'G3-02', by: 'l' })],
};

interface Now {
  readonly rulebook: typeof RULEBOOK;
  readonly gateCase: GateCase;
}
const shown = ({ rulebook, gateCase }: Now) =>
  readingOfGate(rulebook, gateCase, evaluateGate(rulebook, gateCase));
const READ = shown({ rulebook: RULEBOOK, gateCase: SIGNED });

const known = (more: Partial<GateCase>): Now => ({ rulebook: RULEBOOK, gateCase: { ...SIGNED, ...more } });
const fact = (id: string, more: object): Now => {
  const found = SIGNED.facts[id];
  return known({ facts: { ...SIGNED.facts, ...(found ? { [id]: { ...found, ...more } } : {}) } });
};
const answer = (id: string, value: boolean | null): Now =>
  known({ attributes: { ...SIGNED.attributes, [id]: value } });
const act = (more: object): Now =>
  known({ evidence: SIGNED.evidence.map((one) => (one.id === idOf('act') ? { ...one, ...more } : one)) });
const text = (id: string, more: Partial<Criterion>): Now => ({
  rulebook: plainRulebook(CRITERIA.map((one) => (one.id === id ? { ...one, ...more } : one))),
  gateCase: SIGNED,
});
const words = { fr: 'Autre', en: 'Other' };

/** An edit, what it is, and what falls: `kind id`; nothing where it is not material. */
const EDITS: readonly (readonly [string, Now, readonly string[]])[] = [
  ['the value of a material fact', fact('f0', { value: 5 }), ['fact f0']],
  ['a material fact no longer kept', fact('f0', { value: null, standing: 'unknown' }), ['fact f0']],
  ['the age of a fact', fact('f0', { at: '2026-11-25T09:00:00Z' }), []],
  ['the words of its source', fact('f0', { source: words }), []],
  ['how many rows it comes from', fact('f0', { sample: 90 }), []],
  ['the place that explains it', fact('f0', { path: '/elsewhere' }), []],
  ['the value of an immaterial fact', fact('f7', { value: 2 }), []],
  ['an immaterial declaration that expires', fact('f7', { expiresOn: '2026-11-01' }), []],
  ['the first measure of an immaterial declared fact', fact('f7', { standing: 'measured' }), ['fact f7']],
  [
    'the first measure of a material declared fact',
    fact('f2', { standing: 'measured', evidenceIds: [] }),
    ['evidence note', 'fact f2'],
  ],
  ['a material declaration that expires', fact('f2', { expiresOn: '2026-11-01' }), ['fact f2']],
  ['a declaration that holds longer', fact('f2', { expiresOn: '2028-01-01' }), []],
  ['who declared it', fact('f2', { by: person('z') }), []],
  ['a fact of a criterion that does not apply', fact('f3', { value: 9 }), []],
  ['a material attribute', answer('a0', false), ['attribute a0']],
  ['a material attribute taken back', answer('a0', null), ['attribute a0']],
  ['an immaterial attribute', answer('a7', false), []],
  ['an attribute that no criterion asks', answer('a6', true), []],
  ['a threshold of the organisation', known({ parameters: { p_min_voters: 2 } }), ['parameter p_min_voters']],
  ['another threshold', known({ parameters: { p_alpha: 0.1 } }), []],
  [
    'a proof replaced by other bytes',
    act({ sha256: 'c'.repeat(64), version: 2 }),
    ['evidence act', 'signature G3-02'],
  ],
  ['a proof brought again, the same bytes', act({ version: 2 }), []],
  ['a proof renamed', act({ title: 'Procès-verbal' }), []],
  ['a proof of another owner', act({ owner: person('z') }), []],
  ['a proof that expires', act({ expiresOn: '2026-11-25' }), ['evidence act', 'signature G3-02']],
  ['a proof that holds longer', act({ expiresOn: '2028-01-01' }), []],
  ['a proof removed', known({ evidence: SIGNED.evidence.slice(1) }), ['evidence act', 'signature G3-02']],
  ['a proof added', known({ evidence: [...SIGNED.evidence, proof('more', ['G3-01', 'G3-02'])] }), []],
  ['the proof of another gate', known({ evidence: [...SIGNED.evidence, proof('far', ['G6-01'])] }), []],
  ['proofs in another order', known({ evidence: [...SIGNED.evidence].reverse() }), []],
  ['a waiver that ends', known({ waivers: [{ ...waiver, endsOn: '2026-11-25' }] }), ['waiver G3-03']],
  ['a waiver taken back', known({ waivers: [] }), ['waiver G3-03']],
  ['another reason to waive', known({ waivers: [{ ...waiver, reason: 'Autre' }] }), ['waiver G3-03']],
  [
    'an opinion that changes',
    known({ opinions: [{ ...opinion, stance: 'unfavourable' }] }),
    ['opinion G3-02', 'signature G3-02'],
  ],
  ['a signature taken back', known({ attestations: [] }), ['signature G3-02']],
  [
    'a second signature',
    known({
      attestations: [...SIGNED.attestations, attested(RULEBOOK, BASE, { criterionId: 'G3-02', by: 'm' })],
    }),
    [],
  ],
  ['another profile', known({ profileId: 'standard' }), ['profile profile', 'signature G3-02']],
  ['the wording of a criterion', text('G3-01', { fr: 'Autre' }), ['criterion G3-01']],
  [
    'the rule of a criterion',
    text('G3-01', { rule: 'f0 >= p_min_voters and f7 >= 2 and (a0 or a7)' }),
    ['criterion G3-01'],
  ],
  ['a criterion that blocks no more', text('G3-04', { blocking: false }), ['criterion G3-04']],
  ['who signs a criterion', text('G3-01', { signer: 'finance' }), ['criterion G3-01']],
  ['why a criterion is asked', text('G3-01', { why: words }), []],
  ['what turns it green', text('G3-01', { turnsGreen: words }), []],
  ['its theme', text('G3-01', { theme: 'risk' }), []],
  ['criteria in another order', { rulebook: plainRulebook([...CRITERIA].reverse()), gateCase: SIGNED }, []],
  ['the day on which it is read', known({ today: '2026-11-27' }), []],
  [
    'who else holds a role',
    known({ holders: [...SIGNED.holders, { roleId: 'finance', person: person('f') }] }),
    [],
  ],
];

const asked = {
  criterionId: 'G3-03',
  words: 'Essayer dix jours',
  rule: null,
  ownerId: idOf('o'),
  dueOn: '2026-12-15',
};
const late = { id: idOf('c'), words: 'Chiffrer le coût', dueOn: '2026-11-30', owner: 'O' };
const VOTED: Reading = { ...READ, of: 'vote', proposed: [asked], overdue: [], lessons: null };
const voted = (more: Partial<Reading>): Reading => ({ ...VOTED, ...more });

/** Of a vote: what is proposed to pass with conditions, what is past its date, what was learnt. */
const VOTES: readonly (readonly [string, Reading, readonly string[]])[] = [
  ['nothing', voted({}), []],
  [
    'a condition that another seat proposes',
    voted({ proposed: [asked, { ...asked, criterionId: 'G3-02', words: 'Relire' }] }),
    ['condition G3-02'],
  ],
  ['a proposed condition taken back', voted({ proposed: [] }), ['condition G3-03']],
  [
    'the date of a proposed condition',
    voted({ proposed: [{ ...asked, dueOn: '2027-01-15' }] }),
    ['condition G3-03', 'condition G3-03'],
  ],
  [
    'who answers for a proposed condition',
    voted({ proposed: [{ ...asked, ownerId: idOf('z') }] }),
    ['condition G3-03', 'condition G3-03'],
  ],
  ['a condition of an earlier pass past its date', voted({ overdue: [late] }), [`condition ${late.id}`]],
  ['what the project has taught', voted({ lessons: 'Mesurer d’abord.' }), []],
];

const told = (differences: readonly Difference[] | null) =>
  (differences ?? [])
    .map(({ kind, id }) => `${kind} ${kind === 'evidence' ? (id === idOf('act') ? 'act' : 'note') : id}`)
    .sort();

describe('a decider signed; then somebody changes', () => {
  it.each(EDITS)('%s', (_, now, falls) => expect(told(reopens(READ, shown(now)))).toEqual([...falls].sort()));

  it.each(VOTES)('(of a vote) %s', (_, now, falls) =>
    expect(told(reopens(VOTED, now))).toEqual([...falls].sort()),
  );

  it('(of a vote) nothing where a condition past its date has another owner', () => {
    const before = voted({ overdue: [late] });
    expect(reopens(before, voted({ overdue: [{ ...late, owner: 'Z' }] }))).toBeNull();
    expect(told(reopens(before, VOTED))).toEqual([`condition ${late.id}`]);
  });

  it('is a table of at least forty edits', () => expect(EDITS.length).toBeGreaterThanOrEqual(40));

  it('shows what stood before and what stands after', () => {
    expect(reopens(READ, shown(fact('f0', { value: 5 })))).toEqual([
      {
        kind: 'fact',
        id: 'f0',
        name: { fr: 'f0', en: 'f0' },
        before: { value: 4, standing: 'measured' },
        after: { value: 5, standing: 'measured' },
      },
    ]);
    expect(reopens(READ, shown(text('G3-01', { fr: 'Autre' })))).toEqual([
      {
        kind: 'criterion',
        id: 'G3-01',
        name: { fr: 'Autre', en: 'G3-01' },
        before: { fr: 'G3-01' },
        after: { fr: 'Autre' },
      },
    ]);
  });
});

describe('a proof that expires', () => {
  const served = plainRulebook([
    criterion('G3-01', {}),
    criterion('G3-02', {}),
    criterion('G3-03', {}),
    criterion('G3-04', { rule: 'f0 >= 1' }),
    criterion('G3-05', { rule: 'f1 >= 1' }),
  ]);
  const facts = {
    f0: declared('f0', 2, { evidenceIds: [idOf('a')] }),
    f1: declared('f1', 2, { evidenceIds: [idOf('b')] }),
  };
  const evidence = [proof('a', ['G3-01', 'G3-02'], { expiresOn: '2026-11-26' }), proof('b', ['G3-03'])];
  const before = emptyCase('G3', { facts, evidence });
  const attestations = ['G3-01', 'G3-02', 'G3-03'].map((criterionId) =>
    attested(served, before, { criterionId, by: 's' }),
  );
  const states = (today: string) =>
    evaluateGate(served, { ...before, attestations, today }).criteria.map(({ state }) => state);

  it('reopens exactly what rests on it', () => {
    expect(states('2026-11-26')).toEqual(['satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied']);
    expect(states('2026-11-27')).toEqual(['reopened', 'reopened', 'satisfied', 'unknown', 'satisfied']);
  });
});
