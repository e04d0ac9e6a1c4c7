import { createCall } from '@jalon/contracts/platform/client';
import type { Session } from '@jalon/domain/access/session';
import type { ImportRun } from '@jalon/domain/imports/run';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import { CallContext } from '../../platform/call';
import { rootRoute, shellRoute } from '../../platform/routing/parents';
import { parseSearch, stringifySearch } from '../../platform/routing/search-params';
import { SessionContext } from '../../platform/session';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { ImportPage } from '../import.page';
import { RunSearch } from '../import-search';

const session: Session = {
  person: {
    id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11',
    name: 'Léa Martin',
    email: 'lea@agence.example',
    language: 'fr',
    theme: 'system',
  },
  organisation: {
    id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12',
    name: 'Atelier Marengo',
    currency: 'EUR',
    isDemonstration: false,
  },
  roles: ['project_manager'],
  permissions: ['imports:manage'],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
};

export const RUN_ID = '5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c11';

/** A run as the server tells it; what a test is about is said over it. */
export const runAt = (part: Partial<ImportRun>): ImportRun => ({
  id: RUN_ID,
  kind: 'use-cases',
  meantFor: null,
  state: 'received',
  fileName: 'registre.csv',
  fileBytes: 1200,
  inspection: {
    reading: { format: 'csv', encoding: 'windows-1252', delimiter: ';', sheet: null, headerRow: 2 },
    sheets: [],
    columns: [
      { position: 0, header: 'Intitulé', samples: [] },
      { position: 1, header: 'Besoin', samples: [] },
    ],
    preview: [
      { number: 1, cells: ['Registre de l’agence', ''] },
      { number: 2, cells: ['Intitulé', 'Besoin'] },
      { number: 3, cells: ['Veille', 'Deux heures par jour'] },
    ],
    notices: [],
  },
  mapping: null,
  rows: 0,
  counts: null,
  chosen: 0,
  applied: 0,
  undone: 0,
  progress: null,
  failure: null,
  profiles: [],
  profileId: null,
  previous: null,
  by: null,
  createdAt: '2026-11-26T10:00:00.000Z',
  committedAt: null,
  undoneAt: null,
  version: 1,
  ...part,
});

/** What the server answers: by `PUT /imports/:id/reading`; a request that is not there is a fault of the test. */
export type Answers = Readonly<Record<string, (body: unknown, url: URL) => unknown>>;

const named = (method: string, path: string) => `${method} ${path.replace(RUN_ID, ':id')}`;

const runRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$id',
  validateSearch: (given) => RunSearch.parse(given),
  component: ImportPage,
});

/* Steps come by themselves, and their code with them. */
configure({ asyncUtilTimeout: 4000 });

/* The router asks for it, and jsdom has it not. */
window.scrollTo = () => undefined;

/** Opens a page of imports before a server that gives these answers; tells what was asked of it. */
export async function openImports(path: string, answers: Answers) {
  const asked: { readonly what: string; readonly body: unknown }[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: async (address, { method = 'GET', body } = {}) => {
      const url = new URL(String(address), 'http://jalon.test');
      const what = named(method, url.pathname.replace('/api', ''));
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : body;
      if (method !== 'GET') asked.push({ what, body: sent });
      const answer = answers[what]?.(sent, url);
      if (answer === undefined) throw new Error(`No answer to ${what}`);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: rootRoute.addChildren([shellRoute.addChildren([runRoute])]),
    context: { queries },
    history: createMemoryHistory({ initialEntries: [path] }),
    parseSearch,
    stringifySearch,
  });
  await router.load();
  const page = render(
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
  return { asked, page, router };
}

/** A refusal of the server. */
export const refusal = (type: string, status: number, extension: object = {}): Response =>
  Response.json({ type: `/api/problems/${type}`, title: type, status, ...extension }, { status });
