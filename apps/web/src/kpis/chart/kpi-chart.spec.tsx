import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openKpis } from '../testing/open-kpis';
import { kpi, pointOf, SOFIA } from '../testing/sample-kpi';
import { SeriesPanel } from './series-panel';

const POINTS = [
  pointOf('2026-09-07', 62, 'baseline'),
  pointOf('2026-09-14', 58, 'baseline'),
  pointOf('2026-10-05', 50),
  pointOf('2026-10-12', 49),
  pointOf('2026-10-26', 47),
  { ...pointOf('2026-11-02', 48), number: 2 },
];

const TWICE = kpi({
  number: 2,
  versions: [2, 1].map((number) => ({
    number,
    meaning: kpi().meaning,
    reason: null,
    startsOn: number === 2 ? '2026-11-01' : '2026-08-31',
    madeBy: SOFIA,
    madeAt: '2026-08-31T08:00:00.000Z',
  })),
});

class NoObserver {
  observe = () => undefined;
  disconnect = () => undefined;
}
Object.assign(window, { ResizeObserver: window.ResizeObserver ?? NoObserver });

const open = async (points = POINTS, of = TWICE) => {
  await openKpis(<SeriesPanel kpi={of} />, { 'GET /kpis/:id/series': () => ({ points }) });
  return screen.findByRole('group', { name: /Courbe de/ });
};

describe('the curve of a KPI', () => {
  it('joins points within one context and one definition, and leaves a gap where nothing was measured', async () => {
    const chart = await open();
    const lines = [...chart.querySelectorAll('polyline')].map(
      (line) => line.getAttribute('points')?.split(' ').length,
    );
    expect(lines).toEqual([2, 2, 1, 1]);
  });

  it('shows the target, the start and where the definition changed', async () => {
    const chart = await open();
    const said = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(said).toContain('définition 2');
    expect(said).toContain('départ');
    expect(said.find((one) => one?.startsWith('cible'))).toMatch(/^cible 42\smin$/);
  });

  it('draws no target nor start that is not known, and no change of what never changed', async () => {
    const reading = { samples: [], last: null, measurements: 6 };
    const chart = await open(POINTS.slice(2, 5), kpi({ reading, target: null }));
    const said = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
    expect(said.filter((one) => /^(cible|départ|définition)/.test(one))).toEqual([]);
  });

  it('is gone along with the arrows, each point in words', async () => {
    await open();
    const points = screen.getAllByRole('img');
    expect(points.map((point) => point.tabIndex)).toEqual([-1, -1, -1, -1, -1, 0]);
    points.at(-1)?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(
      /^26 oct.*Pilote : 47\smin, 6 observations$/,
    );
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Base de référence');
  });

  it('is told as a table too', async () => {
    await open();
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(POINTS.length + 1);
  });

  it('says that there is nothing yet, and how it begins', async () => {
    await openKpis(<SeriesPanel kpi={kpi()} />, { 'GET /kpis/:id/series': () => ({ points: [] }) });
    expect(await screen.findByText('Aucune mesure')).toBeTruthy();
    expect(screen.queryByRole('group', { name: /Courbe de/ })).toBeNull();
  });
});
