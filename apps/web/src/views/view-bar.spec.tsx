import { createCall } from '@jalon/contracts/platform/client';
import { permissionsOf } from '@jalon/domain/access/permissions';
import type { Role } from '@jalon/domain/access/roles';
import type { Session } from '@jalon/domain/access/session';
import type { View } from '@jalon/domain/views/view';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CallContext } from '../platform/call';
import { SessionContext } from '../platform/session';
import { ThemeProvider } from '../ui/theme/theme-provider';
import { ToastProvider } from '../ui/toast/toast-provider';
import { usePageViews } from './use-views';
import type { Params } from './view-address';
import { ViewBar } from './view-bar';

const view = (given: Partial<View>): View => ({
  id: 'v1',
  page: 'use-cases',
  name: 'À examiner',
  params: { status: ['proposed'] },
  isShared: false,
  isOwn: true,
  ownerName: 'Alice',
  isMyDefault: false,
  defaultFor: [],
  may: ['edit', 'remove'],
  version: 3,
  updatedAt: '2026-11-26T10:00:00.000Z',
  ...given,
});

interface Address {
  readonly params: Params;
  readonly saved: string | undefined;
}

function Sample({ first }: { readonly first: Address }) {
  const [address, setAddress] = useState(first);
  const viewed = {
    page: 'use-cases',
    ...address,
    read: (params: Params) => params,
    onOpen: (params: Params, saved: string) => setAddress({ params, saved }),
  };
  const views = usePageViews(viewed);
  return (
    <>
      <ViewBar {...viewed} {...views} whole="Tout le registre" />
      <button type="button" onClick={() => setAddress({ ...address, params: { status: ['draft'] } })}>
        Filtrer autrement
      </button>
      <output>{views.isOpening ? 'on ouvre' : JSON.stringify(address)}</output>
    </>
  );
}

interface Scene {
  readonly views?: readonly View[];
  readonly address?: Address;
  readonly role?: Role;
}

/** A server that has these views and writes down what it is asked. */
function open({
  views = [view({})],
  address = { params: {}, saved: undefined },
  role = 'director',
}: Scene = {}) {
  const sent: unknown[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (url, init) => {
      if (init?.method === 'GET') return Promise.resolve(Response.json({ items: views }));
      sent.push([init?.method, String(url), JSON.parse(String(init?.body))]);
      return Promise.resolve(
        init?.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(view({ id: 'new' })),
      );
    },
  });
  const session: Pick<Session, 'roles' | 'permissions'> = {
    roles: [role],
    permissions: [...permissionsOf([role])],
  };
  render(
    <I18nProvider i18n={i18n}>
      <ThemeProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <CallContext value={call}>
            <SessionContext value={{ ...WHO, ...session }}>
              <ToastProvider>
                <div id="overlays" />
                <Sample first={address} />
              </ToastProvider>
            </SessionContext>
          </CallContext>
        </QueryClientProvider>
      </ThemeProvider>
    </I18nProvider>,
  );
  return sent;
}

const WHO: Session = {
  person: { id: 'p1', name: 'Alice', email: 'alice@example.org', language: 'fr', theme: 'system' },
  organisation: { id: 'o1', name: 'Marengo', currency: 'EUR', isDemonstration: false },
  organisations: [],
  roles: [],
  permissions: [],
  clientIds: null,
  hasSecondFactor: false,
  keepsMail: false,
};

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => userEvent.click(screen.getByRole('menuitem', { name }));
const shown = () => screen.getByRole('status').textContent;

