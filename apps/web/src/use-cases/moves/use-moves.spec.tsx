import { createCall } from '@jalon/contracts/platform/client';
import type { UseCaseMove } from '@jalon/domain/use-cases/move-use-case';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../platform/call';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { type AskedMove, useMove } from './use-moves';

const move = (to: UseCaseStatus, act: UseCaseMove['act'], asksReason = false): UseCaseMove => ({
  to,
  act,
  asksReason,
});

function Sample({ asked, reason }: { readonly asked: AskedMove; readonly reason: string | null }) {
  const { send, placed } = useMove();
  return (
    <>
      <button type="button" onClick={() => void send(asked, reason)}>
        Déplacer
      </button>
      <output>{placed[asked.useCase.id] ?? 'en place'}</output>
    </>
  );
}

type Answer = readonly UseCaseMove[] | Response | 'never';

const answerOf = (answer: Answer, to: UseCaseStatus): Promise<Response> => {
  if (answer === 'never') return new Promise(() => undefined);
  const moved = { id: 'a', reference: 'CU-007', title: 'Veille', status: to, moves: answer };
  return Promise.resolve(answer instanceof Response ? answer : Response.json(moved));
};

/** A server that answers each move with the moves open afterwards, refuses it, or never answers. */
function open(asked: AskedMove, answer: Answer, reason: string | null = null) {
  const sent: unknown[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (url, init) => {
      const body = JSON.parse(String(init?.body));
      sent.push([String(url), body]);
      return answerOf(answer, body.to);
    },
  });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <CallContext value={call}>
          <ToastProvider>
            <Sample asked={asked} reason={reason} />
          </ToastProvider>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return sent;
}

const path = '/api/use-cases/a/moves';
const veille = (status: UseCaseStatus) => ({ id: 'a', title: 'Veille', status });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a move', () => {
  it('is sent from the status that was seen, is told, and can be taken back with a reason that says so', async () => {
    const back = move('draft', 'return', true);
    const sent = open({ useCase: veille('draft'), move: move('proposed', 'propose') }, [back]);
    await press('Déplacer');
    expect(screen.getByText(/CU-007 est passé à l’état « Proposé »/)).toBeTruthy();
    await press('Annuler');
    expect(sent).toEqual([
      [path, { from: 'draft', to: 'proposed', reason: null }],
      [path, { from: 'proposed', to: 'draft', reason: 'Changement annulé aussitôt par son auteur.' }],
    ]);
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
  });

  it('carries its reason, and is final where the rules know no way back', async () => {
    const sent = open(
      { useCase: veille('qualified'), move: move('rejected', 'reject', true) },
      [move('proposed', 'reopen')],
      'Hors sujet.',
    );
    await press('Déplacer');
    expect(sent).toEqual([[path, { from: 'qualified', to: 'rejected', reason: 'Hors sujet.' }]]);
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
  });

  it('is sent once however fast one presses', async () => {
    const sent = open({ useCase: veille('draft'), move: move('proposed', 'propose') }, 'never');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Déplacer' }));
    expect(sent).toHaveLength(1);
    expect(screen.getByText('proposed')).toBeTruthy();
  });

  it('that is refused says why, and the card is back in its place', async () => {
    const said = { type: '/api/problems/use-case-move-not-open', title: 'Ce changement n’est pas possible' };
    const refused = Response.json({ ...said, status: 409, current: 'qualified', open: [] }, { status: 409 });
    open({ useCase: veille('draft'), move: move('proposed', 'propose') }, refused);
    await press('Déplacer');
    expect(screen.getByText('Ce changement n’est pas possible')).toBeTruthy();
    expect(screen.getByText('en place')).toBeTruthy();
  });
});
