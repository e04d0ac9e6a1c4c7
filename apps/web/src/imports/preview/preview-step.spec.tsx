import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openImports, refusal, RUN_ID, runAt } from '../testing/open-import';

const KINDS = {
  items: [
    { kind: 'use-cases', title: { fr: 'Cas d’usage', en: 'Use cases' }, fields: [], knowsItsRows: false },
  ],
};
const path = `/imports/${RUN_ID}`;

describe('the preview of a file', () => {
  /* A screen that comes by itself: its code is there before the tests look for it. */
  beforeAll(() => import('./preview-step'));

  it('takes another row for the names, and keeps the rest of the reading', async () => {
    const { asked } = await openImports(path, {
      'GET /imports/:id': () => runAt({}),
      'GET /imports/kinds': () => KINDS,
      'PUT /imports/:id/reading': () => runAt({ version: 2 }),
    });
    const row = await screen.findByRole('button', { name: /^3/ });
    await userEvent.click(row);
    const corrections = { encoding: 'windows-1252', delimiter: ';', headerRow: 3 };
    expect(asked).toEqual([{ what: 'PUT /imports/:id/reading', body: { version: 1, corrections } }]);
  });

  it('is moved over with the arrows, from the row of names', async () => {
    await openImports(path, { 'GET /imports/:id': () => runAt({}), 'GET /imports/kinds': () => KINDS });
    const names = await screen.findByRole('button', { name: /^2/ });
    expect(names.getAttribute('aria-pressed')).toBe('true');
    names.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^3/ }));
  });

  it('finds all anew where another encoding is chosen', async () => {
    const { asked } = await openImports(path, {
      'GET /imports/:id': () => runAt({}),
      'GET /imports/kinds': () => KINDS,
      'PUT /imports/:id/reading': () => runAt({ version: 2 }),
    });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Encodage' }), 'utf-8');
    expect(asked[0]?.body).toEqual({ version: 1, corrections: { encoding: 'utf-8' } });
  });

  it('is read once however fast one presses, and goes on to where the run then is', async () => {
    let state: 'received' | 'reading' = 'received';
    const { asked } = await openImports(path, {
      'GET /imports/:id': () => runAt({ state, progress: { done: 10, total: 40 } }),
      'GET /imports/kinds': () => KINDS,
      'POST /imports/:id/reading': () => runAt({ state: (state = 'reading'), version: 2 }),
    });
    await userEvent.dblClick(await screen.findByRole('button', { name: /Tout est là, lire 2 colonnes/ }));
    expect(await screen.findByRole('progressbar', { name: 'Lecture des lignes' })).toBeTruthy();
    expect(asked).toHaveLength(1);
  });

  it('tells that somebody was faster, and shows where the import is', async () => {
    let state: 'received' | 'reading' = 'received';
    await openImports(path, {
      'GET /imports/:id': () => runAt({ state }),
      'GET /imports/kinds': () => KINDS,
      'POST /imports/:id/reading': () => {
        state = 'reading';
        return refusal('import-not-at-this-step', 409, { state });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Tout est là/ }));
    expect(await screen.findByText(/L’import a avancé entre-temps/)).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Lecture des lignes' })).toBeTruthy();
  });
});
