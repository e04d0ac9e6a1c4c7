import { triageStale } from '@jalon/contracts/intake/triage.problems';
import { createCall } from '@jalon/contracts/platform/client';
import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { TriageAnswers } from '@jalon/domain/intake/triage/triage-answers';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { useKeyboard } from '../../platform/keyboard/use-keyboard';
import { SittingView } from './sitting-view';

const ID = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11';
const OTHER = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12';

const useCase = (identification: UseCaseDetail['identification']): UseCaseDetail => ({
  id: ID,
  reference: 'CU-012',
  status: 'proposed',
  heldFrom: null,
  projectId: null,
  moveReason: null,
  submitterId: ID,
  title: 'Reporting mensuel',
  problem: 'Quatre personnes recopient les chiffres de sept plateformes.',
  kind: null,
  processArea: null,
  drivers: [],
  identification,
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
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  owner: null,
  submitter: null,
  clients: [],
  may: ['edit'],
  moves: [],
});

const REPORTING: TriageAnswers = {
  problem: 'concrete',
  nature: 'rules',
  frequency: 'monthly',
  procedure: 'written',
  data: 'scattered',
  checking: 'reviewed',
  tool: 'no',
};

const record = (changes: Partial<TriageRecord> = {}): TriageRecord => ({
  id: OTHER,
  useCaseId: ID,
  answers: REPORTING,
  edition: '2026-11',
  computed: 'automation',
  reasons: ['nature.rules', 'procedure.written'],
  route: ['set_rule', 'one_source'],
  verdict: 'automation',
  reason: null,
  decidedBy: { id: OTHER, name: 'Léa Martin' },
  decidedAt: '2026-11-03T09:00:00.000Z',
  isCurrent: true,
  ...changes,
});

function Keys() {
  useKeyboard();
  return null;
}

interface Opening {
  readonly current?: TriageRecord | null;
  readonly identification?: UseCaseDetail['identification'];
  /** What the server answers, one after the other; it keeps what it is sent when none is left. */
  readonly answers?: readonly (() => Response)[];
}

/** A house that remembers what it is asked to keep. */
function open({ current = null, identification = {}, answers = [] }: Opening = {}) {
  const sent: unknown[] = [];
  const kept: TriageRecord[] = [];
  const waiting = [...answers];
  const call = createCall({
    baseUrl: '',
    fetch: (_, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return Promise.resolve(waiting.shift()?.() ?? Response.json(record(), { status: 201 }));
    },
  });
  const view = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider>
        <QueryClientProvider client={new QueryClient()}>
          <CallContext value={call}>
            <Keys />
            <SittingView
              useCase={useCase(identification)}
              current={current}
              onDone={(one) => kept.push(one)}
            />
          </CallContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return { sent, kept, ...view };
}

const heading = (name: RegExp) => screen.findByRole('heading', { name });
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('triaging a use case', () => {
  beforeEach(() => localStorage.clear());

  it('takes seven keys to a verdict with its why, and one to keep it', async () => {
    const { sent, kept } = open();
    await heading(/Le problème est-il concret/);
    await userEvent.keyboard('1111223');
    expect(await heading(/Simple automatisation/)).toBe(document.activeElement);
    screen.getByText(/La marche à suivre est écrite/);
    screen.getByText(/Faites partir la règle d’un seul fichier/);
    await press(/Retenir « Simple automatisation »/);
    expect(sent).toMatchObject([
      { seen: null, verdict: 'automation', answers: { ...REPORTING, frequency: 'weekly' } },
    ]);
    expect(kept).toHaveLength(1);
  });

  it('is answered with arrows and Enter, and with the keys of a French keyboard', async () => {
    open();
    await heading(/Le problème est-il concret/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await heading(/Qu’est-ce qui prend le plus de temps/)).toBe(document.activeElement);
    await userEvent.keyboard('é');
    await heading(/Combien de fois/);
    await userEvent.keyboard('{ArrowLeft}');
    await heading(/Qu’est-ce qui prend le plus de temps/);
    expect(screen.getByRole('button', { pressed: true }).textContent).toMatch(/Comprendre ou produire/);
  });

  it('says what was filled in beforehand, and waits for it to be confirmed', async () => {
    open({ identification: { pain: { answer: 'yes', note: null } } });
    await heading(/Le problème est-il concret/);
    expect(screen.getByRole('note').textContent).toMatch(/point de douleur/);
    await press(/Confirmer/);
    await heading(/Qu’est-ce qui prend le plus de temps/);
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('goes on where one left after a reload', async () => {
    const { unmount } = open();
    await heading(/Le problème est-il concret/);
    await userEvent.keyboard('12');
    await heading(/Combien de fois/);
    unmount();
    open();
    await heading(/Combien de fois/);
  });

  it('shows the verdict change at once when one answer does', async () => {
    open({ current: record() });
    await heading(/Simple automatisation/);
    await press(/Changer la réponse : Marche à suivre/);
    await press(/chacun fait à sa façon/);
    await heading(/Meilleure organisation/);
  });

  it('says that a verdict is open, and on what it hangs', async () => {
    open({ current: record({ answers: { ...REPORTING, nature: 'content', tool: 'unknown' } }) });
    await heading(/Pas maintenant/);
    screen.getByText(/peut encore changer.*Outil déjà payé/);
  });

  it('wants a reason to decide otherwise, and keeps it through a reload', async () => {
    const first = open({ current: record() });
    await press(/Décider autrement/);
    await press(/Retenir mon verdict/);
    await screen.findByText(/Ce champ est nécessaire/);
    expect(first.sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'IA' }));
    await userEvent.type(screen.getByLabelText(/Pourquoi autrement/), 'Les commentaires aussi.');
    first.unmount();
    const { sent } = open({ current: record() });
    await press(/Retenir mon verdict/);
    await screen.findByRole('heading', { name: /Simple automatisation/ });
    expect(sent).toMatchObject([{ seen: OTHER, verdict: 'ai', reason: 'Les commentaires aussi.' }]);
  });

  it('shows what a colleague decided meanwhile, and decides on top of it only when told to', async () => {
    const theirs = record({ verdict: 'organisation', reason: 'Rien n’est écrit.' });
    const stale = () =>
      Response.json(
        {
          type: `/api/problems/${triageStale.type}`,
          status: 409,
          title: 'Trié entre-temps',
          current: theirs,
        },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      );
    const { sent, kept } = open({ answers: [stale] });
    await heading(/Le problème est-il concret/);
    await userEvent.keyboard('1111223');
    await heading(/Simple automatisation/);
    await press(/Retenir « Simple automatisation »/);
    const notice = await screen.findByRole('status');
    within(notice).getByText('Meilleure organisation');
    within(notice).getByText(/par Léa Martin/);
    expect(kept).toEqual([]);
    await press(/Retenir le mien à la place/);
    await screen.findByText('La règle dit');
    expect(sent).toMatchObject([{ seen: null }, { seen: OTHER, verdict: 'automation' }]);
    expect(kept).toHaveLength(1);
  });
});
