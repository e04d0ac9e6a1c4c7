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

export const ID = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11';

const session: Session = {
  person: { id: ID, name: 'Hélène Berthier', email: 'h@agence.example', language: 'fr', theme: 'system' },
  organisation: { id: ID, name: 'Atelier Marengo', currency: 'EUR', isDemonstration: false },
  roles: ['director'],
  permissions: [...permissionsOf(['director'])],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
};

/** What the server answers: by `PUT /projects`; a request that is not there is a fault of the test. */
export type Answers = Readonly<Record<string, (body: unknown) => unknown>>;

/** Shows a panel before a server that gives these answers; tells what was written to it. */
export function openPanel(panel: ReactNode, answers: Answers) {
  const sent: { readonly what: string; readonly body: unknown }[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (address, { method = 'GET', body } = {}) => {
      const { pathname } = new URL(String(address), 'http://jalon.test');
      const what = `${method} ${pathname.replace('/api', '').replace(ID, ':id')}`;
      const said: unknown = typeof body === 'string' ? JSON.parse(body) : body;
      if (method !== 'GET') sent.push({ what, body: said });
      const answer = answers[what]?.(said);
      if (answer === undefined) return Promise.reject(new Error(`No answer to ${what}`));
      return Promise.resolve(answer instanceof Response ? answer : Response.json(answer));
    },
  });
  i18n.loadAndActivate({ locale: 'fr', messages: {} });
  const router = createRouter({
    routeTree: createRootRoute({ component: () => panel }),
    history: createMemoryHistory(),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <I18nProvider i18n={i18n}>
      <ThemeProvider>
        <QueryClientProvider client={queries}>
          <CallContext value={call}>
            <SessionContext value={session}>
              <ToastProvider>
                <RouterProvider router={router} />
              </ToastProvider>
            </SessionContext>
          </CallContext>
        </QueryClientProvider>
      </ThemeProvider>
    </I18nProvider>,
  );
  return { sent };
}
