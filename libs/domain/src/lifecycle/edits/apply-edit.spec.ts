import { readFileSync } from 'node:fs';
import { Lifecycle } from '../template/lifecycle';
import { applyEdit } from './apply-edit';
import { type Edited, isRefusal } from './edited';
import type { CriterionDraft, LifecycleEdit } from './lifecycle-edit';

const shipped = Lifecycle.parse(
  JSON.parse(
    readFileSync(
      new URL('../../../../../apps/api/src/lifecycle/shipped/lifecycle.json', import.meta.url),
      'utf8',
    ),
  ),
);

function edited(edit: LifecycleEdit, of = shipped): Edited {
  const outcome = applyEdit(of, edit);
  if (isRefusal(outcome)) throw new Error(outcome);
  return outcome;
}

const criterion = (lifecycle: Lifecycle, id: string) =>
  lifecycle.gates.flatMap(({ criteria }) => criteria).find((one) => one.id === id);

const asked: CriterionDraft = {
  fr: 'Deux maquettes sont comparées',
  en: 'Two mock-ups are compared',
  kind: 'attested',
  theme: 'scope',
  why: { fr: 'On choisit mieux entre deux', en: 'One chooses better between two' },
  turnsGreen: { fr: 'Comparez deux maquettes.', en: 'Compare two mock-ups.' },
  when: null,
  rule: null,
  requires: null,
  opinion: null,
  signer: 'product_owner',
  blocking: true,
  waivable: true,
  evidence: ['framing_note'],
  profiles: ['reinforced'],
};