describe('the views of a list', () => {
  it('open with the reader’s default where the address says nothing', async () => {
    open({ views: [view({ isMyDefault: true })] });
    await waitFor(() => expect(shown()).toBe('{"params":{"status":["proposed"]},"saved":"v1"}'));
    expect(screen.getByRole('button', { name: /Vue : À examiner/ })).toBeTruthy();
  });

  it.each([
    ['says something', { params: { kind: ['pain_point'] }, saved: undefined }],
    ['means the whole list', { params: {}, saved: 'none' }],
  ])('leave an address alone that %s', async (_, address) => {
    open({ views: [view({ isMyDefault: true })], address });
    await screen.findByRole('button', { name: /Tout le registre/ });
    expect(shown()).toBe(JSON.stringify(address));
  });

  it('are chosen by name, one’s own before those of others', async () => {
    open({
      views: [view({ id: 'v2', name: 'Commune', isOwn: false, isShared: true, ownerName: 'Bob' }), view({})],
    });
    await press(/Tout le registre/);
    const names = screen.getAllByRole('menuitemcheckbox').map(({ textContent }) => textContent);
    expect(names).toEqual(['Tout le registre', 'À examiner', 'Commune · partagée par Bob']);
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: /Commune/ }));
    expect(shown()).toContain('"saved":"v2"');
  });

  it('tell that they are modified, and are saved or put back', async () => {
    const sent = open({ address: { params: { status: ['proposed'] }, saved: 'v1' } });
    await screen.findByRole('button', { name: /Vue : À examiner/ });
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
    await press('Filtrer autrement');
    expect(screen.getByRole('button', { name: 'Vue : À examiner modifiée' })).toBeTruthy();
    await press('Enregistrer');
    expect(sent).toEqual([['PATCH', '/api/views/v1', { version: 3, params: { status: ['draft'] } }]]);
    await press('Réinitialiser');
    expect(shown()).toContain('"proposed"');
    expect(screen.queryByRole('button', { name: 'Réinitialiser' })).toBeNull();
  });

  it('of others are not saved over by those who may not', async () => {
    open({ views: [view({ isOwn: false, may: [] })], address: { params: { kind: ['x'] }, saved: 'v1' } });
    await screen.findByRole('button', { name: 'Réinitialiser' });
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
  });

  it('are kept under a name, and shared where that is asked', async () => {
    const sent = open({ address: { params: { tag: ['seo'], sort: 'title', kind: [] }, saved: undefined } });
    await press('Actions sur cette vue');
    await choose('Enregistrer comme nouvelle vue');
    await userEvent.type(await screen.findByRole('textbox', { name: /Nom de la vue/ }), 'Mes cas');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Partager avec l’organisation' }));
    await press('Enregistrer la vue');
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'POST',
          '/api/views',
          { page: 'use-cases', name: 'Mes cas', params: { tag: ['seo'], sort: 'title' } },
        ],
        ['POST', '/api/views/new/sharing', { isShared: true }],
      ]),
    );
    await waitFor(() => expect(shown()).toContain('"saved":"new"'));
  });

  it('are not kept without a name', async () => {
    const sent = open();
    await screen.findByRole('button', { name: /Tout le registre/ });
    await press('Actions sur cette vue');
    await choose('Enregistrer comme nouvelle vue');
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer la vue' }));
    expect(screen.getByRole('textbox', { name: /Nom de la vue/ }).getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('are removed, and put back from the message', async () => {
    const sent = open({ address: { params: { status: ['proposed'] }, saved: 'v1' } });
    await screen.findByRole('button', { name: /Vue : À examiner/ });
    await press(/Actions sur la vue/);
    await choose('Supprimer la vue');
    await screen.findByText(/est supprimée/);
    expect(shown()).toContain('"saved":"none"');
    await press('Annuler');
    await waitFor(() => expect(sent.map((one) => String(one))).toHaveLength(2));
    expect(sent[1]).toEqual(['POST', '/api/views/v1/restoration', {}]);
  });

  it('open for a role by the hand of those who may set it', async () => {
    const sent = open({
      views: [view({ may: ['edit', 'remove', 'default'], defaultFor: ['director'] })],
      address: { params: { status: ['proposed'] }, saved: 'v1' },
    });
    await screen.findByRole('button', { name: /Vue : À examiner/ });
    await press(/Actions sur la vue/);
    await choose('Définir par défaut pour des rôles');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Contribution' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Direction' }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['PUT', '/api/views/defaults', { page: 'use-cases', role: 'director', viewId: null }],
        ['PUT', '/api/views/defaults', { page: 'use-cases', role: 'contributor', viewId: 'v1' }],
      ]),
    );
  });
});
