import type { BoardGate } from '@jalon/contracts/gates/gates.operations';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openGates } from '../testing/open-gates';
import { gate, idOf, READER } from '../testing/sample-gate';

const counts = { open: 2, ready: 0, blocked: 2, conditions_overdue: 0, late: 0, mine: 1 };

const line = (changes: Partial<BoardGate> = {}): BoardGate => ({
  ...gate({ state: 'blocked', unmet: ['G0-01'], dueOn: '2026-12-02' }),
  deciders: [{ ...READER, hasVoted: false }],
  votes: 0,
  needed: 1,
  mine: ['attest'],
  overdueEarlier: 0,
  isLate: false,
  ...changes,
});

const board = (items: readonly BoardGate[], changes: object = {}) => ({
  items,
  total: items.length,
  counts,
  ...changes,
});

describe('the board of gates', () => {
  it('says of each gate how it stands, when it is, who is awaited and what falls to the reader', async () => {
    await openGates('/gates', { 'GET /gates': () => board([line()]) });
    const row = within(await screen.findByRole('listitem'));
    expect(row.getByRole('link').textContent).toBe('G0 · Ouvrir un projet\u202f?');
    row.getByText(/Bloquée par 1 critère/);
    row.getByText('À signer par vous');
    row.getByText('2 déc. 2026');
    row.getByText(/0 voix sur 1 · attendus : Hélène Berthier/);
  });

  it('names the chosen filter with its count on the button that unfolds the others', async () => {
    const user = userEvent.setup();
    await openGates('/gates?show=blocked', { 'GET /gates': () => board([line()]) });
    const fold = await screen.findByRole('button', { name: 'Montrer : Bloquées 2' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'À faire par moi 1' }));
    await screen.findByRole('button', { name: 'Montrer : À faire par moi 1' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
  });

  it('leads back to all gates where a filter leaves none', async () => {
    await openGates('/gates?show=ready', { 'GET /gates': () => board([]) });
    await screen.findByText('Rien ici');
    expect(screen.getByRole('link', { name: 'Voir toutes les portes' }).getAttribute('href')).toBe('/gates');
  });

  it('says how a first gate is opened where there is none', async () => {
    await openGates('/gates', { 'GET /gates': () => board([], { counts: { ...counts, open: 0 } }) });
    await screen.findByText('Aucune porte ouverte');
    screen.getByRole('link', { name: 'Voir les cas d’usage' });
  });

  it('goes on where there are more than a page holds', async () => {
    const { router } = await openGates('/gates', { 'GET /gates': () => board([line()], { total: 240 }) });
    const pages = within(await screen.findByRole('navigation', { name: 'Suite des portes' }));
    pages.getByText('1 à 100 sur 240');
    await userEvent.click(pages.getByRole('link', { name: 'Suivantes' }));
    await pages.findByText('101 à 200 sur 240');
    expect(router.state.location.search).toEqual({ from: '100' });
  });

  it('offers to try again when the server does not answer', async () => {
    let tries = 0;
    const answer = () => {
      tries += 1;
      return tries === 1 ? Response.error() : board([line({ id: idOf(40) })]);
    };
    await openGates('/gates', { 'GET /gates': answer });
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await screen.findByText('À signer par vous');
  });
});
