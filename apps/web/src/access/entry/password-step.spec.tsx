import { badCredentials, secondFactorNeeded } from '@jalon/contracts/access/access.problems';
import type { Call } from '@jalon/contracts/platform/client';
import { Problem } from '@jalon/contracts/platform/problem';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { PasswordStep } from './password-step';

function open(answer: () => Promise<never>) {
  const asked: unknown[] = [];
  const challenges: string[] = [];
  const call: Call = (_, input) => {
    asked.push(input);
    return answer();
  };
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <ThemeProvider env="test">
          <CallContext value={call}>
            <PasswordStep onEnter={() => undefined} onChallenge={(challenge) => challenges.push(challenge)} />
          </CallContext>
        </ThemeProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { asked, challenges };
}

async function signIn(email: string, password: string) {
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse e-mail' }), email);
  await userEvent.type(screen.getByLabelText('Mot de passe'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
}

describe('signing in', () => {
  it('asks nobody until there is an address and a password', async () => {
    const { asked } = open(() => Promise.reject(new Error('not reached')));
    await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
    expect(asked).toEqual([]);
    expect(screen.getByText('Une adresse e-mail, comme prenom@agence.fr.')).toBeTruthy();
  });

  it('tells that the pair is wrong and keeps the address', async () => {
    const said = { title: 'E-mail ou mot de passe incorrect', detail: 'Aucun compte ne correspond.' };
    open(() => Promise.reject(new Problem(badCredentials, {}, said)));
    await signIn('lea@agence.example', 'une phrase');
    expect((await screen.findByRole('alert')).textContent).toContain('E-mail ou mot de passe incorrect');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Adresse e-mail' }).value).toBe(
      'lea@agence.example',
    );
  });

  it('goes on to the second factor without an alarm', async () => {
    const extension = { challenge: 'jc_12345678', expiresAt: '2026-12-02T10:00:00Z' };
    const { challenges } = open(() => Promise.reject(new Problem(secondFactorNeeded, extension)));
    await signIn('lea@agence.example', 'une phrase');
    expect(challenges).toEqual(['jc_12345678']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that the server could not be reached', async () => {
    open(() => Promise.reject(new TypeError('Failed to fetch')));
    await signIn('lea@agence.example', 'une phrase');
    expect((await screen.findByRole('alert')).textContent).toContain('Le serveur ne répond pas');
  });
});
