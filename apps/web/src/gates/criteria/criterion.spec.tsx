import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { TraceTerm } from '@jalon/contracts/gates/gate-trace';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openGates } from '../testing/open-gates';
import { criterion, gate, idOf, words } from '../testing/sample-gate';
import { missing } from '../testing/sample-missing';

const project = { id: idOf(30), reference: 'PR-001', title: 'Légendes de photos' };

const asked = {
  id: 'kpis',
  name: words('KPI complets'),
  origin: 'fact',
  value: 0,
  shown: words('0'),
} as const;
const kept: TraceTerm = {
  ...asked,
  standing: 'measured',
  source: words('1 KPI, aucun n’est complet'),
  at: null,
  path: `/projects/${project.id}/kpis`,
};
const least: TraceTerm = { ...kept, id: null, name: null, origin: 'literal', shown: words('1'), path: null };

const why = words('KPI complets : 0 ; il en faut au moins 1');
const measured = criterion({
  id: 'G1-04',
  name: words('Un KPI complet au moins'),
  state: 'unsatisfied',
  turnsGreen: words('Complétez un KPI.'),
  sentence: why,
  rule: {
    result: 'false',
    sentence: why,
    lines: [
      {
        depth: 0,
        kind: 'compare',
        text: 'kpis >= 1',
        result: 'false',
        isDecisive: true,
        operator: '>=',
        terms: [kept, least],
      },
    ],
  },
});

const attested = (changes: Partial<GateCriterion> = {}) =>
  criterion({
    id: 'G1-05',
    name: words('Le cadrage est signé'),
    kind: 'attested',
    state: 'unsigned',
    turnsGreen: words('Signez le cadrage.'),
    sentence: words('À signer par Nadia Ferrand'),
    signer: { role: { id: 'lawyer', ...words('Juriste') }, people: [{ id: idOf(3), name: 'Nadia Ferrand' }] },
    ...changes,
  });

/** The gate page of the project, with one criterion open. */
async function open(one: GateCriterion, changes: Partial<GateView> = {}) {
  const told = gate({ state: 'blocked', unmet: [one.id], criteria: [one], project, ...changes });
  const path = `/use-cases/${told.useCase.id}/gate`;
  await openGates(path, {
    [`GET /use-cases/${told.useCase.id}/gates`]: () => ({
      gates: [told],
      ahead: [],
      nextId: told.id,
      mayOpen: false,
    }),
    [`GET /gates/${told.id}`]: () => told,
    [`GET /gates/${told.id}/missing`]: () => missing(),
  });
  const row = await screen.findByRole('button', { name: new RegExp(one.name.fr) });
  await userEvent.click(row);
  return within(row.closest('li') ?? document.body);
}

describe('a criterion that is not met', () => {
  it('says once how it stands, and leads to the page where that is kept', async () => {
    const row = await open(measured);
    expect(row.getAllByText(/il en faut au moins 1/)).toHaveLength(1);
    row.getByText('Complétez un KPI.');
    const way = row.getByRole('link', { name: 'Ouvrir les KPI' });
    expect(way.getAttribute('href')).toBe(`/projects/${project.id}/kpis`);
  });

  it('puts what the reader may do beside what turns it green', async () => {
    const row = await open(attested({ may: ['attest', 'waive'] }));
    const turning = within(
      row.getByRole('heading', { name: 'Ce qui le fait passer au vert' }).parentElement ?? document.body,
    );
    turning.getByText('Signez le cadrage.');
    turning.getByRole('button', { name: 'Signer ce critère…' });
    turning.getByRole('button', { name: 'Accorder une dérogation…' });
    expect(turning.queryByText(/C’est à/)).toBeNull();
  });

  it('says who signs where it is somebody else', async () => {
    const row = await open(attested());
    row.getByText('C’est à Nadia Ferrand de le faire (Juriste).');
    expect(row.queryByRole('button', { name: /Signer/ })).toBeNull();
  });

  it('leads to the team where nobody holds the role', async () => {
    const row = await open(attested({ signer: { role: { id: 'lawyer', ...words('Juriste') }, people: [] } }));
    row.getByText(/Personne ne tient encore le rôle qui le fait : Juriste/);
    expect(row.getByRole('link', { name: 'Nommer quelqu’un dans l’équipe' }).getAttribute('href')).toBe(
      `/projects/${project.id}/team`,
    );
  });

  it('keeps what a settled one was signed with, and asks for nothing', async () => {
    const row = await open(attested({ state: 'satisfied', sentence: words('Signé par Nadia Ferrand') }), {
      state: 'ready',
      unmet: [],
    });
    expect(row.queryByText('Ce qui le fait passer au vert')).toBeNull();
    row.getByText('Signé par Nadia Ferrand');
  });
});
