import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openKpis } from '../testing/open-kpis';
import { kpi, USE_CASE } from '../testing/sample-kpi';
import { CreateDialog } from './create-dialog';
import { EditDialog } from './edit-dialogs';

beforeEach(() => localStorage.clear());

const CREATED = 'POST /kpis';
const open = () =>
  openKpis(<CreateDialog useCaseId={USE_CASE} onClose={() => undefined} />, {
    [CREATED]: () => ({ id: kpi().id }),
  });
const fill = async () => {
  await userEvent.type(await screen.findByRole('textbox', { name: /Nom du KPI/ }), 'Taux d’engagement');
  await userEvent.click(screen.getByRole('radio', { name: 'plus haut' }));
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
const target = () => screen.getByRole('textbox', { name: 'Cible' });

describe('the definition of a KPI', () => {
  it('is refused until it says whether its effect counts in points or in proportion', async () => {
    const { asked } = await open();
    await fill();
    await save();
    const choice = await screen.findByRole('group', { name: 'L’effet se compte' });
    await waitFor(() => expect(choice.textContent).toMatch(/Ce champ est nécessaire\.$/));
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'en points, dans l’unité' }));
    await save();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      useCaseId: USE_CASE,
      name: 'Taux d’engagement',
      meaning: { unit: 'percent', direction: 'up', effectType: 'points' },
    });
  });

  it('reads a target both ways: +5 in points is not +5 in proportion', async () => {
    await open();
    await fill();
    await userEvent.type(target(), '5');
    await userEvent.click(screen.getByRole('radio', { name: 'en points, dans l’unité' }));
    expect((await screen.findByText(/^Par exemple de/)).textContent).toMatch(
      /de 4.* à 9.*\s: \+5(,0)?\spoints, soit \+125\s%/,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'en proportion du départ' }));
    expect((await screen.findByText(/^Par exemple de/)).textContent).toMatch(
      /de 4.* à 4,2.*\s: \+5(,0)?\s%, soit \+0,2\spoint/,
    );
  });

  it('asks for a margin in place of a target where it is a guardrail', async () => {
    await openKpis(<EditDialog kpi={kpi({ role: 'guardrail' })} onClose={() => undefined} />);
    expect(await screen.findByRole('textbox', { name: /Dégradation tolérée/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Cible' })).toBeNull();
  });

  it('reads the target from the baseline that was measured', async () => {
    await openKpis(<EditDialog kpi={kpi()} onClose={() => undefined} />);
    expect(await screen.findByText(/Soit de 60\smin à 42\smin : −30\s%, soit −18\smin/)).toBeTruthy();
  });
});
