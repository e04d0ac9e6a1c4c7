import type { GateDecision, thenAndNow } from '@jalon/contracts/gates/decisions.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Answers, openGates } from '../testing/open-gates';
import { decidedGate, decision, replay } from '../testing/sample-decision';
import { words } from '../testing/sample-gate';

const told = decidedGate();

const open = (changes: Partial<GateDecision> = {}, answers: Answers = {}) =>
  openGates(told.path, {
    [`GET /use-cases/${told.useCase.id}/gates`]: () => ({
      gates: [told],
      ahead: [],
      nextId: null,
      mayOpen: false,
    }),
    [`GET /gates/${told.id}`]: () => told,
    [`GET /gates/${told.id}/decision`]: () => decision(changes),
    ...answers,
  });

const panel = async (title: string) =>
  within((await screen.findByRole('heading', { name: title })).closest('section') ?? document.body);

describe('a gate that was decided', () => {
  it('says what came out, where the project goes, who voted and why', async () => {
    await open({ silent: [{ id: 'finance', ...words('Finance') }] });
    await screen.findByText(/^Décidée le 20 nov. 2026 : Passer\.$/);
    const decided = await panel('Décision');
    decided.getByText(/Le projet entre dans la phase « Cadrage »/);
    const vote = decided.getByText('Hélène Berthier').closest('li');
    expect(vote?.textContent).toMatch(/Sponsor.*Passer.*Utile dès maintenant\./);
    decided.getByText('N’ont pas voté : Finance.');
  });

  it('values what a project that was stopped has taught', async () => {
    await open({
      outcome: { id: 'abandon', ...words('Abandonner'), effect: 'end' },
      lessons: 'Le gain ne paie pas la relecture.',
    });
    const decided = await panel('Décision');
    decided.getByText(/Arrêter à temps est une bonne décision/);
    decided.getByText('Le gain ne paie pas la relecture.');
  });

  it('leads to its record on paper', async () => {
    await open();
    const link = await screen.findByRole('link', { name: 'Compte rendu de décision' });
    expect(link.getAttribute('href')).toBe(`/gates/${told.id}/record`);
  });

  it('offers to try again when the decision cannot be read', async () => {
    let tries = 0;
    const answer = () => {
      tries += 1;
      return tries === 1 ? Response.error() : decision();
    };
    await open({}, { [`GET /gates/${told.id}/decision`]: answer });
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await panel('Décision');
  });
});

describe('replaying', () => {
  const replaying = (answer: ReturnType<typeof replay>) =>
    open({}, { [`GET /gates/${told.id}/decision/replay`]: () => answer });

  it('asks nothing of the server before it is asked for, then says that all holds', async () => {
    await replaying(replay());
    const replayed = await panel('Rejouer la décision');
    replayed.getByText('Rien n’est décidé de nouveau.');
    await userEvent.click(replayed.getByRole('button', { name: 'Rejouer' }));
    await replayed.findByText('Même verdict, document intact');
    replayed.getByText('Le journal porte la même empreinte.');
    replayed.getByText(new RegExp('c'.repeat(64)));
  });

  it('says which of the three no longer holds', async () => {
    await replaying(replay({ isIntact: false }));
    const replayed = await panel('Rejouer la décision');
    await userEvent.click(replayed.getByRole('button', { name: 'Rejouer' }));
    await replayed.findByText('Ce document ne donne plus la même décision');
    replayed.getByText('Le texte n’a plus son empreinte.');
    expect(replayed.queryByText('Le verdict ressort autrement.')).toBeNull();
  });
});

describe('then and now', () => {
  const comparing = async (changes: Partial<Output<typeof thenAndNow>>) => {
    const compared = {
      decidedAt: '2026-11-20T10:00:00.000Z',
      at: '2026-11-26T10:00:00.000Z',
      then: 'ready',
      now: 'ready',
      differences: [],
      criteria: [],
      ...changes,
    };
    await open({}, { [`GET /gates/${told.id}/decision/then-and-now`]: () => compared });
    const found = await panel('Alors et maintenant');
    await userEvent.click(found.getByRole('button', { name: 'Comparer' }));
    return found;
  };

  it('names the criteria that stand otherwise today, and those that came or went', async () => {
    const found = await comparing({
      now: 'blocked',
      criteria: [
        { id: 'G0-01', name: words('Cinq réponses'), then: 'satisfied', now: 'reopened' },
        { id: 'G0-02', name: words('Deux objectifs'), then: 'satisfied', now: 'satisfied' },
        { id: 'G0-03', name: words('Un sponsor'), then: null, now: 'unsatisfied' },
      ],
    });
    await found.findByText('Bloquée');
    const lines = found.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Cinq réponses\u202f: Rempli → À signer de nouveau',
      'Un sponsor\u202f: n’était pas demandé → Pas encore rempli',
    ]);
  });

  it('says so where nothing has changed', async () => {
    const found = await comparing({});
    await found.findByText('Rien n’a changé.');
  });
});
