import { previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openShortlists } from '../testing/open-shortlists';
import { idOf, previewOf } from '../testing/preview-of';

const PREVIEW = 'POST /shortlists/preview';
const FREEZE = 'POST /shortlists';
const previewed = (body: unknown) => previewOf(previewShortlist.input.parse(body).entries);
const refused = (type: string, extension: object) =>
  Response.json({ type: `/api/problems/${type}`, title: type, status: 409, ...extension }, { status: 409 });

const address = (...nths: number[]) => `/shortlists/new?${nths.map((nth) => `ids=${idOf(nth)}`).join('&')}`;
const titles = () =>
  within(screen.getAllByRole('list').find((list) => list.tagName === 'OL') ?? document.body)
    .getAllByRole('listitem')
    .map((item) => /Accroches|Briefs|Calendrier/.exec(item.textContent ?? '')?.[0]);

/* A whole page, on machines that do much at once. */
jest.setTimeout(20_000);

describe('a shortlist being made', () => {
  beforeEach(() => localStorage.clear());

  it('starts in the order of the ranking, and says how sure that is', async () => {
    await openShortlists(address(2, 1), { [PREVIEW]: previewed });
    await screen.findByText('Accroches');
    expect(titles()).toEqual(['Accroches', 'Briefs']);
    screen.getByText('Sûr');
  });

  it('is put in order with the keyboard, and asks why where the ranking says otherwise', async () => {
    const user = userEvent.setup();
    const { asked } = await openShortlists(address(1, 2), {
      [PREVIEW]: previewed,
      [FREEZE]: () => refused('forbidden', {}),
    });
    const handle = await screen.findByRole('button', { name: /Déplacer « Briefs »/ });
    handle.focus();
    await user.keyboard('{ArrowUp}');
    expect(titles()).toEqual(['Briefs', 'Accroches']);
    screen.getByText(/« Briefs » est maintenant en place 1 sur 2/);
    screen.getByText('Retenu contre le classement : dites pourquoi.');
    const freeze = screen.getByRole('button', { name: 'Figer' });
    await user.click(freeze);
    expect(asked.some(({ what }) => what === FREEZE)).toBe(false);
    await user.click(screen.getByRole('textbox', { name: /Pourquoi « Briefs »/ }));
    await user.paste('Promis au client');
    await user.click(screen.getByRole('button', { name: 'Figer' }));
    expect(asked.find(({ what }) => what === FREEZE)?.body).toMatchObject({
      scoresDigest: 'scores',
      entries: [
        { id: idOf(2), note: 'Promis au client' },
        { id: idOf(1), note: null },
      ],
    });
  });

  it('loses nothing when the scores changed meanwhile', async () => {
    const user = userEvent.setup();
    await openShortlists(address(1, 2), {
      [PREVIEW]: previewed,
      [FREEZE]: () => refused('scores-changed-meanwhile', { scoresDigest: 'others' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Descendre « Accroches »' }));
    await user.click(screen.getByRole('textbox', { name: /Pourquoi « Briefs »/ }));
    await user.paste('Promis');
    await user.click(screen.getByRole('button', { name: 'Figer' }));
    await screen.findByRole('button', { name: 'Relire le classement' });
    expect(titles()).toEqual(['Briefs', 'Accroches']);
    screen.getByDisplayValue('Promis');
  });

  it('outlives a reload', async () => {
    const user = userEvent.setup();
    const { page } = await openShortlists(address(1, 2), { [PREVIEW]: previewed });
    await user.click(await screen.findByRole('button', { name: 'Descendre « Accroches »' }));
    page.unmount();
    await openShortlists(address(1, 2), { [PREVIEW]: previewed });
    await screen.findByText('Accroches');
    expect(titles()).toEqual(['Briefs', 'Accroches']);
  });

  it('begins with the first of the ranking where nothing was picked', async () => {
    const user = userEvent.setup();
    await openShortlists('/shortlists/new', { [PREVIEW]: previewed });
    await user.click(await screen.findByRole('button', { name: 'Prendre les cinq premiers' }));
    expect(titles()).toEqual(['Accroches', 'Briefs', 'Calendrier']);
  });

  it('is not for those who only read', async () => {
    await openShortlists(address(1), {}, 'contributor');
    await screen.findByRole('heading', { name: 'Nouvelle présélection' });
    expect(screen.queryByRole('button', { name: 'Figer' })).toBeNull();
  });
});
