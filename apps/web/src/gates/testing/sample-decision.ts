import type { GateDecision, Replay } from '@jalon/contracts/gates/decisions.operations';
import { criterion, gate, idOf, READER, words } from './sample-gate';

const passed = { id: 'pass', ...words('Passer'), effect: 'forward' } as const;

/** A gate that was passed by the reader. */
export const decidedGate = () =>
  gate({
    state: null,
    may: [],
    decided: { at: '2026-11-20T10:00:00.000Z', outcome: passed, target: null },
    decisionHash: 'c'.repeat(64),
  });

const frozen = ({ id, name, theme, kind, isBlocking, state, sentence }: ReturnType<typeof criterion>) => ({
  ...{ id, name, theme, kind, isBlocking, state, sentence },
  ...{ applies: null, rule: null, evidence: [], signatures: [], opinion: null, waiver: null, law: [] },
});

/** What was decided at `decidedGate`, but for what is said. */
export const decision = (changes: Partial<GateDecision> = {}): GateDecision => ({
  head: decidedGate(),
  outcome: passed,
  target: null,
  consequence: words('Le projet entre dans la phase « Cadrage ».'),
  decidedAt: '2026-11-20T10:00:00.000Z',
  hash: 'c'.repeat(64),
  lifecycle: { versionId: idOf(22), number: 1, edition: '2026.11', digest: 'd'.repeat(64) },
  profile: { id: 'standard', ...words('Standard') },
  verdict: 'ready',
  flaw: null,
  themes: [{ id: 'scope', ...words('Périmètre') }],
  criteria: [frozen(criterion())],
  facts: [],
  attributes: [],
  votes: [
    {
      id: idOf(60),
      role: { id: 'sponsor', ...words('Sponsor') },
      person: READER,
      onBehalfOf: null,
      outcome: passed,
      target: null,
      reason: 'Utile dès maintenant.',
      lessons: null,
      conditions: [],
      at: '2026-11-20T10:00:00.000Z',
      readingHash: 'a'.repeat(64),
      ended: null,
    },
  ],
  silent: [],
  conditions: [],
  lessons: null,
  ...changes,
});

/** The same verdict comes out, but for what is said. */
export const replay = (changes: Partial<Replay> = {}): Replay => ({
  isSame: true,
  isIntact: true,
  isInJournal: true,
  hash: 'c'.repeat(64),
  eventId: '12',
  at: '2026-11-26T10:00:00.000Z',
  verdict: 'ready',
  flaw: null,
  differences: [],
  ...changes,
});
