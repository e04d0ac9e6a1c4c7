import { createCall } from '@jalon/contracts/platform/client';
import type { Permission } from '@jalon/domain/access/permissions';
import type { Session } from '@jalon/domain/access/session';
import type { View } from '@jalon/domain/views/view';
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
import { CallContext } from '../../platform/call';
import { SessionContext } from '../../platform/session';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { Palette } from './palette';

const ID = '5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c11';
const PERSON = { id: '7b1de9b2-5f0d-4d55-8a16-1a2c3d4e5f60', name: 'Inès Khelifi' };

const sessionWith = (permissions: readonly Permission[]): Session => ({
  person: { ...PERSON, email: 'ines@agence.example', language: 'fr', theme: 'system' },
  organisation: { id: ID, name: 'Atelier Marengo', currency: 'EUR', isDemonstration: false },
  roles: ['director'],
  permissions: [...permissions],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
});

const VIEW: View = {
  id: ID,
  page: 'use-cases',
  name: 'Tout, sans rien trier',
  params: {},
  isShared: false,
  isOwn: true,
  ownerName: null,
  isMyDefault: false,
  defaultFor: [],
  may: [],
  version: 1,
  updatedAt: '2026-11-26T10:00:00.000Z',
};

const answerTo = (address: string): unknown => {
  if (address.startsWith('/api/use-cases?'))
    return {
      items: [{ id: ID, reference: 'CU-013', title: 'Veille concurrentielle' }],
      next: null,
      total: 1,
    };
  if (address.startsWith('/api/views')) return { items: [VIEW] };
  if (address.startsWith('/api/members/names')) return [PERSON];
  return { items: [] };
};

function open(permissions: readonly Permission[]) {
  const asked: string[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: async (address) => {
      asked.push(String(address));
      return Response.json(answerTo(String(address)));
    },
  });
  const history = createMemoryHistory({ initialEntries: ['/clients'] });
  const router = createRouter({ routeTree: createRootRoute(), history });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <CallContext value={call}>
          <ThemeProvider env="test">
            <ToastProvider>
              <RouterContextProvider router={router}>
                <SessionContext value={sessionWith(permissions)}>
                  <Palette onClose={() => undefined} />
                </SessionContext>
              </RouterContextProvider>
            </ToastProvider>
          </ThemeProvider>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { asked, history };
}

const EVERYTHING: readonly Permission[] = [
  'use-cases:read',
  'use-cases:write',
  'clients:read',
  'members:read',
];
const field = () => screen.findByRole('combobox');
const optionsNow = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the palette', () => {
  beforeEach(() => localStorage.clear());

  it('finds a use case by the register’s search and goes there by keyboard', async () => {
    const { history } = open(EVERYTHING);
    await userEvent.type(await field(), 'veille');
    expect(await screen.findByRole('option', { name: /Veille concurrentielle/ })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(history.location.pathname).toBe(`/use-cases/${ID}`);
  });

  it('remembers where one went', async () => {
    open(EVERYTHING);
    await userEvent.type(await field(), 'inès');
    await screen.findByRole('option', { name: /Inès Khelifi/ });
    await userEvent.keyboard('{Enter}');
    await userEvent.clear(await field());
    expect(await screen.findByRole('group', { name: 'Récents' })).toBeTruthy();
  });

  it('opens a saved view as the view that it is, though it filters nothing', async () => {
    const { history } = open(EVERYTHING);
    await userEvent.type(await field(), 'rien trier');
    expect(await screen.findByRole('option', { name: /Tout, sans rien trier/ })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(history.location.href).toBe(`/use-cases?saved=${ID}`);
  });

  it('tells the line under way, and goes round', async () => {
    open(EVERYTHING);
    const input = await field();
    await screen.findByRole('option', { name: /Tout, sans rien trier/ });
    const first = input.getAttribute('aria-activedescendant');
    await userEvent.type(input, '{ArrowDown}');
    expect(input.getAttribute('aria-activedescendant')).not.toBe(first);
    await userEvent.type(input, '{ArrowUp}');
    expect(input.getAttribute('aria-activedescendant')).toBe(first);
    await userEvent.type(input, '{ArrowUp}');
    const last = screen.getAllByRole('option').at(-1);
    expect(last?.getAttribute('aria-selected')).toBe('true');
  });

  it('shows nothing that the person may not do, and asks nothing of the server for it', async () => {
    const { asked } = open([]);
    await userEvent.type(await field(), 'cas');
    await screen.findByText(/^\d+ propositions?$|Rien ne correspond/);
    expect(optionsNow().filter((text) => text?.includes('Nouveau cas'))).toEqual([]);
    expect(asked.filter((address) => !address.startsWith('/api/views'))).toEqual([]);
  });

  it('says that nothing answers', async () => {
    open([]);
    await userEvent.type(await field(), 'zzqqxx');
    expect(await screen.findByText(/Rien ne correspond/)).toBeTruthy();
  });
});
