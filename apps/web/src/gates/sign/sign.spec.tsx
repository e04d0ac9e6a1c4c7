import type { GateVote } from '@jalon/contracts/gates/gate-view';
import type { Difference } from '@jalon/domain/gates/signing/difference';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openGates } from '../testing/open-gates';
import { criterion, gate, idOf, outcome, READER, seat, words } from '../testing/sample-gate';

const ID = idOf(20);
const PATH = `/gates/${ID}/sign`;

const reading = (value: string): Pick<Reading, 'format' | 'gateId' | 'statement'> => ({
  format: 'jalon.reading/1',
  gateId: 'G0',
  statement: value,
});

const problem = (body: Record<string, unknown> & { readonly status: number }) =>
  new Response(JSON.stringify(body), {
    status: body.status,
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
} satisfies Record<string, unknown> & { readonly differences: readonly Difference[] };

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

  const lead = { id: 'product_owner', ...words('Responsable produit') };
  const sofia = { id: idOf(2), name: 'Sofia Marchetti' };
  const asked = (saying: string) => ({
    criterionId: 'G0-05',
    words: saying,
    rule: null,
    ownerId: sofia.id,
    owner: sofia,
    dueOn: '2026-12-15',
  });
  const said = (id: string, more: Partial<GateVote> = {}): GateVote => ({
    id: idOf(40),
    role: lead,
    person: sofia,
    onBehalfOf: null,
    outcome: { id, ...words(id), effect: 'forward' },
    target: null,
    reason: 'Utile aux équipes.',
    lessons: null,
    conditions: [],
    readingHash: 'a'.repeat(64),
    at: '2026-11-26T08:00:00.000Z',
    ended: null,
    ...more,
  });
  const others = (vote: GateVote) => [seat(), seat({ role: lead, people: [sofia], vote, mayVoteAs: [] })];
  const read = () => ({ reading: reading(''), hash: 'a'.repeat(64) });
  const conditional = outcome({ id: 'pass_with_conditions', ...words('Passer avec conditions') });
  const advisory = criterion({
    id: 'G0-05',
    state: 'unsatisfied',
    isBlocking: false,
    name: words('Un essai'),
  });
  const abandon = outcome({ id: 'abandon', ...words('Abandonner'), effect: 'end' });

  it('shows what is red, what the others said and what they ask for', async () => {
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        gate({
          criteria: [criterion(), advisory],
          outcomes: [conditional],
          seats: others(said('pass_with_conditions', { conditions: [asked('Essayer dix jours')] })),
        }),
      [`GET /gates/${ID}/reading`]: read,
    });
    const open = (await screen.findByRole('heading', { name: 'Ce qui n’est pas au vert' })).closest(
      'section',
    );
    expect(open?.textContent).toContain('Un essai');
    expect(open?.textContent).not.toContain('Les cinq questions');
    const votes = screen.getByRole('heading', { name: 'Ce que les autres ont dit' }).closest('section');
    expect(votes?.textContent).toContain('Utile aux équipes.');
    expect(votes?.textContent).toMatch(
      /Essayer dix jours.*Sofia Marchetti · pour le 15 déc. 2026 · Un essai/,
    );
  });

  it('tells what is green by a declaration alone, and does not call it red', async () => {
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        gate({ criteria: [criterion({ restsOnDeclared: true })], outcomes: [conditional] }),
      [`GET /gates/${ID}/reading`]: read,
    });
    const known = await screen.findByRole('heading', { name: 'À savoir avant de signer' });
    expect(known.closest('section')?.textContent).toContain('Déclaré');
    expect(screen.queryByRole('heading', { name: 'Ce qui n’est pas au vert' })).toBeNull();
  });

  it('carries the conditions of the other seat: one signs without adding any', async () => {
    const user = userEvent.setup();
    const { asked: sent } = await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        gate({
          criteria: [criterion(), advisory],
          outcomes: [conditional],
          seats: others(said('pass_with_conditions', { conditions: [asked('Essayer dix jours')] })),
        }),
      [`GET /gates/${ID}/reading`]: read,
      [`POST /gates/${ID}/votes`]: () => gate({ path: PATH }),
      'GET /members/names': () => [],
    });
    await user.click(await screen.findByRole('radio', { name: /Passer avec conditions/ }));
    const editor = within(screen.getByRole('region', { name: 'Conditions' }));
    editor.getByText('Essayer dix jours');
    await user.type(screen.getByLabelText(/^Votre mot de passe/), 'une phrase assez longue');
    await user.click(screen.getByRole('button', { name: 'Signer' }));
    await screen.findByText('Votre voix est enregistrée.');
    expect(sent.map(({ body }) => body)).toMatchObject([{ outcome: 'pass_with_conditions', conditions: [] }]);
  });

  it('asks no lessons where they are written already, and lets one add to them', async () => {
    const user = userEvent.setup();
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        gate({
          outcomes: [abandon],
          hasLessons: false,
          seats: others(said('abandon', { lessons: 'Mesurer d’abord.' })),
        }),
      [`GET /gates/${ID}/reading`]: read,
    });
    await user.click(await screen.findByRole('radio', { name: /Abandonner/ }));
    expect(screen.getAllByText(/Mesurer d’abord\./).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Ce que vous ajoutez')).toHaveProperty('required', false);
    expect(screen.queryByLabelText(/Ce que le projet a appris/)).toBeNull();
  });

  it('begins with one’s own vote that fell, and says so', async () => {
    const mine = said('pass', {
      role: { id: 'sponsor', ...words('Sponsor') },
      person: READER,
      ended: { at: '2026-11-26T09:00:00.000Z', why: 'changed', differences: [] },
    });
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        gate({ formerVotes: [mine], changes: { since: mine.at, differences: CHANGED.differences } }),
      [`GET /gates/${ID}/reading`]: read,
    });
    expect(await screen.findByRole('radio', { name: /Passer/ })).toHaveProperty('checked', true);
    expect(screen.getByLabelText(/^Pourquoi/)).toHaveProperty('value', 'Utile aux équipes.');
    screen.getByText(/Repris de votre voix du .*, qui ne compte plus/);
    const changed = screen.getByRole('heading', { name: 'Depuis votre dernière lecture' }).closest('section');
    expect(changed?.textContent).toContain('Votants');
  });

  it('keeps all that was typed when the password is wrong', async () => {
    const user = userEvent.setup();
    const wrong = { type: '/api/problems/identity-not-proved', status: 403, title: 'Non', why: 'wrong' };
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () => gate(),
      [`GET /gates/${ID}/reading`]: read,
      [`POST /gates/${ID}/votes`]: () => problem(wrong),
    });
    await user.click(await screen.findByRole('radio', { name: /Passer/ }));
    await user.type(screen.getByLabelText(/^Pourquoi/), 'Utile tout de suite.');
    await user.type(screen.getByLabelText(/^Votre mot de passe/), 'une autre phrase');
    await user.click(screen.getByRole('button', { name: 'Signer' }));
    await screen.findByText('Ce mot de passe ou ce code n’est pas le vôtre');
    expect(screen.getByLabelText(/^Pourquoi/)).toHaveProperty('value', 'Utile tout de suite.');
    expect(screen.getByRole('radio', { name: /Passer/ })).toHaveProperty('checked', true);
  });

  it('shows that it is loading, then what went wrong, with a way to try again', async () => {
    let fails = true;
    const user = userEvent.setup();
    await openGates(PATH, {
      [`GET /gates/${ID}`]: () =>
        fails ? problem({ type: 'about:blank', status: 500, title: 'Une panne' }) : gate(),
      [`GET /gates/${ID}/reading`]: read,
    });
    const again = await screen.findByRole('button', { name: /Réessayer/ });
    fails = false;
    await user.click(again);
    await screen.findByRole('button', { name: 'Signer' });
  });
});
