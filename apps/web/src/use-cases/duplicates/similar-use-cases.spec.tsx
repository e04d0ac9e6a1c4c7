import { createCall } from '@jalon/contracts/platform/client';
import type { SimilarUseCase } from '@jalon/contracts/use-cases/duplicates.operations';
import type { Session } from '@jalon/domain/access/session';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CallContext } from '../../platform/call';
import { SessionContext } from '../../platform/session';
import { SimilarUseCases } from './similar-use-cases';

const ID = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11';

const session: Session = {
  person: { id: ID, name: 'Léa Martin', email: 'lea@agence.example', language: 'fr', theme: 'system' },
  organisation: { id: ID, name: 'Atelier Marengo', currency: 'EUR', isDemonstration: false },
  roles: ['contributor'],
  permissions: ['use-cases:write', 'discussion:write'],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
};

const similar = (status: 'proposed' | 'archived'): SimilarUseCase => ({
  useCase: {
    id: ID,
    reference: 'CU-007',
    title: 'Revue de presse',
    status,
    heldFrom: null,
    projectId: null,
    kind: null,
    processArea: null,
    capabilityPattern: null,
    technologyFamily: null,
    confidentiality: null,
    deadline: null,
    gainValue: null,
    gainUnit: null,
    gainKpiFamily: null,
    tags: [],
    version: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    owner: null,
    submitter: null,
    clients: [],
    problem: 'Faite à la main.',
  },
  score: 0.82,
  reasons: [{ kind: 'title-alike', likeness: 0.82, words: ['revue', 'presse'] }],
});

function Typing({ onJoin }: { readonly onJoin: (reference: string) => void }) {
  const [title, setTitle] = useState('');
  return (
    <>
      <input aria-label="Intitulé" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <SimilarUseCases title={title} problem="" onJoin={({ reference }) => onJoin(reference)} />
    </>
  );
}

/** The test's browser scrolls nowhere. */
Object.assign(window, { scrollTo: () => undefined });

/** A register with one use case; remembers what it is asked, and who was joined. */
async function open(status: 'proposed' | 'archived' = 'proposed') {
  const asked: (string | null)[] = [];
  const joined: string[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (url) => {
      asked.push(new URL(String(url), 'http://x').searchParams.get('title'));
      return Promise.resolve(Response.json({ items: [similar(status)] }));
    },
  });
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => <Typing onJoin={(reference) => joined.push(reference)} />,
    }),
    history: createMemoryHistory(),
  });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <CallContext value={call}>
          <SessionContext value={session}>
            <RouterProvider router={router} />
          </SessionContext>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { asked, joined, field: await screen.findByLabelText('Intitulé') };
}

describe('look-alikes while typing', () => {
  it('are asked for once, at a pause, and told with the reason', async () => {
    const { asked, joined, field } = await open();
    await userEvent.type(field, 'Revue de presse');
    expect(await screen.findByText('1 cas d’usage ressemble à celui-ci')).toBeTruthy();
    expect(asked).toEqual(['Revue de presse']);
    expect(screen.getByText(/Intitulés proches/).textContent).toContain('0,82 · Revue et presse');
    await userEvent.click(screen.getByRole('button', { name: /Rejoindre CU-007/ }));
    expect(joined).toEqual(['CU-007']);
  });

  it('are not asked for before there is a title, and go when it goes', async () => {
    const { asked, field } = await open();
    await userEvent.type(field, 'Rev');
    await userEvent.type(field, 'ue de presse');
    await screen.findByText('1 cas d’usage ressemble à celui-ci');
    await userEvent.clear(field);
    await waitFor(() => expect(screen.queryByText(/ressemble/)).toBeNull());
    expect(asked).not.toContain('Rev');
  });

  it('cannot be joined once archived, and say so', async () => {
    const { field } = await open('archived');
    await userEvent.type(field, 'Revue de presse');
    expect(await screen.findByText('Archivé')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
