import { createCall } from '@jalon/contracts/platform/client';
import { permissionsOf } from '@jalon/domain/access/permissions';
import type { Session } from '@jalon/domain/access/session';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CallContext } from '../../platform/call';
import { SessionContext } from '../../platform/session';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { SOFIA } from './sample-kpi';

const session: Session = {
  person: { ...SOFIA, email: 'sofia@agence.example', language: 'fr', theme: 'system' },
  organisation: {
    id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12',
    name: 'Atelier Marengo',
    currency: 'EUR',
    isDemonstration: false,
  },
  roles: ['project_manager'],
  permissions: [...permissionsOf(['project_manager'])],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
};

/** What the server answers: by `GET /kpis`; a promise that stays open is an answer under way. */
export type Answers = Readonly<Record<string, (body: unknown) => unknown>>;

/* The router asks for it, and jsdom has it not. */
window.scrollTo = () => undefined;

const PEOPLE: Answers = { 'GET /members/names': () => [{ ...SOFIA, isOfClient: false }] };

/** Shows a part of the KPI screens before a server that gives these answers; tells what was written to it. */
export async function openKpis(shown: ReactNode, given: Answers = {}) {
  const answers = { ...PEOPLE, ...given };
  const asked: { readonly what: string; readonly body: unknown }[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: async (address, { method = 'GET', body } = {}) => {
      const url = new URL(String(address), 'http://jalon.test');
      const what = `${method} ${url.pathname.replace('/api', '').replace(/[0-9a-f-]{36}/g, ':id')}`;
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : body;
      if (method !== 'GET') asked.push({ what, body: sent });
      const answer = await answers[what]?.(sent);
      if (answer === undefined) throw new Error(`No answer to ${what}`);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: createRootRoute({ component: () => shown }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <ThemeProvider env="test">
          <CallContext value={call}>
            <ToastProvider>
              <SessionContext value={session}>
                <RouterProvider router={router} />
              </SessionContext>
            </ToastProvider>
          </CallContext>
        </ThemeProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { asked };
}

/** A refusal of the server as it travels. */
export const refusal = (type: string, status: number, more: object = {}): Response =>
  Response.json(
    { type: `/api/problems/${type}`, status, title: 'Refusé', ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
