import { shipped } from '../../lifecycle/testing/shipped';
import type { Criterion } from '../../lifecycle/template/criterion';
import type { Gate } from '../../lifecycle/template/gate';
import type { Rulebook } from '../evaluation/rulebook';

const words = (text: string) => ({ fr: text, en: text });

export const criterion = (id: string, more: Partial<Criterion>): Criterion => ({
  id,
  ...words(id),
  kind: more.rule === undefined ? 'attested' : 'computed',
  theme: 'value',
  why: words('Pourquoi'),
  turnsGreen: words('Comment'),
  signer: 'ai_lead',
  blocking: true,
  waivable: false,
  evidence: ['kpi'],
  trace: [],
  ...more,
});

/** One gate over the facts `f0`… (integers) and the attributes `a0`… (yes or no); all else as it is shipped. */
export function plainRulebook(criteria: readonly Criterion[], gate: Partial<Gate> = {}): Rulebook {
  const names = (letter: string) => Array.from({ length: 8 }, (_, nth) => `${letter}${nth}`);
  const [first] = shipped.gates.filter(({ id }) => id === 'G3');
  if (!first) throw new Error('No gate');
  return {
    ...shipped,
    facts: names('f').map((id) => ({
      id,
      ...words(id),
      type: 'int',
      context: 'kpis',
      material: id !== 'f7',
    })),
    attributes: names('a').map((id) => ({
      id,
      ...words(id),
      type: 'bool',
      level: 'project',
      material: id !== 'a7',
    })),
    profiles: shipped.profiles.map((profile) => ({ ...profile, criteria: criteria.map(({ id }) => id) })),
    gates: [{ ...first, perMode: false, ...gate, criteria: [...criteria] }],
  };
}
