import { createCall } from '@jalon/contracts/platform/client';
import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Session } from '@jalon/domain/access/session';
import type { Role } from '@jalon/domain/access/roles';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { SessionContext } from '../../platform/session';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { MergeDialog } from './merge-dialog';

const [A, B] = ['0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11', '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12'];
const ME = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a13';

const detail = (id: string, changes: Partial<UseCaseDetail>): UseCaseDetail => ({
  id,
  reference: id === A ? 'CU-007' : 'CU-042',
  status: 'proposed',
  heldFrom: null,
  projectId: null,
  moveReason: null,
  submitterId: B,
  title: 'Revue de presse',
  problem: 'Faite à la main.',
  kind: null,
  processArea: null,
  drivers: [],
  identification: {},
  valueLevers: [],
  capabilityPattern: null,
  technologyFamily: null,
  useScenarios: [],
  scopeIn: null,
  scopeOut: null,
  doesText: null,
  doesNotText: null,
  budgetCap: null,
  deadline: null,
  skills: null,
  confidentiality: null,
  confidentialityNote: null,
  integration: null,
  gainText: null,
  gainValue: null,
  gainUnit: null,
  gainKpiFamily: null,
  clientIds: [],
  ownerId: null,
  tags: [],
  version: 3,
  createdAt: id === A ? '2026-01-01T00:00:00.000Z' : '2026-02-01T00:00:00.000Z',
  updatedAt: '2026-02-01T00:00:00.000Z',
  owner: null,
  submitter: null,
  clients: [],
  may: [],
  moves: [],
  ...changes,
});

const session = (role: Role): Session => ({
  person: { id: ME, name: 'Léa Martin', email: 'lea@agence.example', language: 'fr', theme: 'system' },
  organisation: { id: ME, name: 'Atelier Marengo', currency: 'EUR', isDemonstration: false },
  roles: [role],
  permissions: ['use-cases:write'],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
});

/** A server that has two use cases and remembers what it is asked to merge. */
function open(
  other: Partial<UseCaseDetail>,
  role: Role = 'project_manager',
  kept: Partial<UseCaseDetail> = {},
) {
  const sent: unknown[] = [];
  const rows: Readonly<Record<string, UseCaseDetail>> = { [A]: detail(A, kept), [B]: detail(B, other) };
  const call = createCall({
    baseUrl: '',
    fetch: (url, init) => {
      const [, , , id = '', act] = String(url).split('/');
      if (act !== 'merges') return Promise.resolve(Response.json(rows[id]));
      sent.push([id, JSON.parse(String(init?.body))]);
      const brief = (row: UseCaseDetail | undefined) => ({
        id: row?.id,
        reference: row?.reference,
        title: row?.title,
      });
      return Promise.resolve(Response.json({ id: ME, kept: brief(rows[A]), merged: brief(rows[B]) }));
    },
  });
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider>
        <QueryClientProvider client={new QueryClient()}>
          <CallContext value={call}>
            <SessionContext value={session(role)}>
              <ToastProvider>
                <MergeDialog ids={[B, A]} onClose={() => undefined} />
              </ToastProvider>
            </SessionContext>
          </CallContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return sent;
}

const choice = async (group: RegExp, name: RegExp) =>
  within(await screen.findByRole('group', { name: group })).getByRole('radio', { name });

describe('merging side by side', () => {
  it('keeps the first one, proposes both texts, and sends only what was chosen otherwise', async () => {
    const sent = open({ title: 'Veille', problem: 'Elle oublie des titres.' });
    expect(await choice(/Lequel conserver/, /CU-007/)).toHaveProperty('checked', true);
    expect(await choice(/Problème/, /Les deux.*Faite à la main\..*Elle oublie des titres\./s)).toHaveProperty(
      'checked',
      true,
    );
    await userEvent.click(await choice(/Intitulé/, /CU-042/));
    await userEvent.click(screen.getByRole('button', { name: 'Fusionner dans CU-007' }));
    expect(sent).toEqual([[A, { otherId: B, version: 3, otherVersion: 3, choices: { title: 'other' } }]]);
    expect(await screen.findByText('CU-042 est fusionné dans CU-007.')).toBeTruthy();
  });

  it('folds away what only one of the two says', async () => {
    open({ budgetCap: 900 });
    expect(await screen.findByText(/1 rubrique n’est renseignée que d’un côté/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: /Intitulé/ })).toBeNull();
  });

  it('proposes to keep a project, and says why it cannot go the other way', async () => {
    open({ status: 'in_project' });
    expect(await choice(/Lequel conserver/, /CU-042/)).toHaveProperty('checked', true);
    await userEvent.click(await choice(/Lequel conserver/, /CU-007/));
    expect(screen.getByText(/Un projet ne disparaît pas/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Fusionner dans/ })).toBeNull();
  });

  it('is for reading alone where one may not merge', async () => {
    open({ title: 'Veille' }, 'contributor');
    expect(await screen.findByText(/Seules les personnes qui pilotent/)).toBeTruthy();
    expect(screen.getByText('Veille')).toBeTruthy();
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });
});
