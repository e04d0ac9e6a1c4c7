import type { LifecycleDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import type {
  CriterionView,
  GateView,
  LifecycleOutline,
  ParameterView,
  RuleName,
  Vocabulary,
} from '@jalon/contracts/lifecycle/lifecycle-view';
import type { LifecycleTemplate } from '@jalon/contracts/lifecycle/templates.operations';

/** A uuid that ends with these figures. */
export const idOf = (number: number): string => `0b6f4c1e-58b1-4c3e-9d5a-${String(number).padStart(12, '0')}`;

export const words = (fr: string, en = fr) => ({ fr, en });
const named = (id: string, fr: string) => ({ id, ...words(fr) });

export const TEMPLATE_ID = idOf(70);

export const head: LifecycleOutline['head'] = {
  templateId: TEMPLATE_ID,
  name: 'Studios',
  isUsual: false,
  isShipped: false,
  versionId: null,
  number: null,
  edition: '2026.11',
  asOf: '2026-11-23',
};

const counts = { all: 1, computed: 1, attested: 0, blocking: 1, law: 0, byProfile: { standard: 1 } };
const outcomes = [
  { ...named('pass', 'Passer'), effect: 'forward', requiresReady: true },
  { ...named('hold', 'Attendre'), effect: 'stay', requiresReady: false },
] as const;
const roles = [
  named('sponsor', 'Sponsor'),
  named('product_owner', 'Product Owner'),
  named('finance', 'Finance'),
];

const gate: LifecycleOutline['gates'][number] = {
  ...named('G0', 'Ouvrir un projet'),
  after: 'P0',
  subject: 'use_case',
  outcomes: ['pass', 'hold'],
  deciders: ['sponsor', 'product_owner'],
  quorum: 2,
  tie: 'hold',
  mayNotAlsoBe: [['sponsor', 'product_owner']],
  counts,
};

const phase = (id: string, fr: string): LifecycleOutline['phases'][number] => ({
  ...named(id, fr),
  level: 'project',
  activities: [{ id: `${id}-A1`, ...words('Recueillir les idées') }],
  deliverables: [],
  entry: [],
  exit: [],
});

/** Two phases and the gate between them. */
export const outline: LifecycleOutline = {
  head,
  phases: [phase('P0', 'Idéation'), phase('P1', 'Cadrage')],
  tracks: [],
  gates: [gate],
  loops: [],
  profiles: [{ ...named('standard', 'Standard'), order: 1, reason: words('le cas usuel'), count: 1 }],
  roles,
  outcomes: [...outcomes],
  counts,
  parameters: 1,
  attributes: 0,
};

export const criterion: CriterionView = {
  id: 'G0-04',
  ...words('Assez de votants', 'Enough voters'),
  kind: 'computed',
  theme: 'scope',
  why: words('Deux avis ne font pas un accord.'),
  turnsGreen: words('Invitez un votant de plus.'),
  rule: 'voters >= p_min_voters',
  signer: 'product_owner',
  blocking: true,
  waivable: true,
  evidence: [],
  trace: [],
  profiles: ['standard'],
};

const people = { id: 'people', ...words('personnes'), format: 'count' as const };

export const names: readonly RuleName[] = [
  {
    ...named('voters', 'votants'),
    origin: 'fact',
    type: 'int',
    unit: people,
    values: [],
    value: null,
    context: 'scoring',
    isDerived: false,
  },
  {
    ...named('p_min_voters', 'Nombre minimal de votants'),
    origin: 'parameter',
    type: 'number',
    unit: people,
    values: [],
    value: 3,
    context: null,
    isDerived: false,
  },
];

export const gateView: GateView = { ...gate, head, criteria: [criterion], names: [...names] };

export const parameter: ParameterView = {
  ...named('p_min_voters', 'Nombre minimal de votants'),
  default: 3,
  unit: people,
  source: 'product default',
  uses: [],
};

export const vocabulary: Vocabulary = {
  units: [people],
  themes: [named('scope', 'Périmètre')],
  roles,
  outcomes: [...outcomes],
  evidenceKinds: [],
  criteria: [named('G0-04', 'Assez de votants')],
  items: [],
};

export const template: LifecycleTemplate = {
  id: TEMPLATE_ID,
  name: 'Studios',
  isUsual: false,
  isShipped: false,
  archivedAt: null,
  latest: {
    id: idOf(71),
    number: 1,
    edition: '2026.11',
    reason: null,
    publishedBy: null,
    publishedAt: '2026-11-20T09:00:00.000Z',
  },
  hasDraft: true,
  may: ['edit'],
  version: 4,
};

/** A draft that differs by one threshold and has no flaw, but for what is said. */
export const draft = (changes: Partial<LifecycleDraft> = {}): LifecycleDraft => ({
  id: TEMPLATE_ID,
  version: 4,
  hasDraft: true,
  of: 1,
  flaws: [],
  difference: {
    criteria: 1,
    changes: [
      {
        part: 'parameter',
        id: 'p_min_voters',
        place: 'parameters.p_min_voters.default',
        label: words('Nombre minimal de votants'),
        kind: 'changed',
        field: 'default',
        fieldLabel: words('Seuil'),
        before: words('3 personnes'),
        after: words('5 personnes'),
      },
    ],
  },
  ...changes,
});
