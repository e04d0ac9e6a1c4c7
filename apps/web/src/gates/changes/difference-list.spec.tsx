import type { Difference } from '@jalon/domain/gates/signing/difference';
import { createCall } from '@jalon/contracts/platform/client';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { CallContext } from '../../platform/call';
import { words } from '../testing/sample-gate';
import { DifferenceList } from './difference-list';

const name = (id: string, type: string, more: object) => ({
  id,
  ...words(id),
  type,
  origin: 'attribute',
  unit: null,
  values: [],
  value: null,
  context: null,
  isDerived: false,
  ...more,
});
const names = [
  name('buildPath', 'enum', { values: [{ id: 'train', ...words('Entraîner un modèle') }] }),
  name('dpGiven', 'ratio', { origin: 'fact', unit: { id: 'ratio', ...words(''), format: 'percent' } }),
];

const call = createCall({ baseUrl: '', fetch: async () => Response.json({ items: names }) });

const show = (differences: readonly Difference[]) =>
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <CallContext value={call}>
          <DifferenceList differences={differences} />
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );

const lines = () =>
  screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/[\u202f\u00a0]/g, ' '));

describe('what changed since a signature', () => {
  it('is told in the words and units of the life cycle, never by ids', async () => {
    show([
      {
        kind: 'attribute',
        id: 'buildPath',
        name: words('Construire ou acheter'),
        before: { value: 'train' },
        after: { value: null },
      },
      {
        kind: 'fact',
        id: 'dpGiven',
        name: words('Part des contrats signés'),
        before: { value: 0.5, standing: 'measured' },
        after: { value: 1, standing: 'measured' },
      },
    ]);
    await waitFor(() =>
      expect(lines()).toEqual([
        'Réponse Construire ou acheter : Entraîner un modèle → inconnu',
        'Valeur Part des contrats signés : 50 % → 100 %',
      ]),
    );
  });

  it('says days, opinions and standings as people do', () => {
    show([
      { kind: 'verdict', id: 'G5', name: null, before: { state: 'ready' }, after: { state: 'blocked' } },
      {
        kind: 'opinion',
        id: 'G3-01',
        name: words('Avis du DPO'),
        before: { stance: 'favourable' },
        after: { stance: 'reserved' },
      },
      {
        kind: 'condition',
        id: 'x',
        name: words('Signer'),
        before: { dueOn: '2026-12-02', state: 'open' },
        after: { dueOn: '2026-12-09', state: 'due_soon' },
      },
    ]);
    expect(lines()).toEqual([
      expect.stringMatching(/Prête à décider → Bloquée$/),
      expect.stringMatching(/Avis du DPO : Favorable → Avec réserves$/),
      expect.stringMatching(/2 déc\. 2026 · En cours → 9 déc\. 2026 · Bientôt due$/),
    ]);
  });
});
