import { createCall } from '@jalon/contracts/platform/client';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { useAdopt } from './use-adopt';

const before = {
  useCaseId: '00000000-0000-4000-8000-000000000001',
  reference: 'CU-003',
  title: 'Veille',
  status: 'draft',
  isMerged: false,
  adoptedBy: { id: '00000000-0000-4000-8000-000000000002', name: 'Léa' },
  adoptedAt: '2026-11-26T08:00:00.000Z',
};

const refusal = () =>
  Response.json(
    {
      type: '/api/problems/use-case-already-adopted',
      title: 'Déjà adopté',
      status: 409,
      adopted: [{ template: 'competitive-watch', adoption: before }],
    },
    { status: 409, headers: { 'content-type': 'application/problem+json' } },
  );
const made = () =>
  Response.json(
    {
      items: [{ template: 'competitive-watch', id: before.useCaseId, reference: 'CU-009', title: 'Veille' }],
    },
    { status: 201 },
  );

function Sample() {
  const { adopt, question } = useAdopt('fr');
  return (
    <>
      <button type="button" onClick={() => adopt(['competitive-watch'])}>
        Adopter
      </button>
      {question}
    </>
  );
}

/** A register where the template was adopted before, or not. */
function open(wasAdopted: boolean) {
  const sent: { again: boolean; language: string }[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (_, init) => {
      const body = JSON.parse(String(init?.body));
      sent.push(body);
      return Promise.resolve(wasAdopted && !body.again ? refusal() : made());
    },
  });
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider>
        <QueryClientProvider client={new QueryClient()}>
          <CallContext value={call}>
            <ToastProvider>
              <Sample />
            </ToastProvider>
          </CallContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return sent;
}

describe('adopting a template', () => {
  it('takes one click, in the language chosen', async () => {
    const sent = open(false);
    await userEvent.click(screen.getByRole('button', { name: 'Adopter' }));
    expect(await screen.findByText(/CU-009 rejoint le registre/)).toBeTruthy();
    expect(sent).toEqual([{ templates: ['competitive-watch'], language: 'fr', again: false }]);
  });

  it('asks where it was adopted before, and names what came of it', async () => {
    const sent = open(true);
    await userEvent.click(screen.getByRole('button', { name: 'Adopter' }));
    expect(await screen.findByText(/CU-003 « Veille »/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Adopter de nouveau' }));
    expect(await screen.findByText(/CU-009 rejoint le registre/)).toBeTruthy();
    expect(sent.map(({ again }) => again)).toEqual([false, true]);
  });

  it('does nothing when one thinks better of it', async () => {
    const sent = open(true);
    await userEvent.click(screen.getByRole('button', { name: 'Adopter' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(sent).toHaveLength(1);
  });
});
