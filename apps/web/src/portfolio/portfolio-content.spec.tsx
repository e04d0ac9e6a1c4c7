import { createCall } from '@jalon/contracts/platform/client';
import type { Session } from '@jalon/domain/access/session';
import type { Permission } from '@jalon/domain/access/permissions';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CallContext } from '../platform/call';
import { SessionContext } from '../platform/session';
import { ThemeProvider } from '../ui/theme/theme-provider';
import { ToastProvider } from '../ui/toast/toast-provider';
import { PortfolioContent } from './portfolio-content';
import { PortfolioSearch } from './portfolio-search';
import { type Given, sampleRanking } from './testing/sample-ranking';

const ME = '5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c99';

const session = (permissions: readonly Permission[]): Session => ({
  person: { id: ME, name: 'Léa Martin', email: 'lea@agence.example', language: 'fr', theme: 'system' },
  organisation: { id: ME, name: 'Atelier Marengo', currency: 'EUR', isDemonstration: false },
  roles: ['director'],
  permissions: [...permissions],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
});

const THREE: readonly Given[] = [
  ['Veille', 5, 3],
  ['Briefs', 3, 5],
  ['Visuels', 2, 3],
];

function Sample({
  given,
  search,
}: {
  readonly given: readonly Given[];
  readonly search: Partial<PortfolioSearch>;
}) {
  const [kept, setKept] = useState(() => PortfolioSearch.parse(search));
  const [source] = useState(() => sampleRanking(given));
  return (
    <>
      <output data-testid="address">{kept.w.join(' ')}</output>
      <PortfolioContent
        source={source}
        search={kept}
        onChange={(part) => setKept((before) => ({ ...before, ...part }))}
      />
    </>
  );
}

interface Opening {
  readonly given?: readonly Given[];
  readonly search?: Partial<PortfolioSearch>;
  readonly permissions?: readonly Permission[];
}

function open({
  given = THREE,
  search = {},
  permissions = ['portfolio:read', 'portfolio:decide', 'portfolio:shortlist'],
}: Opening = {}) {
  const sent: unknown[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (address, init) => {
      if (init?.method === 'POST') sent.push([String(address), JSON.parse(String(init.body))]);
      if (init?.method === 'POST')
        return Promise.resolve(Response.json({ ...sampleRanking(given).model, number: 4 }, { status: 201 }));
      return Promise.resolve(Response.json({ items: [] }));
    },
  });
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <CallContext value={call}>
          <SessionContext value={session(permissions)}>
            <ThemeProvider env="test">
              <ToastProvider>
                <RouterContextProvider router={router}>
                  <Sample given={given} search={search} />
                </RouterContextProvider>
              </ToastProvider>
            </ThemeProvider>
          </SessionContext>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return sent;
}

const order = () =>
  within(screen.getByRole('region', { name: 'Cas d’usage classés' }))
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent);

const slide = (name: string, to: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(to) } });

