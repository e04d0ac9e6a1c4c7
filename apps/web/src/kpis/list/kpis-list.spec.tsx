import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openKpis, refusal } from '../testing/open-kpis';
import { inList, USE_CASE } from '../testing/sample-kpi';
import { KpisList } from './kpis-list';

const answer = (items: readonly object[], mayAdd = true) => ({ items, minBaseline: 10, mayAdd });
const open = (list: () => unknown) =>
  openKpis(<KpisList useCaseId={USE_CASE} pathOf={(id) => `/kpis/${id}`} />, { 'GET /kpis': list });

describe('the KPIs of a project', () => {
  it('say in words where each is, both ways of reading the change, and what is missing', async () => {
    await open(() => answer([inList()]));
    expect(
      await screen.findByText(/Depuis le départ : de 60\smin à 48\smin : −20\s%, soit −12\smin\./),
    ).toBeTruthy();
    expect(screen.getByText(/67\s% du chemin vers la cible/)).toBeTruthy();
    expect(screen.getByText(/Visé : de 60\smin à 42\smin : −30\s%, soit −18\smin\./)).toBeTruthy();
    expect(screen.getByText('Il manque la cadence.')).toBeTruthy();
  });

  it('say that a baseline is too thin for the life cycle of the project', async () => {
    await open(() => ({ ...answer([inList()]), minBaseline: 25 }));
    expect(await screen.findByText(/Trop peu d’observations de départ/)).toBeTruthy();
  });

  it('say what to begin with where there is none, and let only those add who may', async () => {
    await open(() => answer([], false));
    expect(await screen.findByText('Aucun KPI pour l’instant')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Définir un KPI/ })).toBeNull();
  });

  it('wait visibly, and offer to try again when they cannot be read', async () => {
    let tries = 0;
    await open(() => (tries++ === 0 ? refusal('temporarily-unavailable', 503) : answer([inList()])));
    await userEvent.click(await screen.findByRole('button', { name: /Réessayer/ }));
    expect(await screen.findByRole('link', { name: 'Temps par brief' })).toBeTruthy();
  });

  it('show lines of waiting until they are there', async () => {
    await open(() => new Promise(() => undefined));
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});
