import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openRoundPage, personId, ROUND_ID, roundAt, useCaseId } from '../testing/open-round';

const REVEALED = '2026-11-26T10:00:00.000Z';
const revealed = roundAt({
  state: 'revealed',
  mine: 'given',
  closedAt: REVEALED,
  given: 3,
  may: ['repeat', 'comment'],
});

/** Three people on three use cases, four criteria; they differ on the first criterion of the first use case. */
const resultsWith = (first: readonly [number, number, number], names = true): RoundResults => ({
  model: revealed.model,
  raters: ['Léa Martin', 'Karim Benali', 'Inès Moreau'].map((name, at) => ({
    key: names ? personId(at + 1) : `r${at + 1}`,
    name: names ? name : null,
  })),
  items: revealed.useCases.map(({ id, reference, title }, nth) => ({
    useCase: { id, reference, title },
    rows: [0, 1, 2].map((rater) => [nth === 0 ? (first[rater] ?? 3) : 4 - nth, 3, 4, 2]),
    notes:
      nth === 0
        ? [{ rater: names ? personId(1) : 'r1', criterion: 'kpi-gain', text: 'Un seul client.' }]
        : [],
  })),
  agreement: null,
  agreementByCriterion: null,
  revealedAt: REVEALED,
});

const open = (results: RoundResults, previous: RoundResults | null = null) =>
  openRoundPage({
    'GET /rounds/:id': () => revealed,
    'GET /rounds/:id/results': () => ({ results, previous }),
  });

describe('what a round reveals', () => {
  /* A screen that comes by itself: its code is there before the tests look for it. */
  beforeAll(() => import('./round-outcome'));

  it('shows where people differ first: who gave what, and why; averages wait behind their tab', async () => {
    await open(resultsWith([1, 3, 5]));
    expect(await screen.findByText('Où vous n’êtes pas d’accord')).toBeTruthy();
    expect(screen.getAllByRole('img', { name: 'Notes : 1, 3, 5.' }).length).toBeGreaterThan(0);
    expect(screen.getByText(/Un seul client\./)).toBeTruthy();
    expect(screen.queryByText(/Indice/)).toBeNull();
    await userEvent.click(screen.getByRole('tab', { name: 'Moyennes' }));
    expect(await screen.findByText('Indice (0–100)')).toBeTruthy();
  });

  it('prepares a second round with the divided use cases, and those only', async () => {
    await open(resultsWith([1, 3, 5]));
    const link = await screen.findByRole('link', { name: /Préparer un second tour \(1\)/ });
    expect(link.getAttribute('href')).toBe(`/rounds/new?previous=${ROUND_ID}&useCases=${useCaseId(1)}`);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Noter à nouveau Veille' }));
    expect(screen.getByRole('link', { name: /Préparer un second tour \(0\)/ })).toBeTruthy();
  });

  it('opens a number to its sentence, formula, inputs and date', async () => {
    await open(resultsWith([1, 3, 5]));
    const [number] = await screen.findAllByRole('button', { name: /d’où vient ce nombre/ });
    await userEvent.click(number ?? document.body);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/12·S/)).toBeTruthy();
    expect(dialog.getByText('26 nov. 2026', { exact: false })).toBeTruthy();
  });

  it('tells no name where the round tells none', async () => {
    await open(resultsWith([1, 3, 5], false));
    expect((await screen.findAllByText(/× 1/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Karim Benali \(/)).toBeNull();
    expect(screen.queryByText('Inès Moreau')).toBeNull();
  });

  it('says so when nothing divides', async () => {
    await open(resultsWith([3, 3, 3]));
    expect(await screen.findByText('Rien ne vous divise')).toBeTruthy();
  });

  it('tells what a second round changed', async () => {
    await open(resultsWith([3, 3, 5]), resultsWith([1, 3, 5]));
    expect(await screen.findByText('Ce que le second tour a changé')).toBeTruthy();
    expect(screen.getByText(/le plus rapprochés/).textContent).toContain('Gain sur l’indicateur');
  });
});