describe('the ranking on screen', () => {
  it('is by the decided weights at first', () => {
    open();
    expect(order()).toEqual(['Veille', 'Briefs', 'Visuels']);
    expect(screen.queryByText(/rang/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Appliquer…' })).toBeNull();
  });

  it('follows a slider at once, tells who moved, and the address follows', async () => {
    open();
    slide('Valeur', 20);
    expect(order()).toEqual(['Briefs', 'Veille', 'Visuels']);
    expect(screen.getByRole('slider', { name: 'Faisabilité' })).toHaveProperty('value', '80');
    expect(screen.getByText('↑ 1 rang')).toBeTruthy();
    expect(screen.getByText('↓ 1 rang')).toBeTruthy();
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('value:20 feasibility:80'));
  });

  it('opens by a link with the weights of the link', () => {
    open({ search: { w: ['value:10', 'feasibility:90'] } });
    expect(order()).toEqual(['Briefs', 'Veille', 'Visuels']);
  });

  it('goes back to the decided weights', async () => {
    open({ search: { w: ['value:10', 'feasibility:90'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Revenir aux pondérations décidées' }));
    expect(order()).toEqual(['Veille', 'Briefs', 'Visuels']);
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe(''));
  });

  it('leaves the other weights alone where each is set on its own, and tells what each counts for', async () => {
    open();
    await userEvent.click(screen.getByRole('checkbox', { name: /Régler chaque poids séparément/ }));
    slide('Valeur', 10);
    expect(screen.getByRole('slider', { name: 'Faisabilité' })).toHaveProperty('value', '40');
    expect(screen.getByText('Compte pour 20 %')).toBeTruthy();
  });

  it('says so when no axis counts', async () => {
    open({ search: { free: 'yes', w: ['value:0', 'feasibility:0'] } });
    expect(screen.getByText('Aucun axe ne compte')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Appliquer…' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('opens the formula of a row with its numbers', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir le calcul de Veille' }));
    expect(screen.getByText('D’où vient cet indice')).toBeTruthy();
    expect(screen.getByText(/0,60 · 5,00/)).toBeTruthy();
    expect(screen.getByText(/passe de 60/)).toBeTruthy();
  });

  it('has blocks of its own for what a floor stops and for what lacks scores', () => {
    open({ given: [...THREE, ['Interdit', 5, 1], ['Inachevé', 4, null]] });
    expect(order()).toEqual(['Veille', 'Briefs', 'Visuels']);
    expect(screen.getByText(/« Critère fit » : 1 en moyenne, seuil de veto 2/)).toBeTruthy();
    expect(screen.getByText(/Personne n’a noté « Critère fit »/)).toBeTruthy();
  });

  it('marks ties', () => {
    open({
      given: [
        ['Veille', 4, 4],
        ['Briefs', 4, 4],
      ],
    });
    expect(screen.getAllByText('ex æquo')).toHaveLength(2);
  });

  it('draws fifty of a thousand rows, and more when asked', () => {
    open({ given: Array.from({ length: 60 }, (_, nth): Given => [`Cas ${nth}`, 1 + (nth % 5), 3]) });
    const rows = () => document.querySelectorAll('tbody [data-id]').length;
    expect(rows()).toBe(50);
    fireEvent.click(screen.getByText('Afficher la suite'));
    expect(rows()).toBe(60);
  });

  it('says what to do when nothing is scored yet', () => {
    open({ given: [], permissions: ['portfolio:read', 'scoring:manage'] });
    expect(screen.getByText('Rien n’est encore noté')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ouvrir une notation' })).toBeTruthy();
  });
});

describe('applying weights', () => {
  it('asks for a reason, then decides', async () => {
    const sent = open({ search: { w: ['value:20', 'feasibility:80'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Appliquer ces pondérations' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Appliquer' }));
    expect(sent).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Motif/ }), 'La faisabilité prime');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Appliquer' }));
    expect(sent).toEqual([
      [
        '/api/portfolio/weights',
        {
          modelId: sampleRanking([]).model.id,
          number: 3,
          weights: { value: 0.2, feasibility: 0.8 },
          aggregation: 'additive',
          reason: 'La faisabilité prime',
        },
      ],
    ]);
    expect(await screen.findByText(/version 4 de la grille/)).toBeTruthy();
  });

  it('is not for those who do not decide: they may try, and are told who can', () => {
    open({ search: { w: ['value:20', 'feasibility:80'] }, permissions: ['portfolio:read'] });
    expect(order()[0]).toBe('Briefs');
    expect(screen.queryByRole('button', { name: 'Appliquer…' })).toBeNull();
    expect(screen.getByText(/seule la direction/)).toBeTruthy();
  });
});

describe('bubbles', () => {
  it('are reached by arrows, picked by Space, and the list knows', async () => {
    open({ search: { view: 'bubbles' } });
    const chart = await screen.findByRole('group', { name: /Valeur et Faisabilité de 3 cas d’usage/ });
    const veille = within(chart).getByRole('button', { name: /^Veille, rang 1, Faisabilité 3, Valeur 5/ });
    act(() => veille.focus());
    fireEvent.keyDown(veille, { key: 'ArrowRight' });
    const briefs = within(chart).getByRole('button', { name: /^Briefs/ });
    expect(document.activeElement).toBe(briefs);
    fireEvent.keyDown(briefs, { key: ' ' });
    expect(briefs.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Liste' }));
    expect(screen.getByRole('checkbox', { name: 'Sélectionner Briefs' })).toHaveProperty('checked', true);
    expect(screen.getByRole('link', { name: 'Faire une présélection (1)' })).toBeTruthy();
  });
});
