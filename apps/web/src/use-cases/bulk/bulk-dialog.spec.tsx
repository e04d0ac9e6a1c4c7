import { createCall } from '@jalon/contracts/platform/client';
import type { BulkAnswer } from '@jalon/contracts/use-cases/bulk.operations';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CallContext } from '../../platform/call';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { BulkDialog } from './bulk-dialog';

const ID = '5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c11';

const answer = (changed: number, refused = 0): BulkAnswer => ({
  id: changed > 0 ? ID : null,
  total: changed + refused,
  changed,
  same: 0,
  refused,
  reasons: refused > 0 ? { 'move-not-open': refused } : {},
  rows: refused > 0 ? [{ id: ID, reference: 'CU-007', title: 'Veille', reason: 'move-not-open' }] : [],
});

function Sample({ events }: { readonly events: string[] }) {
  const [opened, setOpened] = useState(true);
  const close = () => {
    events.push('closed');
    setOpened(false);
  };
  if (!opened) return null;
  return (
    <BulkDialog
      kind="status"
      selection={{ picked: [{ id: ID, version: 3 }] }}
      count={2}
      onClose={close}
      onDone={() => events.push('done')}
    />
  );
}

function open(said: BulkAnswer) {
  const sent: unknown[] = [];
  const events: string[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: async (address, init) => {
      const path = String(address);
      if (path === '/api/use-cases/bulk' || path.endsWith('/undo'))
        sent.push([path, JSON.parse(String(init?.body))]);
      if (path.endsWith('/undo')) return Response.json({ restored: said.changed, left: 0, rows: [] });
      return Response.json(said);
    },
  });
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <CallContext value={call}>
          <ThemeProvider env="test">
            <ToastProvider>
              <RouterContextProvider router={router}>
                <Sample events={events} />
              </RouterContextProvider>
            </ToastProvider>
          </ThemeProvider>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { sent, events };
}

const choose = async (status: string) =>
  userEvent.selectOptions(await screen.findByLabelText('Nouveau statut'), status);
const apply = () => screen.getByRole('button', { name: 'Appliquer' });

describe('a bulk edit', () => {
  it('waits for a choice, tells what it would do, and does it', async () => {
    const { sent, events } = open(answer(2));
    await screen.findByText('Choisissez ce qui doit changer.');
    await choose('proposed');
    expect(await screen.findByText(/2 cas d’usage changeront/)).toBeTruthy();
    await userEvent.click(apply());
    const change = { kind: 'status', to: 'proposed', reason: null };
    const selection = { picked: [{ id: ID, version: 3 }] };
    await screen.findByText(/2 cas d’usage modifiés/);
    expect(sent).toEqual([['/api/use-cases/bulk', { selection, change }]]);
    expect(events).toEqual(['done', 'closed']);
  });

  it('can be taken back from its message', async () => {
    const { sent } = open(answer(2));
    await choose('proposed');
    await screen.findByText(/2 cas d’usage changeront/);
    await userEvent.click(apply());
    await screen.findByText(/2 cas d’usage modifiés/);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText(/2 cas d’usage remis en l’état/)).toBeTruthy();
    expect(sent.at(-1)).toEqual([`/api/use-cases/bulk/${ID}/undo`, {}]);
  });

  it('stays to tell what it left, and why', async () => {
    const { events } = open(answer(1, 1));
    await choose('proposed');
    await screen.findByText(/1 restera tel quel/);
    await userEvent.click(apply());
    expect(await screen.findByText(/1 laissé tel quel/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Veille' })).toBeTruthy();
    expect(events).toEqual(['done']);
  });

  it('is not sent where nothing would change', async () => {
    const { sent } = open(answer(0, 2));
    await choose('in_project');
    await screen.findByText('Aucun cas d’usage ne changerait.');
    await userEvent.click(apply());
    expect(sent).toEqual([]);
  });
});
