import type { Lifecycle } from '../template/lifecycle';
import { shipped } from '../testing/shipped';
import { flawsOf } from './flaws-of';

function one<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}
const gate = (draft: Lifecycle, id: string) => one(draft.gates, id);
const criterion = (draft: Lifecycle, id: string) =>
  one(
    draft.gates.flatMap(({ criteria }) => criteria),
    id,
  );
const attribute = (draft: Lifecycle, id: string) => one(draft.attributes, id);
const step = (draft: Lifecycle, id: string) => one(draft.dpia.order, id);

type Case = readonly [what: string, change: (draft: Lifecycle) => void, code: string, place: string];

const CASES: readonly Case[] = [
  [
    'a rule that does not parse',
    (l) => (criterion(l, 'G0-01').rule = 'oppAnswers = 5'),
    'rule_unreadable',
    'gates.G0.criteria.G0-01.rule',
  ],
  [
    'an unknown fact',
    (l) => (criterion(l, 'G0-01').rule = 'answers == 5'),
    'unknown_name',
    'gates.G0.criteria.G0-01.rule',
  ],
  [
    'an unknown parameter',
    (l) => (criterion(l, 'G0-04').rule = 'voters >= p_votes'),
    'unknown_name',
    'gates.G0.criteria.G0-04.rule',
  ],
  [
    'an unknown attribute',
    (l) => (criterion(l, 'G2-12').when = 'abroad'),
    'unknown_name',
    'gates.G2.criteria.G2-12.when',
  ],
  [
    'a number against a text',
    (l) => (criterion(l, 'G0-01').rule = "oppAnswers == '5'"),
    'different_types',
    'gates.G0.criteria.G0-01.rule',
  ],
  [
    'an order of texts',
    (l) => (criterion(l, 'G0-02').rule = "aiVerdict >= 'ai'"),
    'different_types',
    'gates.G0.criteria.G0-02.rule',
  ],
  [
    'a number in a list',
    (l) => (criterion(l, 'G0-01').rule = "oppAnswers in ['5']"),
    'different_types',
    'gates.G0.criteria.G0-01.rule',
  ],
  [
    'people against days',
    (l) => (criterion(l, 'G0-04').rule = 'voters >= p_maturity_age_days'),
    'different_units',
    'gates.G0.criteria.G0-04.rule',
  ],
  [
    'a number alone',
    (l) => (criterion(l, 'G0-04').rule = 'voters'),
    'not_yes_or_no',
    'gates.G0.criteria.G0-04.rule',
  ],
  [
    'a value that a fact never has',
    (l) => (criterion(l, 'G0-02').rule = "aiVerdict == 'AI'"),
    'unknown_value',
    'gates.G0.criteria.G0-02.rule',
  ],
  [
    'a value that a set never has',
    (l) => (criterion(l, 'G4-08').when = "'texte' in outputs"),
    'unknown_value',
    'gates.G4.criteria.G4-08.when',
  ],
  [
    'a value of a list that an attribute never has',
    (l) => (criterion(l, 'G2-15').when = "sourcing in ['saas', 'cloud']"),
    'unknown_value',
    'gates.G2.criteria.G2-15.when',
  ],
  [
    'an unknown theme',
    (l) => (criterion(l, 'G0-01').theme = 'style'),
    'unknown_theme',
    'gates.G0.criteria.G0-01.theme',
  ],
  [
    'an unknown signer',
    (l) => (criterion(l, 'G0-01').signer = 'boss'),
    'unknown_role',
    'gates.G0.criteria.G0-01.signer',
  ],
  [
    'an unknown adviser',
    (l) => (criterion(l, 'G0-01').opinion = 'boss'),
    'unknown_role',
    'gates.G0.criteria.G0-01.opinion',
  ],
  [
    'an unknown kind of evidence',
    (l) => (criterion(l, 'G0-01').evidence = ['rumour']),
    'unknown_evidence',
    'gates.G0.criteria.G0-01.evidence',
  ],
  [
    'a signer who only advises',
    (l) => (criterion(l, 'G0-01').signer = 'dpo'),
    'nobody_can_sign',
    'gates.G0.criteria.G0-01.signer',
  ],
  [
    'an opinion asked of the signer',
    (l) => (criterion(l, 'G2-12').opinion = 'controller'),
    'own_opinion',
    'gates.G2.criteria.G2-12.opinion',
  ],
  [
    'a computed criterion without rule',
    (l) => delete criterion(l, 'G0-01').rule,
    'computed_without_rule',
    'gates.G0.criteria.G0-01',
  ],
  [
    'an attested criterion with a rule',
    (l) => (criterion(l, 'G0-09').rule = 'ownerNamed'),
    'attested_with_rule',
    'gates.G0.criteria.G0-09',
  ],
  [
    'an attested criterion that wants measurements',
    (l) => (criterion(l, 'G0-09').requires = 'measured'),
    'attested_measured',
    'gates.G0.criteria.G0-09',
  ],
  [
    'an attested criterion without evidence',
    (l) => (criterion(l, 'G0-09').evidence = []),
    'attested_without_evidence',
    'gates.G0.criteria.G0-09',
  ],
  [
    'a law that may be waived',
    (l) => (criterion(l, 'G0-09').waivable = true),
    'law_waived',
    'gates.G0.criteria.G0-09.waivable',
  ],
  [
    'a criterion of another gate',
    (l) => gate(l, 'G1').criteria.push(...gate(l, 'G0').criteria.splice(0, 1)),
    'criterion_elsewhere',
    'gates.G1.criteria.G0-01',
  ],
  [
    'a law that a profile leaves out',
    (l) => one(l.profiles, 'essential').criteria.splice(3, 1),
    'law_left_out',
    'profiles.essential.criteria.G0-09',
  ],
  [
    'a profile that names nothing',
    (l) => one(l.profiles, 'essential').criteria.push('G0-77'),
    'unknown_criterion',
    'profiles.essential.criteria',
  ],
  [
    'a profile that names twice',
    (l) => one(l.profiles, 'essential').criteria.push('G0-01'),
    'duplicate',
    'profiles.essential.criteria.G0-01',
  ],
  [
    'a profile that looks at a fact',
    (l) => (one(l.profiles, 'essential').when = 'ownerNamed'),
    'fact_out_of_reach',
    'profiles.essential.when',
  ],
  [
    'no profile that always fits',
    (l) => (one(l.profiles, 'standard').when = 'generative'),
    'no_default',
    'profiles',
  ],
  [
    'a profile behind one that always fits',
    (l) => delete one(l.profiles, 'essential').when,
    'no_default',
    'profiles',
  ],
  ['two profiles of one order', (l) => (one(l.profiles, 'essential').order = 1), 'same_order', 'profiles'],
  [
    'the same criterion twice',
    (l) => gate(l, 'G0').criteria.push(criterion(l, 'G0-01')),
    'duplicate',
    'gates.G0-01',
  ],
  ['the same gate twice', (l) => l.gates.push({ ...gate(l, 'G0'), criteria: [] }), 'duplicate', 'gates.G0'],
  ['the same role twice', (l) => l.roles.push(one(l.roles, 'sponsor')), 'duplicate', 'roles.sponsor'],
  [
    'a fact that has the name of an attribute',
    (l) => (one(l.facts, 'closing').id = 'generative'),
    'duplicate',
    'names.generative',
  ],
  [
    'the same value twice',
    (l) => attribute(l, 'autonomy').values?.push({ id: 'full', fr: 'x', en: 'x' }),
    'duplicate',
    'autonomy.values.full',
  ],
  [
    'the same activity twice',
    (l) => l.phases[1]?.activities.push({ id: 'P0-A1', fr: 'x', en: 'x' }),
    'duplicate',
    'phases.P0-A1',
  ],
  [
    'an unknown unit of a parameter',
    (l) => (one(l.parameters, 'p_alpha').unit = 'furlongs'),
    'unknown_unit',
    'parameters.p_alpha.unit',
  ],
  [
    'an unknown unit of a fact',
    (l) => (one(l.facts, 'voters').unit = 'furlongs'),
    'unknown_unit',
    'facts.voters.unit',
  ],
  [
    'a choice without values',
    (l) => delete one(l.facts, 'aiVerdict').values,
    'values',
    'facts.aiVerdict.values',
  ],
  [
    'values without a choice',
    (l) => (attribute(l, 'autonomy').type = 'bool'),
    'values',
    'attributes.autonomy.values',
  ],
  [
    'an attribute asked and derived',
    (l) => (attribute(l, 'annotation').derived = 'reuse'),
    'asked_or_derived',
    'attributes.annotation',
  ],
  [
    'an attribute neither asked nor derived',
    (l) => delete attribute(l, 'annotation').question,
    'asked_or_derived',
    'attributes.annotation',
  ],
  [
    'a rule that should give a number',
    (l) => (attribute(l, 'generative').type = 'int'),
    'derived_type',
    'attributes.generative.derived',
  ],
  [
    'an attribute derived from itself',
    (l) => (attribute(l, 'vulnerable').derived = 'dpiaRequired'),
    'derived_from_itself',
    'attributes.vulnerable.derived',
  ],
  [
    'an attribute derived from a fact',
    (l) => (attribute(l, 'scraping').derived = 'ownerNamed'),
    'fact_out_of_reach',
    'attributes.scraping.derived',
  ],
  [
    'the organisation from a project',
    (l) => (attribute(l, 'cseConsultationDue').derived = 'hasCse and reuse'),
    'level',
    'attributes.cseConsultationDue.derived',
  ],
  [
    'a trigger that nobody answers',
    (l) => l.dpia.lists.ai_position?.push({ id: 'X', fr: 'x', en: 'x' }),
    'trigger_unanswered',
    'dpia.lists.ai_position.X',
  ],
  ['a step over no list', (l) => (step(l, 'D2').anyOf = 'cnil'), 'unknown_list', 'dpia.order.D2'],
  ['a step over no trigger', (l) => (step(l, 'D5').item = 'CNIL-AI-7'), 'unknown_trigger', 'dpia.order.D5'],
  ['a step that nobody signs', (l) => (step(l, 'D7').signer = 'boss'), 'unknown_role', 'dpia.order.D7'],
  ['an AIPD decision without end', (l) => l.dpia.order.pop(), 'no_default', 'dpia.order'],
  [
    'a class that does not exist',
    (l) => l.aiActClasses.unshift({ class: 'evil', when: 'reuse' }),
    'unknown_class',
    'aiActClasses.evil',
  ],
  ['classes without end', (l) => l.aiActClasses.pop(), 'no_default', 'aiActClasses'],
  [
    'a phase that no gate leads to',
    (l) => (gate(l, 'G3').outcomes = ['hold', 'adjust']),
    'unreachable_phase',
    'phases.P9',
  ],
  ['a phase that no gate ends', (l) => (gate(l, 'G3').after = 'P2'), 'phase_without_gate', 'phases.P3'],
  [
    'a rule of an optional phase',
    (l) => (one(l.phases, 'P5').optional = { rule: 'small', fr: 'x', en: 'x' }),
    'unknown_name',
    'phases.P5.optional.rule',
  ],
  [
    'a loop to nowhere',
    (l) => l.loops.push({ from: 'P5', to: 'P77', fr: 'x', en: 'x' }),
    'unknown_phase',
    'loops.P5.P77',
  ],
  [
    'a loop forwards',
    (l) => l.loops.push({ from: 'P2', to: 'P5', fr: 'x', en: 'x' }),
    'loop_forwards',
    'loops.P2.P5',
  ],
  ['a gate after nothing', (l) => (gate(l, 'G3').after = 'P77'), 'unknown_phase', 'gates.G3.after'],
  [
    'a gate that opens nowhere',
    (l) => (gate(l, 'G0').onPass = { creates: 'project', atPhase: 'P77' }),
    'unknown_phase',
    'gates.G0.onPass',
  ],
  [
    'a gate that sends back to nowhere',
    (l) => (gate(l, 'G5').loopsTo = ['P77']),
    'unknown_phase',
    'gates.G5.loopsTo',
  ],
  [
    'a gate that sends back forwards',
    (l) => (gate(l, 'G5').loopsTo = ['P7']),
    'loop_forwards',
    'gates.G5.loopsTo',
  ],
  [
    'nowhere to go back',
    (l) => gate(l, 'G0').outcomes.push('adjust'),
    'exit_to_nowhere',
    'gates.G0.outcomes',
  ],
  [
    'an unknown outcome',
    (l) => gate(l, 'G0').outcomes.push('celebrate'),
    'unknown_outcome',
    'gates.G0.outcomes',
  ],
  [
    'a gate that nobody passes',
    (l) => (gate(l, 'G0').outcomes = ['hold', 'abandon']),
    'never_passes',
    'gates.G0.outcomes',
  ],
  [
    'a gate that can only be passed',
    (l) => (gate(l, 'G0').outcomes = ['pass']),
    'no_way_out',
    'gates.G0.outcomes',
  ],
  [
    'more conditions for an outcome not offered',
    (l) => (gate(l, 'G8').alsoForOutcome = { close: ['G9-09'] }),
    'unknown_outcome',
    'gates.G8.alsoForOutcome.close',
  ],
  [
    'more conditions that do not exist',
    (l) => (gate(l, 'G8').alsoForOutcome = { retire: ['G9-77'] }),
    'unknown_criterion',
    'gates.G8.alsoForOutcome.retire',
  ],
  [
    'more conditions that are none',
    (l) => (gate(l, 'G8').alsoForOutcome = { retire: [] }),
    'names_nothing',
    'gates.G8.alsoForOutcome.retire',
  ],
  ['an unknown decider', (l) => gate(l, 'G0').deciders.push('boss'), 'unknown_role', 'gates.G0.deciders'],
  [
    'a decider who only advises',
    (l) => (gate(l, 'G0').deciders = ['dpo', 'sponsor']),
    'decider_advises',
    'gates.G0.deciders.dpo',
  ],
  [
    'a decider twice',
    (l) => (gate(l, 'G0').deciders = ['sponsor', 'sponsor']),
    'duplicate',
    'gates.G0.deciders.sponsor',
  ],
  ['more signatures than deciders', (l) => (gate(l, 'G0').quorum = 3), 'quorum_too_large', 'gates.G0.quorum'],
  [
    'one decider for two signatures',
    (l) => ((gate(l, 'G0').deciders = ['sponsor', 'sponsor']), (gate(l, 'G0').quorum = 2)),
    'quorum_too_large',
    'gates.G0.quorum',
  ],
  [
    'a role apart from itself',
    (l) => gate(l, 'G0').mayNotAlsoBe.push(['sponsor', 'sponsor']),
    'apart_from_itself',
    'gates.G0.mayNotAlsoBe.sponsor',
  ],
  [
    'an unknown role kept apart',
    (l) => gate(l, 'G0').mayNotAlsoBe.push(['sponsor', 'boss']),
    'unknown_role',
    'gates.G0.mayNotAlsoBe',
  ],
];

