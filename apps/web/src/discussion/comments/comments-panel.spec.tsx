import { createCall } from '@jalon/contracts/platform/client';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { CommentsPanel } from './comments-panel';

const ID = '5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c11';
const KARIM = { id: '7b1de9b2-5f0d-4d55-8a16-1a2c3d4e5f60', name: 'Karim Benali' };

const noServer = {
  type: '/api/problems/temporarily-unavailable',
  status: 503,
  title: 'Service indisponible',
};

/** A server that keeps comments in this test, or refuses them. */
function openPanel({ refuses = false, closed = false } = {}) {
  const kept: object[] = [];
  const keep = (draft: object): Response => {
    if (refuses) return Response.json(noServer, { status: 503 });
    const times = { createdAt: '2026-11-26T10:00:00.000Z', editedAt: null, removedAt: null };
    const comment = { id: ID, author: KARIM, version: 1, may: [], ...times, ...draft, mentions: [KARIM] };
    kept.unshift(comment);
    return Response.json(comment, { status: 201 });
  };
  const call = createCall({
    baseUrl: '',
    fetch: async (address, { method, body } = {}) => {
      if (method === 'POST') return keep(JSON.parse(String(body)));
      if (String(address).startsWith('/api/comments/people')) return Response.json({ items: [KARIM] });
      return Response.json({ items: kept, next: null, total: kept.length });
    },
  });
  const page = () => (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <CallContext value={call}>
          <CommentsPanel subject={{ type: 'use-case', id: ID }} closed={closed} />
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>
  );
  return { kept, ...render(page()), page };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Votre commentaire' });

describe('the comments of a thing', () => {
  beforeEach(() => localStorage.clear());

  it('are sent with whom they name, and shown', async () => {
    const { kept } = openPanel();
    await screen.findByText(/Aucun commentaire/);
    await userEvent.type(box(), 'Merci @kar{Enter}à vous{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/à vous/)).toBeTruthy();
    expect(kept).toMatchObject([{ text: 'Merci @Karim Benali à vous', subjectId: ID }]);
    expect(box().value).toBe('');
  });

  it('that are not sent yet outlive the page', async () => {
    const { unmount, page } = openPanel();
    await userEvent.type(box(), 'Je finirai demain');
    unmount();
    render(page());
    expect(box().value).toBe('Je finirai demain');
  });

  it('that the server refuses stay in the box, with the reason', async () => {
    openPanel({ refuses: true });
    await userEvent.type(box(), 'À garder');
    await userEvent.click(screen.getByRole('button', { name: 'Commenter' }));
    expect(await screen.findByText('Service indisponible')).toBeTruthy();
    expect(box().value).toBe('À garder');
  });

  it('can only be read once the thing is closed', async () => {
    openPanel({ closed: true });
    expect(await screen.findByText('Aucun commentaire.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
