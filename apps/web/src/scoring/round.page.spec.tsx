import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openRoundPage, refusal, roundAt, useCaseId } from './testing/open-round';

const CARDS = { cards: [], givenAt: null };
const kept = (body: unknown) => ({ kept: Array.isArray(body) ? body.length : 1 });

const server = (part: Record<string, (body: unknown) => unknown> = {}) => ({
  'GET /rounds/:id': () => roundAt(),
  'GET /rounds/:id/cards': () => CARDS,
  'PATCH /rounds/:id/cards': kept,
  ...part,
});

/* Cells are sent after a pause, and a busy machine makes it longer. */
jest.setTimeout(20_000);

beforeEach(() => localStorage.clear());

const cells = () => screen.findAllByRole<HTMLElement>('gridcell');
const shown = async () => (await cells()).map((cell) => cell.textContent?.replace('·vide', '') ?? '');
const start = async () => {
  const [first] = await cells();
  first?.focus();
  return userEvent.setup();
};
/** jsdom has no clipboard: an event with one. */
const paste = (text: string) =>
  fireEvent.paste(document.activeElement ?? document.body, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
  });

describe('the grid', () => {
  it('takes one key a cell, goes on by itself, and sends the cells together', async () => {
    const { asked } = await openRoundPage(server());
    const user = await start();
    await user.keyboard('45321');
    expect((await shown()).slice(0, 6)).toEqual(['4', '5', '3', '2', '1', '']);
    expect(await screen.findByText('5 / 12')).toBeTruthy();
    await waitFor(() => expect(asked).toHaveLength(1), { timeout: 4500 });
    expect(asked[0]?.body).toMatchObject({
      cells: [{ useCaseId: useCaseId(1), score: { was: null, is: 4 } }, {}, {}, {}, {}],
    });
  });

  it('says of the focused cell what is asked and what each score means', async () => {
    await openRoundPage(server());
    const user = await start();
    expect(
      document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toContain('Gain sur l’indicateur');
    await user.keyboard('{End}');
    expect(screen.getByText(/le calcul retourne l’échelle/)).toBeTruthy();
  });

  it('clears, goes to the next empty cell, takes back and does again', async () => {
    await openRoundPage(server());
    const user = await start();
    await user.keyboard('12{Control>}{Home}{/Control}{Delete}');
    expect((await shown()).slice(0, 2)).toEqual(['', '2']);
    await user.keyboard('{Control>}z{/Control}');
    expect((await shown()).slice(0, 2)).toEqual(['1', '2']);
    await user.keyboard('{Control>}y{/Control}');
    expect((await shown()).slice(0, 2)).toEqual(['', '2']);
    await user.keyboard('{ArrowRight}e');
    expect(document.activeElement?.getAttribute('data-place')).toBe('0-2');
  });

  it('fills a range with one key', async () => {
    await openRoundPage(server());
    const user = await start();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}3');
    expect(await shown()).toEqual(['3', '3', '', '', '3', '3', '', '', '', '', '', '']);
  });

  it('takes a block from a spreadsheet, refuses cell by cell, and takes it back whole', async () => {
    await openRoundPage(server());
    const user = await start();
    paste('4,0\t6\n2\tfort\n');
    expect(await shown()).toEqual(['4', '', '', '', '2', '', '', '', '', '', '', '']);
    expect(
      await screen.findByText(/2 notes collées.*2 cases refusées.*hors de 1 à 5.*pas un nombre/),
    ).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect((await shown()).every((text) => text === '')).toBe(true);
  });

  it('keeps a comment beside the score', async () => {
    const { asked } = await openRoundPage(server());
    const user = await start();
    await user.keyboard('n');
    await user.type(await screen.findByRole('textbox'), 'Un seul client');
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('data-place')).toBe('0-0');
    await waitFor(
      () => expect(asked.at(-1)?.body).toMatchObject({ cells: [{ note: { is: 'Un seul client' } }] }),
      { timeout: 4500 },
    );
  });

  it('shows both values of a cell that was changed in another window', async () => {
    const { asked } = await openRoundPage(
      server({
        'PATCH /rounds/:id/cards': (body) =>
          JSON.stringify(body).includes('"was":null')
            ? refusal('cell-changed-meanwhile', 409, {
                cells: [{ useCaseId: useCaseId(1), criterion: 'kpi-gain', score: 2, note: null }],
              })
            : { kept: 1 },
      }),
    );
    const user = await start();
    await user.keyboard('4');
    await user.click(await screen.findByRole('button', { name: /Garder ici : 4/ }, { timeout: 4500 }));
    await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ cells: [{ score: { was: 2, is: 4 } }] }));
  });
});

describe('giving', () => {
  it('says what is empty and gives only once that is meant', async () => {
    const { asked } = await openRoundPage(
      server({ 'POST /rounds/:id/ballot': () => roundAt({ mine: 'given' }) }),
    );
    const user = await start();
    await user.keyboard('4');
    await user.click(screen.getByRole('button', { name: 'Remettre mes notes' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('11 cases sont vides :')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Remettre mes notes' }));
    expect(asked.some(({ what }) => what.startsWith('POST'))).toBe(false);
    await user.click(within(dialog).getByRole('checkbox'));
    await user.click(within(dialog).getByRole('button', { name: 'Remettre mes notes' }));
    await waitFor(() =>
      expect(asked.slice(-2).map(({ what }) => what)).toEqual([
        'PATCH /rounds/:id/cards',
        'POST /rounds/:id/ballot',
      ]),
    );
    expect(asked.at(-1)?.body).toEqual({ leavesBlanks: true });
  });
});

describe('the waiting room', () => {
  const given = server({ 'GET /rounds/:id': () => roundAt({ mine: 'given' }) });

  it('tells who has given, and no score', async () => {
    await openRoundPage(given);
    expect(await screen.findByText('1 sur 3 ont noté')).toBeTruthy();
    expect(screen.getByText(/a remis ses notes/)).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Révéler les notes' })).toBeNull();
  });

  it('says to who leads it why it cannot be revealed yet', async () => {
    await openRoundPage(given, ['scoring:read', 'scoring:manage']);
    expect(
      await screen.findByText('On attend encore 2 personnes. Après l’échéance, 3 bulletins suffiront.'),
    ).toBeTruthy();
  });
});
