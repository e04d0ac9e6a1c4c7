import type { LifecycleDraft } from '@jalon/contracts/lifecycle/drafts.operations';
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
import { lifecycleRoutes } from '../lifecycle.routes';
import * as sample from './sample-lifecycle';

const session: Session = {
  person: {
    id: sample.idOf(1),
    name: 'Hélène Berthier',
    email: 'helene@agence.example',
    language: 'fr',
    theme: 'system',
  },
  organisation: {
    id: sample.idOf(2),
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

/** What the server answers to a write: by `POST /lifecycles/<id>/draft`. */
export type Answers = Readonly<Record<string, (body: unknown) => unknown>>;

/* The router asks for it, and jsdom has it not. */
window.scrollTo = () => undefined;

const reads = (draft: () => LifecycleDraft): Answers => ({
  'GET /lifecycle': () => sample.outline,
  'GET /lifecycle/gates/G0': () => sample.gateView,
  'GET /lifecycle/names': () => ({ items: sample.names }),
  'GET /lifecycle/parameters': () => ({ items: [sample.parameter] }),
  'GET /lifecycle/attributes': () => ({ items: [] }),
  'GET /lifecycle/vocabulary': () => sample.vocabulary,
  [`GET /lifecycles/${sample.TEMPLATE_ID}`]: () => sample.template,
  [`GET /lifecycles/${sample.TEMPLATE_ID}/draft`]: draft,
});

/** Opens the draft of the sample at a place of its page; tells what was written to the server. */
export async function openDraft(search: string, draft: () => LifecycleDraft, writes: Answers = {}) {
  const asked: { readonly what: string; readonly body: unknown }[] = [];
  const answers: Answers = { ...reads(draft), ...writes };
  const call = createCall({
    baseUrl: '',
    fetch: async (address, { method = 'GET', body } = {}) => {
      const url = new URL(String(address), 'http://jalon.test');
      const what = `${method} ${url.pathname.replace('/api', '')}`;
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : body;
      if (method !== 'GET') asked.push({ what, body: sent });
      const answer = answers[what]?.(sent);
      if (answer === undefined) throw new Error(`No answer to ${what}`);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  const router = createRouter({
    routeTree: rootRoute.addChildren([shellRoute.addChildren([...lifecycleRoutes])]),
    context: { queries: new QueryClient() },
    history: createMemoryHistory({
      initialEntries: [`/lifecycle?draft=${sample.TEMPLATE_ID}${search}`],
    }),
    parseSearch,
    stringifySearch,
  });
  await router.load();
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
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
