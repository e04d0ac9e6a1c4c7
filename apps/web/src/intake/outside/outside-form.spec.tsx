import { createCall } from '@jalon/contracts/platform/client';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { OutsideForm } from './outside-form';

const LOOK = {
  organisationName: 'Atelier Marengo',
  greeting: null,
  language: 'fr',
  opened: 'sceau',
} as const;
const TOKEN = 'jil_0123456789abcdef';

/** A server that refuses so many times before it takes what is sent. */
function open(refusals: number) {
  const sent: Record<string, unknown>[] = [];
  const heard: boolean[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (_, init) => {
      sent.push(JSON.parse(String(init?.body)));
      const status = sent.length > refusals ? 200 : 503;
      return Promise.resolve(Response.json({}, { status }));
    },
  });
  const page = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <CallContext value={call}>
          <ThemeProvider>
            <OutsideForm token={TOKEN} look={LOOK} onSent={(willHear) => heard.push(willHear)} />
          </ThemeProvider>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { sent, heard, page };
}

const paste = async (label: RegExp, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};
const typeNeed = async () => {
  await paste(/En une phrase/, 'Relances des factures');
  await paste(/coince/, 'Deux heures chaque lundi.');
};
const press = () => userEvent.click(screen.getByRole('button', { name: 'Envoyer ma proposition' }));

describe('the public form', () => {
  beforeEach(() => localStorage.clear());

  it('asks for two things and says which is missing', async () => {
    const { sent } = open(0);
    await press();
    expect(await screen.findAllByText('Ce champ est nécessaire.')).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('sends the same proposal again after a refusal, then forgets the draft', async () => {
    const { sent, heard } = open(1);
    await typeNeed();
    await press();
    await screen.findByRole('alert', {}, { timeout: 8000 });
    await press();
    await screen.findByRole('button', { name: 'Envoyer ma proposition' });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({ token: TOKEN, opened: 'sceau', language: 'fr', contactEmail: null });
    expect(sent[0]).not.toHaveProperty('website');
    expect(heard).toEqual([false]);
    expect(localStorage.length).toBe(0);
  }, 20_000);

  it('finds what was typed again after a reload, but not who typed it', async () => {
    const { page } = open(0);
    await typeNeed();
    await paste(/Votre nom/, 'Inès Roux');
    await paste(/Votre adresse/, 'ines@client.example');
    page.unmount();
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/Inès|ines@/);
    open(0);
    expect(screen.getByLabelText<HTMLInputElement>(/En une phrase/).value).toBe('Relances des factures');
    expect(screen.getByLabelText<HTMLInputElement>(/Votre nom/).value).toBe('');
  }, 20_000);
});
