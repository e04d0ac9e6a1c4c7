import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { Missing } from '@jalon/contracts/gates/missing.operations';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openGates } from '../testing/open-gates';
import { gate, idOf, words } from '../testing/sample-gate';
import { missing, missingItem } from '../testing/sample-missing';

const NADIA = { id: idOf(3), name: 'Nadia Ferrand' };

const complete = missingItem({ path: `/projects/${idOf(30)}/kpis`, days: 3 });
const sign = missingItem({
  key: 'attest:G1-05',
  kind: 'attest',
  words: words('Attester : le cadrage est signé'),
  sentence: words('À signer par Nadia Ferrand'),
  owner: { role: { id: 'lawyer', ...words('Juriste') }, people: [NADIA] },
  needsEvidence: true,
});

/** The panel of a blocked gate, by what the server finds for each day. */
async function open(found: (by: string | null) => Missing, changes: Partial<GateView> = {}) {
  const told = gate({ state: 'blocked', unmet: ['G0-01'], dueOn: '2026-12-02', ...changes });
  const opened = await openGates(`/use-cases/${told.useCase.id}/gate`, {
    [`GET /use-cases/${told.useCase.id}/gates`]: () => ({
      gates: [told],
      ahead: [],
      nextId: told.id,
      mayOpen: false,
    }),
    [`GET /gates/${told.id}`]: () => told,
    [`GET /gates/${told.id}/missing`]: (_, search) => found(search.get('by')),
    [`POST /gates/${told.id}/missing/tasks`]: () => missing(),
  });
  const title = await screen.findByRole('heading', { name: 'Ce qui manque pour passer' });
  return { ...opened, panel: within(title.closest('section') ?? document.body), id: told.id };
}

describe('what is missing to pass', () => {
  it('names each thing to do, who does it, in how long, and where', async () => {
    const { panel } = await open(() =>
      missing({ items: [complete, sign], totalDays: 4, doneOn: '2026-12-03', isFeasible: true }),
    );
    const link = await panel.findByRole('link', { name: /Compléter.: KPI/ });
    expect(link.getAttribute('href')).toBe(`/projects/${idOf(30)}/kpis`);
    panel.getByText('2 actions');
    panel.getByText(/environ 4 j de travail ; fini au plus tôt le 3 déc. 2026/);
    panel.getByText('Juriste, Nadia Ferrand · 1 j · avec une preuve');
    panel.getByText('Qui conduit le projet · 3 j');
    panel.getByText('Faisable à cette date.');
  });

  it('asks again for another day, and says how many working days are lacking', async () => {
    const asked: (string | null)[] = [];
    const { panel } = await open((by) => {
      asked.push(by);
      return missing({ by, items: [sign], totalDays: 1, isFeasible: false, lackingDays: 4 });
    });
    await panel.findByText('Il manque 4 jours ouvrés.');
    fireEvent.change(panel.getByLabelText('Pour passer le'), { target: { value: '2026-11-27' } });
    await panel.findByText('Il manque 4 jours ouvrés.');
    expect(asked).toEqual(['2026-12-02', '2026-11-27']);
  });

  it('says what no action turns green, and why', async () => {
    const held = { id: 'G0-02', name: words('Relus tous'), why: words('Jalon ne le mesure pas encore') };
    const { panel } = await open(() => missing({ stuck: [held] }));
    expect((await panel.findByText('Relus tous')).closest('li')?.textContent).toBe(
      'Relus tous\u202f: Jalon ne le mesure pas encore',
    );
  });

  it('gives all of it to whoever does it, at once, for that day', async () => {
    const { panel, asked, id } = await open(() => missing({ by: '2026-12-02', items: [complete, sign] }), {
      may: ['assign_missing'],
    });
    await userEvent.click(await panel.findByRole('button', { name: 'Confier ces 2 actions' }));
    await screen.findByText('Les tâches sont confiées ; chacun est prévenu.');
    expect(asked.find(({ what }) => what === `POST /gates/${id}/missing/tasks`)?.body).toEqual({
      items: [
        { key: complete.key, dueOn: '2026-12-02' },
        { key: sign.key, ownerId: NADIA.id, dueOn: '2026-12-02' },
      ],
    });
  });

  it('shows whose task it is already, and offers nothing twice', async () => {
    const task = { id: idOf(50), owner: NADIA, dueOn: '2026-12-03', isDone: false };
    const { panel } = await open(() => missing({ items: [{ ...sign, task }] }), { may: ['assign_missing'] });
    await panel.findByText('Confiée à Nadia Ferrand, pour le 3 déc. 2026');
    expect(panel.queryByRole('button', { name: /Confier/ })).toBeNull();
  });

  it('promises no day while something cannot be met yet, and keeps waivers apart', async () => {
    const held = { id: 'G0-02', name: words('Relus tous'), why: words('mesure attendue') };
    const waiver = missingItem({
      key: 'waive:G0-03',
      kind: 'waive',
      words: words('Accorder une dérogation'),
    });
    const found = { items: [complete, waiver], stuck: [held], doneOn: '2026-12-03', isFeasible: true };
    const { panel } = await open(() => missing({ ...found, totalDays: 4 }));
    await panel.findByText('La porte ne peut pas encore passer');
    expect(panel.queryByText(/fini au plus tôt/)).toBeNull();
    expect(panel.queryByText('Faisable à cette date.')).toBeNull();
    const apart = panel.getByText('1 dérogation possible').closest('details');
    expect(apart?.textContent).toContain('Accorder une dérogation');
    expect(apart?.open).toBe(false);
  });
});
