import type { readStanding, ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import type { compareWith } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { compareShortlists } from '@jalon/domain/portfolio/shortlists/compare-shortlists';
import { frozenList } from '@jalon/domain/portfolio/shortlists/frozen-list';
import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openShortlists } from '../testing/open-shortlists';
import { idOf, previewOf } from '../testing/preview-of';

const ID = idOf(5);
const BEFORE = idOf(6);
const { flaws: _, ...snapshot } = previewOf([{ id: idOf(1) }, { id: idOf(2) }]);
const AXES = snapshot.model.content.axes.map(({ key, name }) => ({ key, name }));
const [FIRST] = AXES;

const detail = (changes: Partial<ShortlistDetail> = {}): ShortlistDetail => ({
  id: ID,
  name: 'Présélection de novembre',
  purpose: 'Que lancer au premier trimestre ?',
  state: 'shared',
  madeBy: { id: idOf(7), name: 'Hélène Berthier' },
  madeAt: '2026-11-26T09:00:00.000Z',
  sharedAt: '2026-11-26T10:00:00.000Z',
  withdrawnAt: null,
  withdrawnReason: null,
  model: { id: idOf(9), name: 'Grille courte', number: 1 },
  version: 1,
  snapshot,
  digest: 'a'.repeat(64),
  isIntact: true,
  previous: null,
  may: ['rename', 'share', 'withdraw', 'comment'],
  today: snapshot.entries.map(({ id, status, title }) => ({ id, status, title })),
  ...changes,
});

const standing = (changes: Partial<Output<typeof readStanding>> = {}): Output<typeof readStanding> => ({
  holds: true,
  leaving: [],
  entering: [],
  shifted: [],
  at: '2026-12-10T09:00:00.000Z',
  hasNewScores: false,
  axes: AXES,
  ...changes,
});

const open = (shortlist: ShortlistDetail, more: Record<string, () => unknown> = {}) =>
  openShortlists(`/shortlists/${ID}`, {
    [`GET /shortlists/${ID}`]: () => shortlist,
    [`GET /shortlists/${ID}/standing`]: () => standing(),
    'GET /shortlists': () => ({ items: [], next: null, total: 0 }),
    ...more,
  });

/* A whole page, on machines that do much at once. */
jest.setTimeout(20_000);

describe('a shortlist', () => {
  it('says how sure it was, in what order, and that nothing was touched', async () => {
    await open(detail());
    await screen.findByRole('heading', { name: 'Présélection de novembre' });
    screen.getByText('Sûr');
    expect(screen.getAllByRole('article').map((row) => row.getAttribute('aria-label'))).toEqual([
      'Accroches',
      'Briefs',
    ]);
    screen.getByText(/Inchangée depuis le 26 nov. 2026/);
    await screen.findByText(/Oui : rien n’a changé/);
  });

  it('opens each number to its formula and its sample', async () => {
    await open(detail());
    const [opener] = await screen.findAllByText('D’où viennent ces chiffres');
    if (!opener) throw new Error('Every row has its opener');
    await userEvent.setup().click(opener);
    await screen.findByText(/Notes données par 2 personnes, « Premier tour »/);
  });

  it('says who would leave, who would enter, why and since when', async () => {
    const drift = { id: idOf(2), reference: 'CU-002', title: 'Briefs', rankThen: 2, rankNow: 3, since: null };
    const other = {
      ...drift,
      id: idOf(3),
      title: 'Calendrier',
      rankThen: 3,
      rankNow: 1,
      since: '2026-12-01T09:00:00.000Z',
    };
    const moved = standing({
      holds: false,
      leaving: [{ ...drift, cause: { kind: 'others' } }],
      entering: [{ ...other, cause: { kind: 'scores', axis: FIRST?.key ?? '', from: 3, to: 4.6 } }],
    });
    await open(detail(), { [`GET /shortlists/${ID}/standing`]: () => moved });
    await screen.findByText(/Plus tout à fait/);
    screen.getByText(/parce que les autres ont changé/);
    expect(document.body.textContent).toContain(
      `parce que la note « ${FIRST?.name.fr ?? ''} » est passée de 3,0 à 4,6 depuis le 1er déc. 2026`.replace(
        / »/,
        ' »',
      ),
    );
  });

  it('compares with the one before, in words', async () => {
    const { flaws: __, ...former } = previewOf([{ id: idOf(1) }]);
    const head = {
      id: BEFORE,
      name: 'Présélection d’octobre',
      madeAt: '2026-10-26T09:00:00.000Z',
      label: 'safe' as const,
    };
    const model = { id: idOf(9), name: 'Grille courte', number: 1 };
    const comparison: Output<typeof compareWith> = {
      ...compareShortlists(frozenList(former), frozenList(snapshot)),
      before: { ...head, model, sameTop: 1 },
      after: { ...head, id: ID, name: 'Présélection de novembre', model, sameTop: 1 },
      axes: AXES,
    };
    const previous = { id: BEFORE, name: head.name, madeAt: head.madeAt };
    await open(detail({ previous }), { [`GET /shortlists/${ID}/compare/${BEFORE}`]: () => comparison });
    await screen.findByText(/1 entré et 1 inchangé/);
    screen.getByText(/parce que la liste est passée de 1 à 2 cas d’usage/);
    screen.getByText(/Mêmes pondérations/);
  });

  it('warns when what is kept is not what was frozen, and when it was withdrawn', async () => {
    await open(
      detail({
        isIntact: false,
        state: 'withdrawn',
        withdrawnAt: '2026-12-01T09:00:00.000Z',
        withdrawnReason: 'Remplacée.',
        may: [],
      }),
    );
    await screen.findByText('Son contenu n’est plus celui qui a été figé');
    screen.getByText('Remplacée.');
    expect(screen.queryByRole('button', { name: 'Partager' })).toBeNull();
  });

  it('is withdrawn with a reason', async () => {
    const user = userEvent.setup();
    const { asked } = await open(detail(), { [`POST /shortlists/${ID}/withdraw`]: () => detail() });
    await user.click(await screen.findByRole('button', { name: /Actions pour/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer' }));
    await user.click(await screen.findByRole('textbox', { name: /Motif/ }));
    await user.paste('Le budget a changé.');
    await user.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(asked.at(-1)).toEqual({
      what: `POST /shortlists/${ID}/withdraw`,
      body: { reason: 'Le budget a changé.' },
    });
  });
});
