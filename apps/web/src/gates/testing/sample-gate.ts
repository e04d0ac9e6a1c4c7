import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateOutcome, GateSeat, GateView } from '@jalon/contracts/gates/gate-view';

/** A uuid that ends with these figures. */
export const idOf = (number: number): string => `0b6f4c1e-58b1-4c3e-9d5a-${String(number).padStart(12, '0')}`;

/** The reader of these specs, as `openGates` signs them in. */
export const READER = { id: idOf(1), name: 'Hélène Berthier' };

export const words = (fr: string) => ({ fr, en: fr });

/** A criterion that is met, but for what is said. */
export const criterion = (changes: Partial<GateCriterion> = {}): GateCriterion => ({
  id: 'G0-01',
  name: words('Les cinq questions ont une réponse'),
  why: words('Sans elles, rien ne se compare.'),
  turnsGreen: words('Répondez aux cinq questions.'),
  theme: 'scope',
  kind: 'computed',
  state: 'satisfied',
  isBlocking: true,
  awaitsConfirmation: false,
  isWaivable: true,
  requiresMeasured: false,
  law: [],
  verification: null,
  asOf: null,
  note: null,
  signer: { role: { id: 'product_owner', ...words('Responsable produit') }, people: [] },
  sentence: words('5 réponses sur 5'),
  applies: null,
  rule: null,
  restsOnDeclared: false,
  at: null,
  factIds: [],
  attributeIds: [],
  evidenceKinds: [],
  evidence: [],
  signatures: [],
  opinion: null,
  waiver: null,
  readingHash: null,
  may: [],
  ...changes,
});

export const outcome = (changes: Partial<GateOutcome> = {}): GateOutcome => ({
  id: 'pass',
  ...words('Passer'),
  effect: 'forward',
  requiresReady: true,
  consequence: words('Le projet s’ouvre à la phase P1.'),
  targets: [],
  obstacles: [],
  unmet: [],
  ...changes,
});

export const seat = (changes: Partial<GateSeat> = {}): GateSeat => ({
  role: { id: 'sponsor', ...words('Sponsor') },
  isFirst: true,
  isLeftOut: false,
  people: [READER],
  delegations: [],
  vote: null,
  mayVoteAs: [{ onBehalfOfId: null, name: READER.name }],
  ...changes,
});

/** A gate that is ready and awaits the reader, but for what is said. */
export const gate = (changes: Partial<GateView> = {}): GateView => ({
  id: idOf(20),
  gateId: 'G0',
  name: words('Ouvrir un projet ?'),
  phase: { id: 'P0', ...words('Idéation') },
  useCase: { id: idOf(21), reference: 'CU-001', title: 'Légendes de photos' },
  project: null,
  mode: null,
  cycle: 1,
  path: `/use-cases/${idOf(21)}/gate`,
  dueOn: null,
  openedAt: '2026-11-20T09:00:00.000Z',
  state: 'ready',
  isSkipped: false,
  unmet: [],
  applicable: 2,
  settled: 2,
  decided: null,
  openConditions: 0,
  overdueConditions: 0,
  version: 1,
  lifecycle: { versionId: idOf(22), number: 1, edition: '1' },
  profile: { id: 'standard', name: words('Standard'), reason: words('profil usuel'), insteadOf: null },
  today: '2026-11-26',
  themes: [{ id: 'scope', ...words('Périmètre') }],
  criteria: [criterion()],
  facts: [],
  attributes: [],
  seats: [seat()],
  needed: 1,
  deciding: 'pending',
  heldBack: null,
  lacksFirst: false,
  outcomes: [outcome()],
  formerVotes: [],
  conditions: [],
  readingHash: 'a'.repeat(64),
  changes: null,
  ownRoles: [],
  hasLessons: null,
  decisionHash: null,
  may: ['vote'],
  earlierPhases: [],
  ...changes,
});