describe('flaws of a life cycle', () => {
  it('are none in ours', () => expect(flawsOf(shipped)).toEqual([]));

  it.each(CASES)('%s', (_, change, code, place) => {
    const draft = structuredClone(shipped);
    change(draft);
    const found = flawsOf(draft).filter((flaw) => flaw.code === code && flaw.place === place);
    expect(found).toHaveLength(1);
    expect(found[0]?.words.fr).not.toBe(found[0]?.words.en);
  });

  it('leaves a pair apart that two people can fill', () => {
    const draft = structuredClone(shipped);
    gate(draft, 'G0').mayNotAlsoBe.push(['sponsor', 'ai_lead']);
    expect(flawsOf(draft)).toEqual([]);
  });
});

describe('what an organisation may not take away', () => {
  const flaws = (change: (draft: Lifecycle) => Lifecycle) =>
    flawsOf(change(structuredClone(shipped)), shipped).map(({ code, place }) => `${code} ${place}`);
  const optional = (id: string, rule: string) => (draft: Lifecycle) => ({
    ...draft,
    phases: draft.phases.map((phase) =>
      phase.id === id ? { ...phase, optional: { fr: 'Facultative', en: 'Optional', rule } } : phase,
    ),
  });
  const apart = (pairs: Lifecycle['gates'][number]['mayNotAlsoBe']) => (draft: Lifecycle) => ({
    ...draft,
    gates: draft.gates.map((gate) => (gate.id === 'G2' ? { ...gate, mayNotAlsoBe: pairs } : gate)),
  });

  it('the law of a gate is skipped by the shipped rule alone', () => {
    const rule = shipped.phases.find(({ id }) => id === 'P5')?.optional?.rule ?? '';
    expect(flaws(optional('P5', `${rule} `))).toEqual([]);
    expect(flaws(optional('P5', "projectSize == 'S'"))).toEqual(['law_skipped phases.P5.optional.rule']);
    expect(flaws(optional('P4', rule))).toEqual(['law_skipped phases.P4.optional.rule']);
  });

  it('roles that are kept apart stay apart, in whatever order they are named', () => {
    const pairs = shipped.gates.find(({ id }) => id === 'G2')?.mayNotAlsoBe ?? [];
    expect(flaws(apart(pairs.map(([one, other]) => [other, one])))).toEqual([]);
    const [first, ...others] = pairs;
    expect(flaws(apart(others))).toEqual([
      `separation_removed gates.G2.mayNotAlsoBe.${first?.join('.') ?? ''}`,
    ]);
    expect(flaws(apart([]))).toHaveLength(pairs.length);
  });
});
