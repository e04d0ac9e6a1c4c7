import { createCall } from '@jalon/contracts/platform/client';
import type { ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallContext } from '../../../platform/call';
import { ThemeProvider } from '../../../ui/theme/theme-provider';
import { ToastProvider } from '../../../ui/toast/toast-provider';
import { Editor } from './editor';

/** Two criteria an axis: enough to move, to turn round and to take away. */
const small: ScoreModelContent = {
  ...DEFAULT_MODEL,
  axes: DEFAULT_MODEL.axes.slice(0, 2).map((axis) => ({ ...axis, criteria: axis.criteria.slice(0, 2) })),
};

const model: ScoreModelDetail = {
  id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11',
  name: 'Grille de référence',
  isUsual: true,
  isShipped: true,
  archivedAt: null,
  number: 2,
  currentNumber: 2,
  rounds: 1,
  version: 1,
  may: ['revise'],
  content: small,
  reason: 'La valeur d’abord.',
  madeBy: { id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12', name: 'Léa Martin' },
  madeAt: '2026-11-20T10:00:00.000Z',
};

/** A server that keeps what it is sent, and knows the version before. */
function open(now: ScoreModelDetail = model) {
  const sent: { content: ScoreModelContent; reason: string; number: number }[] = [];
  const done: true[] = [];
  const call = createCall({
    baseUrl: '',
    fetch: (_url, init) => {
      if (init?.method === 'GET') return Promise.resolve(Response.json(model));
      sent.push(JSON.parse(String(init?.body)));
      return Promise.resolve(Response.json({ ...now, number: now.number + 1 }, { status: 201 }));
    },
  });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <CallContext value={call}>
          <ThemeProvider env="test">
            <ToastProvider>
              <Editor model={now} onDone={() => done.push(true)} />
            </ToastProvider>
          </ThemeProvider>
        </CallContext>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { sent, done };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const save = /Enregistrer une nouvelle version/;
async function weigh(axis: string, weight: string) {
  const field = screen.getByRole('textbox', { name: axis });
  await userEvent.clear(field);
  await userEvent.type(field, weight);
}

/** Names of many fields are worked out at each step, which takes its time on a busy machine. */
const PATIENCE = 30_000;

beforeEach(() => localStorage.clear());

describe('changing a score model', () => {
  it(
    'shows the shares as one weighs, and sends a version with its reason',
    async () => {
      const { sent, done } = open();
      await weigh('Valeur', '0,9');
      expect(screen.getAllByText(/^75\s%$/).length).toBeGreaterThan(0);
      await press(save);
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByText('Toutes les notes déjà données comptent encore')).toBeTruthy();
      await userEvent.type(within(dialog).getByRole('textbox'), 'Le client d’abord.');
      await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
      expect(sent).toMatchObject([{ number: 2, reason: 'Le client d’abord.' }]);
      expect(sent[0]?.content.axes.map(({ weight }) => weight)).toEqual([0.9, 0.3]);
      expect(done).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    'asks nothing of the server while something is missing, and says what',
    async () => {
      const { sent } = open();
      await press('Ajouter un critère à Valeur');
      await press(save);
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(screen.getAllByText('Ce champ est nécessaire.').length).toBeGreaterThan(3);
      expect(sent).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'says which scores no longer count when a criterion is turned round',
    async () => {
      open();
      await press(/^Gain sur l’indicateur/);
      await userEvent.click(screen.getByRole('radio', { name: /échelle retournée/ }));
      await press(save);
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByText('Une partie des notes ne comptera plus')).toBeTruthy();
      expect(within(dialog).getByText(/À noter de nouveau.*Gain sur l’indicateur/)).toBeTruthy();
    },
    PATIENCE,
  );

  it(
    'is moved by the keyboard, and focus follows',
    async () => {
      open();
      await press(/^Alignement stratégique/);
      await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
      const names = screen
        .getAllByRole('button', { name: /^(Gain sur|Alignement)/ })
        .map(({ textContent }) => textContent?.slice(0, 4));
      expect(names).toEqual(['Alig', 'Gain']);
      expect(document.activeElement?.textContent).toContain('Alignement stratégique');
    },
    PATIENCE,
  );

  it(
    'outlives the page, and may be given up',
    async () => {
      open();
      await press('Retirer Qualité des résultats');
      cleanup();
      const { done } = open();
      expect(screen.queryByRole('button', { name: /^Qualité des résultats/ })).toBeNull();
      await press('Abandonner mes changements');
      expect(done).toHaveLength(1);
      cleanup();
      open();
      expect(screen.getByRole('button', { name: /^Qualité des résultats/ })).toBeTruthy();
    },
    PATIENCE,
  );

  it(
    'shows both versions when a colleague was quicker, and loses nothing',
    async () => {
      open();
      await weigh('Valeur', '0,9');
      cleanup();
      const theirs: ScoreModelContent = { ...small, aggregation: 'additive' };
      const { sent } = open({ ...model, number: 3, currentNumber: 3, content: theirs });
      expect(await screen.findByText('Ce que vous avez changé')).toBeTruthy();
      expect(screen.getByText('Ce que Léa Martin a changé')).toBeTruthy();
      await press('Garder ma saisie par-dessus');
      await press(save);
      const dialog = await screen.findByRole('dialog');
      await userEvent.type(within(dialog).getByRole('textbox'), 'Les deux.');
      await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
      expect(sent).toMatchObject([{ number: 3, content: { aggregation: 'geometric' } }]);
    },
    PATIENCE,
  );
});
