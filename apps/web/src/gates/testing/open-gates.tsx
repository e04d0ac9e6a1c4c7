import { createCall } from '@jalon/contracts/platform/client';
import { permissionsOf } from '@jalon/domain/access/permissions';
import type { Session } from '@jalon/domain/access/session';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { CallContext } from '../../platform/call';
import { rootRoute, shellRoute } from '../../platform/routing/parents';
import { parseSearch, stringifySearch } from '../../platform/routing/search-params';
import { SessionContext } from '../../platform/session';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { firstGateRoute, gatesRoutes } from '../gates.routes';
import { FirstGate } from '../page/first-gate';
import { GatePage } from '../page/gate-page';
import { READER } from './sample-gate';

const session: Session = {
  person: { ...READER, email: 'helene@agence.example', language: 'fr', theme: 'system' },
  organisation: {
    id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12',
    name: 'Atelier Marengo',
    currency: 'EUR',
    isDemonstration: false,
  },
  roles: ['director'],
  permissions: [...permissionsOf(['director'])],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
};

/** What the server answers: by `POST /gates/<id>/votes`; a request that is not there is a fault of the test. */
export type Answers = Readonly<Record<string, (body: unknown, search: URLSearchParams) => unknown>>;

/* The router asks for it, and jsdom has it not. */
window.scrollTo = () => undefined;

/** The page without what other contexts put beside it. */
function Alone() {
  const { id } = firstGateRoute.useParams();
  return (
    <FirstGate useCaseId={id}>
      {(gateId) => <GatePage id={gateId} shown="all" onShow={() => undefined} />}
    </FirstGate>
  );
}

firstGateRoute.update({ component: Alone });

/** Opens a page of gates before a server that gives these answers; tells what was written to it. */
export async function openGates(path: string, answers: Answers) {
  const asked: { readonly what: string; readonly body: unknown }[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: async (address, { method = 'GET', body } = {}) => {
      const url = new URL(String(address), 'http://jalon.test');
      const what = `${method} ${url.pathname.replace('/api', '')}`;
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : body;
      if (method !== 'GET') asked.push({ what, body: sent });
      const answer = answers[what]?.(sent, url.searchParams);
      if (answer === undefined) throw new Error(`No answer to ${what}`);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: rootRoute.addChildren([shellRoute.addChildren([...gatesRoutes])]),
    context: { queries },
    history: createMemoryHistory({ initialEntries: [path] }),
    parseSearch,
    stringifySearch,
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
  return { asked, router };
}
