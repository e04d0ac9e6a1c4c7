import type { InboxProposal, ProposedUseCase } from '@jalon/contracts/intake/inbox.operations';
import { togetherOf } from './waiting';

const written = (id: string, createdAt: string): InboxProposal => ({
  id,
  state: 'waiting',
  title: id,
  problem: 'Chaque lundi.',
  processArea: null,
  gainText: null,
  language: 'fr',
  contactName: null,
  contactEmail: null,
  reason: null,
  createdAt,
  decidedAt: null,
  linkName: 'Atelier',
  decidedBy: null,
  useCase: null,
  contactUntil: null,
  like: [],
  may: [],
});

const proposed = (id: string, since: string): ProposedUseCase => ({
  id,
  reference: 'CU-001',
  title: id,
  problem: 'Chaque lundi.',
  processArea: null,
  gainText: null,
  version: 1,
  clients: [],
  submitter: { id: 'a', name: 'Alice' },
  since,
  like: [],
});

it('puts what waits longest first, whoever wrote it', () =>
  expect(
    togetherOf(
      [written('b', '2026-11-02T08:00:00.000Z'), written('d', '2026-11-04T08:00:00.000Z')],
      [proposed('a', '2026-11-01T08:00:00.000Z'), proposed('c', '2026-11-03T08:00:00.000Z')],
    ).map(({ item }) => item.id),
  ).toEqual(['a', 'b', 'c', 'd']));
