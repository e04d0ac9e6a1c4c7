import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, Mapping } from '@jalon/domain/imports/mapping';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openImports, refusal, RUN_ID, runAt } from '../testing/open-import';

const field = (key: string, fr: string, part: Partial<RegisterField> = {}): RegisterField => ({
  key,
  label: { fr, en: fr },
  names: [],
  type: 'line',
  isRequired: false,
  max: null,
  range: null,
  choices: [],
  isExportOnly: false,
  ...part,
});

const FIELDS = [
  field('title', 'Titre', { isRequired: true }),
  field('problem', 'Problème', { type: 'text', isRequired: true }),
  field('status', 'Statut', {
    type: 'choice',
    choices: [
      { value: 'draft', label: { fr: 'Brouillon', en: 'Draft' }, names: ['ébauche'] },
      { value: 'proposed', label: { fr: 'Proposé', en: 'Proposed' }, names: [] },
    ],
  }),
  field('deadline', 'Échéance', { type: 'date' }),
];

const survey = (position: number, name: string, part: Partial<ColumnSurvey> = {}): ColumnSurvey => ({
  position,
  header: name,
  name,
  filled: 2,
  distinct: 2,
  longest: 10,
  values: [],
  dates: { count: 0, order: null },
  numbers: { count: 0, decimal: null },
  blanks: 0,
  repeats: 0,
  guess: null,
  ...part,
});

const COLUMNS = [
  survey(0, 'Intitulé', { guess: { field: 'title', sureness: 0.9, why: 'name' } }),
  survey(1, 'Besoin'),
  survey(2, 'Avancement', {
    values: [
      { value: 'ébauche', count: 5, guess: 'draft' },
      { value: 'on verra', count: 2, guess: null },
    ],
  }),
  survey(3, 'Pour le', {
    values: [{ value: '03/04/2026', count: 2, guess: null }],
    dates: { count: 2, order: 'either' },
  }),
];

const use = (position: number, key: string) => ({
  position,
  field: key,
  values: [],
  dateOrder: null,
  decimal: null,
  separator: null,
});

const SUGGESTION: Mapping = {
  columns: [use(0, 'title')],
  fixed: {},
  identity: { by: 'none' },
  unknownClients: 'leave',
  unknownPeople: 'leave',
  tooLong: 'cut',
};

const path = `/imports/${RUN_ID}`;
const KINDS = {
  items: [
    { kind: 'use-cases', title: { fr: 'Cas d’usage', en: 'Use cases' }, fields: FIELDS, knowsItsRows: false },
  ],
};

const answers = (map: () => unknown) => ({
  'GET /imports/:id': () => runAt({ state: 'mapping', rows: 7, version: 3 }),
  'GET /imports/kinds': () => KINDS,
  'GET /imports/:id/columns': () => ({ columns: COLUMNS, suggestion: SUGGESTION }),
  'PUT /imports/:id/mapping': map,
});

const choiceOf = (letter: string) =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^Champ de la colonne ${letter},`) });

describe('the mapping of columns', () => {
  /* A screen that comes by itself: its code is there before the tests look for it. */
  beforeAll(() => import('./mapping-step'));
  beforeEach(() => localStorage.clear());

  it('tells what is missing, and is sent with the version that was read once all is there', async () => {
    const { asked } = await openImports(
      path,
      answers(() => runAt({ state: 'checking', version: 4 })),
    );
    const check = await screen.findByRole('button', { name: /Vérifier 7 lignes/ });
    expect(await screen.findByText('Il manque une colonne pour : Problème.')).toBeTruthy();
    await userEvent.click(check);
    expect(asked).toEqual([]);
    await userEvent.selectOptions(await choiceOf('B'), 'problem');
    await userEvent.click(screen.getByRole('button', { name: /Vérifier 7 lignes/ }));
    const columns = [use(0, 'title'), use(1, 'problem')];
    expect(asked).toEqual([
      {
        what: 'PUT /imports/:id/mapping',
        body: { version: 3, mapping: { ...SUGGESTION, columns }, profileId: null },
      },
    ]);
  });

  it('that is not sent yet outlives the page', async () => {
    const { page } = await openImports(
      path,
      answers(() => undefined),
    );
    await userEvent.selectOptions(await choiceOf('B'), 'problem');
    page.unmount();
    await openImports(
      path,
      answers(() => undefined),
    );
    expect((await choiceOf('B')).value).toBe('problem');
  });

  it('that the server refuses stays, with the fields at fault', async () => {
    await openImports(
      path,
      answers(() => refusal('import-mapping-unfit', 422, { fields: ['problem'], detail: 'Incomplète.' })),
    );
    await userEvent.selectOptions(await choiceOf('B'), 'problem');
    await userEvent.click(screen.getByRole('button', { name: /Vérifier/ }));
    expect(await screen.findByText('Champs concernés : Problème.')).toBeTruthy();
    expect((await choiceOf('B')).value).toBe('problem');
  });

  it('says for each value of a list what it becomes, and leaves the others empty at once', async () => {
    await openImports(
      path,
      answers(() => undefined),
    );
    await userEvent.selectOptions(await choiceOf('C'), 'status');
    expect(screen.getByText('1 valeur sans correspondance')).toBeTruthy();
    const known = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ce que devient « ébauche »' });
    expect(known.selectedOptions[0]?.text).toBe('Brouillon (par son nom)');
    await userEvent.click(screen.getByRole('button', { name: /Laisser vides/ }));
    expect(screen.getByText('toutes reconnues')).toBeTruthy();
  });

  it('shows both readings of a date that can be read in two ways', async () => {
    await openImports(
      path,
      answers(() => undefined),
    );
    await userEvent.selectOptions(await choiceOf('D'), 'deadline');
    const order = screen.getByRole('combobox', { name: 'Ordre des dates' });
    expect(within(order).getByText(/Jour d’abord : 03\/04\/2026 est le 3 avr. 2026/)).toBeTruthy();
    expect(within(order).getByText(/Mois d’abord : 03\/04\/2026 est le 4 mars 2026/)).toBeTruthy();
  });

  it('finds a column by its letter among many', async () => {
    await openImports(
      path,
      answers(() => undefined),
    );
    await userEvent.type(await screen.findByRole('searchbox'), 'c');
    expect(await choiceOf('C')).toBeTruthy();
    expect(await screen.findByText('Avancement')).toBeTruthy();
  });
});
