import type { Lifecycle } from '../template/lifecycle';
import { shipped } from '../testing/shipped';
import { LifecycleChange } from './change';
import { diffOf } from './diff-of';

const changed = (change: (draft: Lifecycle) => void): Lifecycle => {
  const draft = structuredClone(shipped);
  change(draft);
  return draft;
};
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

type Case = readonly [
  what: string,
  change: (draft: Lifecycle) => void,
  place: string,
  before: string | null,
  after: string | null,
];
const CASES: readonly Case[] = [
  [
    'a rule, in words',
    (l) => (criterion(l, 'G0-04').rule = 'voters >= 5'),
    'gates.G0.criteria.G0-04.rule',
    'nombre de votes indépendants exprimés à l’aveugle ≥ Nombre minimal de votants',
    'nombre de votes indépendants exprimés à l’aveugle ≥ 5 personnes',
  ],
  [
    'a condition',
    (l) => (criterion(l, 'G0-04').when = "not generative and projectSize in ['L','XL']"),
    'gates.G0.criteria.G0-04.when',
    null,
    'pas : IA générative et Taille du projet parmi L (grand) ou XL (très grand)',
  ],
  [
    'a signer',
    (l) => (criterion(l, 'G0-04').signer = 'sponsor'),
    'gates.G0.criteria.G0-04.signer',
    'Chef de projet / Product Owner',
    'Sponsor / direction',
  ],
  [
    'blocking',
    (l) => (criterion(l, 'G0-04').blocking = true),
    'gates.G0.criteria.G0-04.blocking',
    'non',
    'oui',
  ],
  [
    'wording',
    (l) => (criterion(l, 'G0-04').fr = 'Vote à l’aveugle'),
    'gates.G0.criteria.G0-04.wording',
    'Vote simultané par au moins trois personnes',
    'Vote à l’aveugle',
  ],
  [
    'evidence',
    (l) => criterion(l, 'G0-04').evidence.push('risk'),
    'gates.G0.criteria.G0-04.evidence',
    'Bulletins de vote',
    'Bulletins de vote, Risque du registre',
  ],
  [
    'measured',
    (l) => (criterion(l, 'G0-04').requires = 'measured'),
    'gates.G0.criteria.G0-04.requires',
    'non',
    'oui',
  ],
  [
    'a threshold',
    (l) => (one(l.parameters, 'p_completeness').default = 0.9),
    'parameters.p_completeness.default',
    '95 %',
    '90 %',
  ],
  [
    'deciders',
    (l) => gate(l, 'G0').deciders.push('finance'),
    'gates.G0.deciders',
    'Sponsor / direction, Responsable IA',
    'Sponsor / direction, Responsable IA, Finance',
  ],
  ['quorum', (l) => (gate(l, 'G2').quorum = 'all'), 'gates.G2.quorum', '2', 'toutes'],
  [
    'roles kept apart',
    (l) => (gate(l, 'G0').mayNotAlsoBe = [['sponsor', 'ai_lead']]),
    'gates.G0.mayNotAlsoBe',
    null,
    'Sponsor / direction et Responsable IA',
  ],
  [
    'ways back',
    (l) => (gate(l, 'G5').loopsTo = ['P4']),
    'gates.G5.loopsTo',
    'P2 Exploration, faisabilité et choix, P3 Données, P4 Construire ou configurer',
    'P4 Construire ou configurer',
  ],
  ['how often', (l) => (gate(l, 'G8').recurring = 'P6M'), 'gates.G8.recurring', '3 mois', '6 mois'],
  [
    'what a profile asks',
    (l) => one(l.profiles, 'standard').criteria.splice(0, 1, 'G0-05'),
    'profiles.standard.criteria',
    'G0-01 Les cinq questions d’identification ont une réponse',
    'G0-05 Classement robuste aux pondérations',
  ],
  [
    'a question',
    (l) => (one(l.attributes, 'reuse').material = false),
    'attributes.reuse.material',
    'oui',
    'non',
  ],
  ['a step of the AIPD', (l) => (one(l.dpia.order, 'D6').atLeast = 3), 'dpia.order.D6.atLeast', '2', '3'],
];

describe('what changed from one life cycle to another', () => {
  it('is nothing between two that are the same', () =>
    expect(diffOf(shipped, structuredClone(shipped))).toEqual([]));

  it.each(CASES)('%s', (_, change, place, before, after) => {
    const changes = diffOf(shipped, changed(change));
    expect(changes).toHaveLength(1);
    expect(LifecycleChange.parse(changes[0])).toEqual(changes[0]);
    const plain = (text: string | undefined) => text?.replace(/[\u202f\u00a0]/g, ' ') ?? null;
    expect(changes[0]).toMatchObject({ kind: 'changed', place });
    expect(plain(changes[0]?.before?.fr)).toBe(before);
    expect(plain(changes[0]?.after?.fr)).toBe(after);
  });

  it('tells what came and what went', () => {
    const next = changed((draft) => {
      const [first] = gate(draft, 'G0').criteria.splice(3, 1);
      if (first) gate(draft, 'G0').criteria.push({ ...first, id: 'G0-10' });
      draft.phases.splice(5, 1);
    });
    expect(diffOf(shipped, next)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'removed', id: 'G0-04', part: 'criterion' }),
        expect.objectContaining({ kind: 'added', id: 'G0-10', part: 'criterion' }),
        expect.objectContaining({ kind: 'removed', id: 'P5', part: 'phase' }),
      ]),
    );
  });

  it('is read the other way round with before and after exchanged', () => {
    const next = changed((draft) => (gate(draft, 'G0').quorum = 2));
    const [there] = diffOf(shipped, next);
    const [back] = diffOf(next, shipped);
    expect([back?.before, back?.after]).toEqual([there?.after, there?.before]);
  });
});
