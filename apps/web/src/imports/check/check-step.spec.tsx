import type { ImportRowItem } from '@jalon/contracts/imports/import-rows.operations';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openImports, refusal, RUN_ID, runAt } from '../testing/open-import';

const KINDS = {
  items: [
    { kind: 'use-cases', title: { fr: 'Cas d’usage', en: 'Use cases' }, fields: [], knowsItsRows: false },
  ],
};
const path = `/imports/${RUN_ID}`;

const row = (rank: number, part: Partial<ImportRowItem> = {}): ImportRowItem => ({
  rank,
  number: rank + 1,
  verdict: 'new',
  changes: [],
  reasons: [],
  title: `Veille ${rank}`,
  isChosen: true,
  outcome: null,
  standsInTheWay: null,
  subject: null,
  ...part,
});

const NEW = [row(1), row(2), row(3)];
const CHANGED = [
  row(4, {
    verdict: 'changed',
    changes: [{ field: 'title', before: 'Ancien', after: 'Nouveau', isBoth: true }],
  }),
];

/** A server of three new rows and a changed one, of which so many are ticked. */
function server(part: { chosen?: Record<string, number>; commit?: () => unknown } = {}) {
  const chosen: Record<string, number> = { new: 3, changed: 1, gone: 0, ...part.chosen };
  const counts = { new: 3, changed: 1, same: 0, refused: 0, gone: 0 };
  return {
    'GET /imports/:id': () => runAt({ state: 'checked', rows: 4, counts, chosen: 4, version: 7 }),
    'GET /imports/kinds': () => KINDS,
    'GET /imports/:id/summary': () => ({ reasons: [], undo: null }),
    'GET /imports/:id/rows': (_: unknown, { searchParams }: URL) => {
      const verdict = searchParams.get('verdict') ?? 'new';
      const items = verdict === 'new' ? NEW : verdict === 'changed' ? CHANGED : [];
      const total = searchParams.has('limit') ? (chosen[verdict] ?? 0) : items.length;
      return { items, next: null, total };
    },
    'PUT /imports/:id/choice': () => ({ chosen: 3, version: 8 }),
    'POST /imports/:id/commit': part.commit ?? (() => runAt({ state: 'committing', version: 8 })),
  };
}

const commitButton = (name: RegExp) => screen.findByRole('button', { name });

describe('the dry run', () => {
  /* A screen that comes by itself: its code is there before the tests look for it. */
  beforeAll(() => import('./check-step'));

  it('says exactly what will be done, asks, and does it once however fast one presses', async () => {
    const { asked } = await openImports(path, server());
    await userEvent.click(await commitButton(/^Créer 3 cas d’usage, en modifier 1$/));
    const dialog = await screen.findByRole('dialog');
    await userEvent.dblClick(within(dialog).getByRole('button', { name: /^Créer 3/ }));
    expect(asked).toEqual([{ what: 'POST /imports/:id/commit', body: { version: 7 } }]);
  });

  it('tells one row and no row in their own words', async () => {
    await openImports(path, server({ chosen: { new: 0, changed: 0 } }));
    expect(await screen.findByText('Cochez au moins une ligne à appliquer.')).toBeTruthy();
  });

  it('unticks from one row to another with Shift, and what is told follows', async () => {
    const chosen: Record<string, number> = { new: 3, changed: 0 };
    const { asked } = await openImports(path, server({ chosen }));
    const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
    const user = userEvent.setup();
    await user.click(boxes[0] ?? document.body);
    await user.keyboard('{Shift>}');
    await user.click(boxes[2] ?? document.body);
    await user.keyboard('{/Shift}');
    expect(asked.map(({ body }) => body)).toEqual([
      { isChosen: false, ranks: [1] },
      { isChosen: false, ranks: [1, 2, 3] },
    ]);
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false]);
  });

  it('puts a tick back that the server refuses, with the reason', async () => {
    const answers = {
      ...server(),
      'PUT /imports/:id/choice': () => refusal('import-not-at-this-step', 409, { state: 'committing' }),
    };
    await openImports(path, answers);
    const [box] = await screen.findAllByRole<HTMLInputElement>('checkbox');
    await userEvent.click(box ?? document.body);
    expect(await screen.findByText('import-not-at-this-step')).toBeTruthy();
    expect((await screen.findAllByRole<HTMLInputElement>('checkbox'))[0]?.checked).toBe(true);
  });

  it('shows what changes before and after, and marks what was also changed here', async () => {
    await openImports(path, server());
    await userEvent.click(await screen.findByRole('tab', { name: /Modifiées/ }));
    expect(await screen.findByText('Ancien')).toBeTruthy();
    expect(screen.getByText('Nouveau')).toBeTruthy();
    expect(screen.getByLabelText('Modifié ici et dans le fichier')).toBeTruthy();
  });
});
