import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openKpis, refusal } from '../testing/open-kpis';
import { kpi } from '../testing/sample-kpi';
import { MeasureDialog } from './measure-dialog';

const RATE = {
  ...kpi().meaning,
  unit: 'percent',
  direction: 'up',
  isRatio: true,
  denominator: 'Portée',
} as const;
const SENT = 'POST /kpis/:id/measurements';
const kept = () => ({ added: 2, repeated: 0 });

const open = (part = {}, answers = {}) =>
  openKpis(<MeasureDialog kpi={kpi(part)} onClose={() => undefined} />, { [SENT]: kept, ...answers });
const cell = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const paste = async (text: string) =>
  fireEvent.paste(await cell('Date, ligne 1'), { clipboardData: { getData: () => text } });
const save = () => screen.getByRole('button', { name: /^Enregistrer/ });

describe('the grid of measurements', () => {
  it('reads what a French spreadsheet pastes: tabs, decimal commas, spaces in thousands, days first', async () => {
    const { asked } = await open({ meaning: RATE });
    await paste(
      'Date\tNumérateur\tDénominateur\tRemarque\r\n02/11/2026\t1 938,5\t52 300\tFérié\r\n9/11/2026\t2 010\t53 100\t',
    );
    expect((await cell('Numérateur, ligne 1')).value).toBe('1938,5');
    expect((await cell('Date, ligne 2')).value).toBe('09/11/2026');
    await userEvent.click(save());
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      rows: [
        { takenOn: '2026-11-02', context: 'pilot', numerator: 1938.5, denominator: 52300, note: 'Férié' },
        { takenOn: '2026-11-09', numerator: 2010, denominator: 53100, value: null },
      ],
    });
  });

  it('marks what it cannot read, and sends nothing before it is put right', async () => {
    const { asked } = await open();
    await paste('02/11/2026\t41,5\n31/02/2026\tbeaucoup');
    const value = await cell('Valeur, ligne 2');
    expect(value.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Des cellules n’ont pas pu être lues/)).toBeTruthy();
    await userEvent.click(save());
    expect(asked).toEqual([]);
    await userEvent.clear(value);
    await userEvent.type(value, '39');
    const date = await cell('Date, ligne 2');
    await userEvent.clear(date);
    await userEvent.type(date, '03/11/2026');
    await userEvent.click(save());
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      rows: [
        { takenOn: '2026-11-02', value: 41.5 },
        { takenOn: '2026-11-03', value: 39 },
      ],
    });
  });

  it('takes what is typed, Enter going down; a line without a date has that of the line above', async () => {
    const { asked } = await open();
    await userEvent.type(await cell('Date, ligne 1'), '02/11/2026');
    await userEvent.type(await cell('Valeur, ligne 1'), '41{Enter}38,5');
    expect((await cell('Valeur, ligne 2')).value).toBe('38,5');
    await userEvent.click(screen.getByRole('radio', { name: 'Exploitation' }));
    await userEvent.click(save());
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      rows: [
        { takenOn: '2026-11-02', context: 'run', value: 41 },
        { takenOn: '2026-11-02', context: 'run', value: 38.5 },
      ],
    });
  });

  it('begins with the baseline while there is none, and asks for both parts of a ratio', async () => {
    await open({ meaning: RATE, reading: { samples: [], last: null, measurements: 0 } });
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Base de référence' })).checked).toBe(
      true,
    );
    const headings = within(screen.getByRole('table')).getAllByRole('columnheader');
    expect(headings.map((heading) => heading.textContent).slice(0, 4)).toEqual([
      'Date',
      'Numérateur',
      'Dénominateur',
      'Valeur',
    ]);
  });

  it('says which lines the server refused and why, and keeps all of them there', async () => {
    const rows = [{ row: 1, flaw: 'in-the-future' }];
    await open({}, { [SENT]: () => refusal('measurements-refused', 422, { count: 1, rows }) });
    await paste('02/11/2026\t41\n02/11/2027\t38');
    await userEvent.click(save());
    expect(await screen.findByText(/Ligne 2 : date à venir\./)).toBeTruthy();
    expect((await cell('Valeur, ligne 2')).value).toBe('38');
  });

  it('says under which definition they are read, once there was another', async () => {
    const { asked } = await open({ number: 2 });
    expect(await screen.findByText(/selon la définition en vigueur \(version 2\)/)).toBeTruthy();
    await paste('02/11/2026\t41');
    await userEvent.click(save());
    await waitFor(() => expect(asked[0]?.body).toMatchObject({ number: 2 }));
  });
});