describe('an edit of a life cycle', () => {
  it('changes what it names, clears what is null, leaves the rest, and tells each place', () => {
    const { lifecycle, before, after } = edited({
      what: 'criterion',
      id: 'G1-02',
      change: { fr: 'Deux KPI complets', rule: 'kpisComplete >= 2', requires: 'measured' },
    });
    expect(criterion(lifecycle, 'G1-02')).toMatchObject({
      fr: 'Deux KPI complets',
      en: 'At least one complete KPI',
      rule: 'kpisComplete >= 2',
      requires: 'measured',
    });
    expect(before).toEqual({
      'G1-02.fr': 'Au moins un KPI complet',
      'G1-02.rule': 'kpisComplete >= 1',
      'G1-02.requires': null,
    });
    expect(after['G1-02.rule']).toBe('kpisComplete >= 2');
    const back = edited({ what: 'criterion', id: 'G1-02', change: { requires: null } }, lifecycle);
    expect(criterion(back.lifecycle, 'G1-02')).not.toHaveProperty('requires');
    expect(criterion(shipped, 'G1-02')?.rule).toBe('kpisComplete >= 1');
  });

  it('adds a criterion after the last of its gate, in the profiles it names, in the order of the gates', () => {
    const { id, lifecycle } = edited({ what: 'criterion-added', gateId: 'G1', criterion: asked });
    expect(id).toBe('G1-16');
    expect(criterion(lifecycle, id)).toMatchObject({ trace: [], signer: 'product_owner' });
    const asks = lifecycle.profiles.filter(({ criteria }) => criteria.includes(id)).map((one) => one.id);
    expect(asks).toEqual(['reinforced']);
    const reinforced = lifecycle.profiles.find((one) => one.id === 'reinforced')?.criteria ?? [];
    expect(reinforced[reinforced.indexOf(id) - 1]).toBe('G1-15');
    expect(reinforced[reinforced.indexOf(id) + 1]).toBe('G2-01');
  });

  it('removes a criterion from its gate and its profiles', () => {
    const { lifecycle } = edited({ what: 'criterion-removed', id: 'G0-04' });
    expect(criterion(lifecycle, 'G0-04')).toBeUndefined();
    expect(lifecycle.profiles.flatMap(({ criteria }) => criteria)).not.toContain('G0-04');
  });

  it('asks of the law no less: it goes on stopping the gate, by its own rule, where it applied', () => {
    const of = (id: string, change: Partial<CriterionDraft>) =>
      applyEdit(shipped, { what: 'criterion', id, change });
    const ofLaw = shipped.gates.flatMap(({ criteria }) => criteria).filter(({ law }) => law);
    for (const { id, blocking, kind, when, rule, requires } of ofLaw) {
      if (blocking) expect(of(id, { blocking: false })).toBe('law-is-kept');
      expect(of(id, { when: '1 == 2' })).toBe('law-is-kept');
      expect(of(id, { kind: kind === 'computed' ? 'attested' : 'computed' })).toBe('law-is-kept');
      if (rule !== undefined) expect(of(id, { rule: '1 == 1' })).toBe('law-is-kept');
      if (requires !== undefined) expect(of(id, { requires: null })).toBe('law-is-kept');
      expect(isRefusal(of(id, { blocking, kind, when: when ?? null, rule: rule ?? null }))).toBe(false);
    }
  });

  it('keeps what the law holds: neither removed, nor waivable, nor left out of a profile', () => {
    const ofLaw = shipped.gates.flatMap(({ criteria }) => criteria).filter(({ law }) => law);
    expect(ofLaw.length).toBe(37);
    for (const { id } of ofLaw) {
      expect(applyEdit(shipped, { what: 'criterion-removed', id })).toBe('law-is-kept');
      for (const change of [{ waivable: true }, { profiles: ['reinforced'] }])
        expect(applyEdit(shipped, { what: 'criterion', id, change })).toBe('law-is-kept');
      expect(isRefusal(applyEdit(shipped, { what: 'criterion', id, change: { fr: 'Autrement dit' } }))).toBe(
        false,
      );
    }
  });

  it('moves a threshold, deciders, ways back and when a profile is proposed', () => {
    const moved = edited({ what: 'parameter', id: 'p_min_voters', change: { default: 5 } });
    expect(moved.lifecycle.parameters.find(({ id }) => id === 'p_min_voters')).toMatchObject({ default: 5 });
    expect(moved.before).toEqual({ 'p_min_voters.default': 3 });
    const gate = edited({ what: 'gate', id: 'G0', change: { deciders: ['sponsor'], quorum: 'all' } });
    expect(gate.lifecycle.gates[0]).toMatchObject({ deciders: ['sponsor'], quorum: 'all', tie: 'hold' });
    expect(edited({ what: 'loops', loops: [] }).lifecycle.loops).toEqual([]);
    const profile = edited({ what: 'profile', id: 'essential', change: { when: null } });
    expect(profile.lifecycle.profiles.find(({ id }) => id === 'essential')).not.toHaveProperty('when');
  });

  it('writes the items of a phase: those there keep what they trace to, new ones go on counting', () => {
    const [first] = shipped.phases[1]?.activities ?? [];
    if (!first) throw new Error('P1 has activities');
    const activities = [
      { id: first.id, fr: 'Ateliers', en: 'Workshops' },
      { fr: 'Visite', en: 'Visit' },
    ];
    const { lifecycle } = edited({ what: 'phase', id: 'P1', change: { activities } });
    expect(lifecycle.phases[1]?.activities).toEqual([
      { ...first, fr: 'Ateliers', en: 'Workshops' },
      { id: 'P1-A8', fr: 'Visite', en: 'Visit' },
    ]);
    const optional = { fr: 'Facultatif', en: 'Optional', rule: "projectSize == 'S'" };
    const skipped = edited({ what: 'phase', id: 'P1', change: { optional } });
    expect(skipped.lifecycle.phases[1]?.optional).toEqual(optional);
    const never = edited({ what: 'phase', id: 'P1', change: { optional: null } }, skipped.lifecycle);
    expect(never.lifecycle.phases[1]).not.toHaveProperty('optional');
  });

  it.each<LifecycleEdit>([
    { what: 'criterion', id: 'G1-99', change: {} },
    { what: 'criterion-removed', id: 'G1-99' },
    { what: 'criterion-added', gateId: 'G42', criterion: asked },
    { what: 'parameter', id: 'p_none', change: { default: 1 } },
    { what: 'gate', id: 'G42', change: {} },
    { what: 'phase', id: 'P42', change: {} },
    { what: 'profile', id: 'none', change: {} },
  ])('%j finds nothing', (edit) => expect(applyEdit(shipped, edit)).toBe('not-found'));
});
