import type { Reading } from '@jalon/domain/gates/signing/reading';
import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openGates } from '../testing/open-gates';
import { criterion, gate, idOf, outcome, words } from '../testing/sample-gate';

const ID = idOf(20);
const PATH = `/gates/${ID}/sign`;

const reading = (value: string): Pick<Reading, 'format' | 'gateId' | 'statement'> => ({
  format: 'jalon.reading/1',
  gateId: 'G0',
  statement: value,
});

const problem = (body: Record<string, unknown>) =>
  new Response(JSON.stringify(body), {
    status: 409,
    headers: { 'content-type': 'application/problem+json' },
  });

const CHANGED = {
  type: '/api/problems/reading-changed',
  status: 409,
  title: 'Ce que vous avez lu a changé',
  readingHash: 'b'.repeat(64),
  differences: [
    { kind: 'fact', id: 'voters', name: words('Votants'), before: { value: 2 }, after: { value: 3 } },
  ],
};

jest.setTimeout(30_000);
beforeEach(() => localStorage.clear());

describe('the decision sheet', () => {
  it('shows what changed, and lets one go on without typing again', async () => {
    const user = userEvent.setup();
    let signed = 0;
    const { asked } = await openGates(PATH, {
      [`GET /gates/${ID}`]: () => gate(),
      [`GET /gates/${ID}/reading`]: () => ({
        reading: reading(String(signed)),
        hash: (signed === 0 ? 'a' : 'b').repeat(64),
      }),
      [`POST /gates/${ID}/votes`]: () => {
        signed += 1;
        return signed === 1 ? problem(CHANGED) : gate({ path: PATH });
      },
      'GET /members/names': () => [],
    });
    await user.click(await screen.findByRole('radio', { name: /Passer/ }));
    await user.type(screen.getByLabelText(/^Pourquoi/), 'Utile tout de suite.');
    await user.type(screen.getByLabelText(/^Votre mot de passe/), 'une phrase assez longue');
    await user.click(screen.getByRole('button', { name: 'Signer' }));
    await screen.findByText('Votants');
    await user.click(await screen.findByRole('button', { name: 'Signer ce qui vaut maintenant' }));
    await screen.findByText('Votre voix est enregistrée.');
    expect(asked.map(({ body }) => body)).toMatchObject([
      { roleId: 'sponsor', outcome: 'pass', readingHash: 'a'.repeat(64), reason: 'Utile tout de suite.' },
      { roleId: 'sponsor', outcome: 'pass', readingHash: 'b'.repeat(64), reason: 'Utile tout de suite.' },
    ]);
  });

  it('never keeps the password in the browser, and keeps the rest', async () => {
    const user = userEvent.setup();
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () => gate(),
      [`GET /gates/${ID}/reading`]: () => ({ reading: reading(''), hash: 'a'.repeat(64) }),
    });
    await user.type(await screen.findByLabelText(/^Pourquoi/), 'Utile.');
    await user.type(screen.getByLabelText(/^Votre mot de passe/), 'secret secret');
    const kept = localStorage.getItem(`jalon-draft-vote-${ID}`);
    expect(kept).toContain('Utile.');
    expect(kept).not.toContain('secret');
  });

  it('asks for lessons where the project ends, and says that it is a good decision', async () => {
    const user = userEvent.setup();
    const abandon = outcome({ id: 'abandon', ...words('Abandonner'), effect: 'end' });
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () => gate({ outcomes: [outcome(), abandon] }),
      [`GET /gates/${ID}/reading`]: () => ({ reading: reading(''), hash: 'a'.repeat(64) }),
    });
    await user.click(await screen.findByRole('radio', { name: /Abandonner/ }));
    await screen.findByText(/Arrêter à temps est une bonne décision/);
  });

  it('offers conditions on advisory criteria only', async () => {
    const user = userEvent.setup();
    const conditional = outcome({ id: 'pass_with_conditions', ...words('Passer avec conditions') });
    const advisory = criterion({
      id: 'G0-05',
      state: 'unsatisfied',
      isBlocking: false,
      name: words('Un essai'),
    });
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () => gate({ outcomes: [conditional], criteria: [criterion(), advisory] }),
      [`GET /gates/${ID}/reading`]: () => ({ reading: reading(''), hash: 'a'.repeat(64) }),
      'GET /members/names': () => [],
    });
    await user.click(await screen.findByRole('radio', { name: /Passer avec conditions/ }));
    await user.click(screen.getByRole('button', { name: 'Ajouter une condition' }));
    const options = [...screen.getByLabelText(/^Critère/).querySelectorAll('option')];
    expect(options.map(({ textContent }) => textContent)).toEqual(['Choisir…', 'Un essai']);
    await user.click(screen.getByRole('button', { name: 'Retirer la condition 1' }));
    expect(screen.queryByLabelText(/^Critère/)).toBeNull();
  });

  it('says why an outcome is not possible yet', async () => {
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        gate({ state: 'blocked', outcomes: [outcome({ obstacles: ['not_ready'] })] }),
      [`GET /gates/${ID}/reading`]: () => ({ reading: reading(''), hash: 'a'.repeat(64) }),
    });
    expect(await screen.findByRole('radio', { name: /n’est pas prête/ })).toHaveProperty('disabled', true);
  });
});
