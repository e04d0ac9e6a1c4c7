import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ID, openPanel } from '../testing/open-panel';
import { RemovedEvidence } from './removed-evidence';
import type { EvidenceWords } from './use-evidence';

const words: EvidenceWords = {
  kinds: [],
  criteria: [],
  kindName: () => 'Note de cadrage',
  criterionName: () => '',
  kindsOf: () => [],
};

const sofia = { id: ID, name: 'Sofia Almeida' };
const at = '2026-11-12T10:00:00.000Z';

const evidence = (title: string, more: Partial<Evidence>): Evidence => ({
  id: ID,
  useCaseId: ID,
  kind: 'framing_note',
  title,
  form: 'note',
  owner: sofia,
  expiresOn: null,
  standing: 'in_force',
  criterionIds: [],
  current: {
    id: ID,
    number: 1,
    sha256: '0'.repeat(64),
    file: null,
    url: null,
    note: 'Texte',
    addedBy: sofia,
    addedAt: at,
  },
  signatures: 0,
  version: 1,
  createdAt: at,
  updatedAt: at,
  removedAt: null,
  removal: null,
  may: [],
  ...more,
});

const removed = evidence('Accord signé', {
  removedAt: at,
  removal: { by: sofia, why: 'Mauvais document' },
  may: ['restore'],
});

const open = (items: readonly Evidence[]) =>
  openPanel(<RemovedEvidence useCaseId={ID} words={words} onClose={() => undefined} />, {
    'GET /use-cases/:id/evidence': () => ({ items, mayAdd: true }),
    'POST /evidence/:id/restoration': () => removed,
  });

describe('the list of removed evidence', () => {
  it('says who removed it, when and why, leaves out what stands, and puts back', async () => {
    const { sent } = open([evidence('Note en vigueur', {}), removed]);
    expect(await screen.findByText(/12 nov\. 2026 par Sofia Almeida · Mauvais document/)).toBeTruthy();
    expect(screen.queryByText('Note en vigueur')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remettre « Accord signé »' }));
    await screen.findByText(/est remise/);
    expect(sent.map(({ what }) => what)).toEqual(['POST /evidence/:id/restoration']);
  });

  it('offers to put back only to whoever may', async () => {
    open([{ ...removed, may: [] }]);
    await screen.findByText('Accord signé');
    expect(screen.queryByRole('button', { name: /Remettre/ })).toBeNull();
  });

  it('says that nothing was removed', async () => {
    open([evidence('Note en vigueur', {})]);
    expect(await screen.findByText('Aucune preuve retirée')).toBeTruthy();
  });
});
