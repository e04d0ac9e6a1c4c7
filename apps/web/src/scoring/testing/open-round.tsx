import { createCall } from '@jalon/contracts/platform/client';
import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import type { Session } from '@jalon/domain/access/session';
import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
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
import { RoundPage } from '../round.page';
import { RoundSearch } from '../rounds-search';

const idOf = (nth: number, letter: string): string => `0000000${nth}-0000-4000-8000-${letter.repeat(12)}`;
export const ROUND_ID = idOf(1, 'c');
export const useCaseId = (nth: number): string => idOf(nth, 'a');
export const personId = (nth: number): string => idOf(nth, 'b');

const NAMES = ['Léa Martin', 'Karim Benali', 'Inès Moreau'];

export const sessionWith = (permissions: Session['permissions']): Session => ({
  person: {
    id: personId(1),
    name: 'Léa Martin',
    email: 'lea@agence.example',
    language: 'fr',
    theme: 'system',
  },
  organisation: { id: idOf(1, 'e'), name: 'Atelier Marengo', currency: 'EUR', isDemonstration: false },
  roles: ['project_manager'],
  permissions,
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
});

/** A round of three use cases on two axes with two criteria each; what a test is about is said over it. */
export const roundAt = (part: Partial<RoundDetail> = {}): RoundDetail => ({
  id: ROUND_ID,
  name: 'Notation de novembre',
  state: 'open',
  deadline: '2099-11-30T17:00:00.000Z',
  openedAt: '2026-11-20T10:00:00.000Z',
  closedAt: null,
  openedBy: { id: personId(2), name: 'Karim Benali' },
  items: 3,
  raters: 3,
  given: 1,
  previousId: null,
  mine: 'to-score',
  version: 1,
  message: null,
  quorum: 3,
  isNamed: true,
  closedReason: null,
  closedBy: null,
  nextId: null,
  model: {
    id: idOf(1, 'd'),
    name: 'Grille',
    number: 1,
    content: {
      aggregation: 'geometric',
      axes: DEFAULT_MODEL.axes
        .slice(0, 2)
        .map((axis) => ({ ...axis, criteria: [...axis.criteria.slice(0, 1), ...axis.criteria.slice(2, 3)] })),
    },
  },
  useCases: ['Veille', 'Accroches', 'Comptes rendus'].map((title, at) => ({
    id: useCaseId(at + 1),
    reference: `CU-00${at + 1}`,
    title,
    problem: 'Deux heures par client.',
    status: 'qualified' as const,
  })),
  whoScores: NAMES.map((name, at) => ({
    person: { id: personId(at + 1), name },
    givenAt: at === 1 ? '2026-11-25T10:00:00.000Z' : null,
    remindedAt: null,
  })),
  may: ['score'],
  ...part,
});

/** What the server answers: by `PATCH /rounds/:id/cards`; a request that is not there is a fault of the test. */
export type Answers = Readonly<Record<string, (body: unknown) => unknown>>;

configure({ asyncUtilTimeout: 4000 });

/* The router asks for it, and jsdom has it not. */
window.scrollTo = () => undefined;

const route = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rounds/$id',
  validateSearch: (given) => RoundSearch.parse(given),
  component: () => <RoundPage id={ROUND_ID} />,
});

/** Opens a round before a server that gives these answers; tells what was asked of it. */
export async function openRoundPage(
  answers: Answers,
  permissions: Session['permissions'] = ['scoring:read', 'scoring:score'],
) {
  const asked: { readonly what: string; readonly body: unknown }[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: async (address, { method = 'GET', body } = {}) => {
      const { pathname } = new URL(String(address), 'http://jalon.test');
      const what = `${method} ${pathname.replace('/api', '').replace(ROUND_ID, ':id')}`;
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : body;
      if (method !== 'GET') asked.push({ what, body: sent });
      const answer = answers[what]?.(sent);
      if (answer === undefined) throw new Error(`No answer to ${what}`);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: rootRoute.addChildren([shellRoute.addChildren([route])]),
    context: { queries },
    history: createMemoryHistory({ initialEntries: [`/rounds/${ROUND_ID}`] }),
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
              <SessionContext value={sessionWith(permissions)}>
                <RouterProvider router={router} />
              </SessionContext>
            </ToastProvider>
          </CallContext>
        </ThemeProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { asked, page };
}

/** A refusal of the server. */
export const refusal = (type: string, status: number, extension: object = {}): Response =>
  Response.json({ type: `/api/problems/${type}`, title: type, status, ...extension }, { status });
