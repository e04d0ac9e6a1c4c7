import { CLIENT_FIELDS } from '../../clients/register/client-fields';
import { columnSurveyor } from '../../imports/columns/column-surveyor';
import { suggestMapping } from '../../imports/columns/suggest-mapping';
import type { RegisterField } from '../../imports/field';
import { formatValue } from '../../imports/values/format-value';
import { wordsIn } from '../../platform/typography';
import { USE_CASE_FIELDS } from './register-fields';

const directory = {
  people: [
    { id: 'marie', name: 'Marie Dupont', email: 'marie@agence.fr' },
    { id: 'paul', name: 'Paul Martin', email: 'paul@agence.fr' },
  ],
  clients: [
    { id: 'volteo', name: 'Voltéo' },
    { id: 'nova', name: 'Nova' },
  ],
};

type Sheet = readonly (readonly string[])[];

function suggest([headers = [], ...rows]: Sheet, fields: readonly RegisterField[] = USE_CASE_FIELDS) {
  const surveyor = columnSurveyor(headers.map((header, position) => ({ header, position })));
  for (const row of rows) surveyor.add(row);
  return suggestMapping(surveyor.surveys(), { fields, directory });
}

/** The fields by position, where one is suggested. */
const fieldsOf = (sheet: Sheet, fields?: readonly RegisterField[]) =>
  Object.fromEntries(
    suggest(sheet, fields).suggestion.columns.map(({ position, field }) => [position, field]),
  );

const long = (text: string) => `${text}, chaque semaine, pour toute l’équipe et pour chacun de nos clients.`;

/** Headers of the consolidated US federal inventory of 2024, with cells of our own. */
const FEDERAL_2024: Sheet = [
  [
    'Use Case Name',
    'Agency',
    'Agency Abbreviation',
    'Bureau',
    'Use Case Topic Area',
    'Other (Use Case Topic Area)',
    'Is the AI use case found in the below list of general commercial AI products and services?',
    'What is the intended purpose and expected benefits of the AI?',
    'Describe the AI system’s outputs.',
    'Stage of Development',
    'Is the AI use case rights-impacting, safety-impacting, both, or neither?',
    'Date Initiated',
    'Date Retired',
    'Does this AI use case disseminate information to the public?',
    'If Other, please explain.',
    'Does this project include custom-developed code?',
    'If Other, please explain.',
    'System Name',
  ],
  ...['Initiated', 'Retired', 'Operation and Maintenance', 'Acquisition and/or Development'].map(
    (stage, at) => [
      `Sorting letters ${at}`,
      'Department of Letters',
      'DOL',
      'Office of Mail',
      at % 2 === 0 ? 'Mission-Enabling' : 'Law & Justice; Other',
      'N/A',
      'None of the above.',
      long(`It sorts letters of kind ${at}`),
      long(`A label for letters of kind ${at}`),
      stage,
      'Neither',
      `10/${at + 20}/2023`,
      '',
      at % 2 === 0 ? 'Yes' : 'No',
      'N/A',
      at % 2 === 0 ? 'No' : 'Yes',
      '',
      'LETTERS',
    ],
  ),
];

const FEDERAL_2025: Sheet = [
  [
    'Use Case ID\n\n[Agency Abbrev.] – [#] ',
    'Use Case Name',
    'Bureau/Component',
    'Email Address',
    'Should this AI use case be withheld from public reporting?',
    'Stage of Development',
    'Is the AI use case high-impact?',
    'Justification',
    'Use Case Topic Area',
    'AI Classification',
    'What problem is the AI intended to solve?',
    'What are the expected benefits and positive outcomes from the AI for an agency’s mission and/or the general public?',
    'Describe the AI system’s outputs.',
    'Does this AI use case have an associated Authorization to Operate (ATO)?',
    '',
  ],
  ...['Pre-deployment – The use case is in development.', 'c)  Deployed – The use case is being used.'].map(
    (stage, at) => [
      `DOX-000${at}`,
      `Counting birds ${at}`,
      'OB',
      'xx@example.gov',
      'a) No',
      stage,
      'c) Not high-impact',
      '',
      'Science',
      at === 0 ? 'Computer Vision' : 'Generative AI',
      long(`Counting birds by hand takes ${at} days`),
      long(`Counts in ${at} hours`),
      long(`A number of birds ${at}`),
      'FALSE',
      '',
    ],
  ),
];

const USDA: Sheet = [
  [
    'Use Case ID/Name',
    'Mission Area',
    'Agency',
    'Bureau/Component/Office',
    'Topic Area',
    'Intended purpose and expected benefits of use case',
    "Description of AI system's outputs",
    'Current stage of development',
    'Rights-impacting or Safety-impacting',
    'Date Initiated',
    'Agency-owned Data Description',
  ],
  ...['Stage 1 - Initiation (The need)', 'Stage 5 - Retired (No longer)'].map((stage, at) => [
    `USDX-00${at}: Repair Spend`,
    'NRE: Natural Resources',
    'FS: Forest Service',
    `Station ${at}`,
    'Science & Space',
    long(`It finds repairs ${at}`),
    long(`A category ${at}`),
    stage,
    'Neither',
    '8/1/2021',
    long('Invoices'),
  ]),
];

const AGENCY: Sheet = [
  [
    'N°',
    'Nom du projet',
    'Besoin',
    'Direction',
    'Avancement',
    'Responsable',
    'Échéance',
    'Client',
    'Mots-clés',
  ],
  [
    '1',
    'Variantes LinkedIn',
    long('On rédige dix posts'),
    'Studio',
    'En cours',
    'DUPONT Marie',
    '31/12/2026',
    'Voltéo',
    'SEO, social',
  ],
  [
    '2',
    'Brief SEO',
    long('On perd une demi-journée'),
    'Conseil',
    'Idée',
    'paul@agence.fr',
    '01/02/2027',
    'Nova',
    'SEO',
  ],
  [
    '3',
    'Tri des avis',
    long('Personne ne lit les avis'),
    'Studio',
    'Abandonné',
    'Inconnu',
    '',
    'Autre',
    'social, veille',
  ],
];

const OFFICE: Sheet = [
  [
    'Porteur de projet',
    'Titre du besoin*',
    'Objectifs (métier)',
    'État d’avancement',
    'Date de fin souhaitée',
    'Budget estimé (€)',
    'Gains attendus',
    'Outils',
    'Priorité',
    'Commentaires',
  ],
  [
    'Paul Martin',
    'Relances',
    long('On relance à la main'),
    'À étudier',
    '30/06/2027',
    '12 000',
    'Deux heures',
    'CRM',
    'Haute',
    'À revoir',
  ],
  [
    'Marie Dupont',
    'Veille',
    long('On lit tout'),
    'Validé',
    '15/07/2027',
    '3 500,50',
    'Une heure',
    'Agenda',
    'Basse',
    '',
  ],
];

const BARE: Sheet = [
  ['A', 'B', 'C', 'D'],
  ['2026-01-02', 'Tri des avis clients', long('Personne ne lit les avis'), 'Marie Dupont'],
  ['2026-01-03', 'Brief de référencement', long('Le brief prend du temps'), 'Paul Martin'],
];

const ENGLISH: Sheet = [
  [
    'Ref',
    'Project title (short)',
    'Description *',
    'Due date',
    'Owner e-mail',
    'Budget (EUR)',
    'Confidentiality level',
  ],
  ['A-1', 'Ad variants', long('Ten ads take a day'), '12/31/2026', 'marie@agence.fr', '10,000', 'Internal'],
  [
    'A-2',
    'Reporting notes',
    long('Notes are copied by hand'),
    '01/15/2027',
    'paul@agence.fr',
    '2,500.50',
    'Confidential',
  ],
];

it.each([
  [
    'the federal inventory of 2024',
    FEDERAL_2024,
    { 0: 'title', 4: 'tags', 7: 'problem', 8: 'doesText', 9: 'status' },
  ],
  [
    'the federal inventories of 2025',
    FEDERAL_2025,
    {
      1: 'title',
      5: 'status',
      8: 'tags',
      9: 'technologyFamily',
      10: 'problem',
      11: 'gainText',
      12: 'doesText',
    },
  ],
  [
    'the inventory of an agency of 2024',
    USDA,
    { 0: 'title', 4: 'tags', 5: 'problem', 6: 'doesText', 7: 'status' },
  ],
  [
    'a sheet of a French agency',
    AGENCY,
    {
      1: 'title',
      2: 'problem',
      3: 'processArea',
      4: 'status',
      5: 'owner',
      6: 'deadline',
      7: 'clients',
      8: 'tags',
    },
  ],
  [
    'a sheet of an office',
    OFFICE,
    {
      0: 'owner',
      1: 'title',
      2: 'problem',
      3: 'status',
      4: 'deadline',
      5: 'budgetCap',
      6: 'gainText',
      7: 'integration',
    },
  ],
  ['a sheet without telling headers', BARE, { 1: 'title', 2: 'problem', 3: 'owner' }],
  [
    'an English sheet',
    ENGLISH,
    { 1: 'title', 2: 'problem', 3: 'deadline', 4: 'owner', 5: 'budgetCap', 6: 'confidentiality' },
  ],
] as const)('%s is mapped as a person would', (_, sheet, expected) => {
  expect(fieldsOf(sheet)).toEqual(expected);
});

it.each([
  ['an id column', FEDERAL_2025, [0]],
  ['a numbered sheet', AGENCY, [0]],
  ['an id and name in one', USDA, [0]],
  ['the title where nothing else tells rows apart', FEDERAL_2024, [0]],
] as const)('proposes to know rows again by %s', (_, sheet, positions) => {
  expect(suggest(sheet).suggestion.identity).toEqual({ by: 'columns', positions });
});

it('proposes nothing to know rows by where titles repeat often', () => {
  const sheet = [
    ['Titre', 'Besoin'],
    ...['Chatbot', 'Chatbot', 'Tri des avis'].map((title, at) => [title, long(`${at}`)]),
  ];
  expect(suggest(sheet).suggestion.identity).toEqual({ by: 'none' });
});

/** How the column of a field is read. */
const useOf = (sheet: Sheet, field: string) => {
  const use = suggest(sheet).suggestion.columns.find((one) => one.field === field);
  if (!use) throw new Error(`no column is suggested for ${field}`);
  return use;
};

it('prefills the table of values that are called otherwise, and what the file says of dates and numbers', () => {
  const { columns } = suggest(AGENCY);
  expect(useOf(AGENCY, 'status').values).toEqual([
    { from: 'En cours', to: 'in_project' },
    { from: 'Idée', to: 'draft' },
    { from: 'Abandonné', to: 'rejected' },
  ]);
  expect(useOf(AGENCY, 'deadline').dateOrder).toBe('day-first');
  expect(useOf(AGENCY, 'tags').separator).toBe(',');
  expect(columns[5]?.values.map(({ value, guess }) => [value, guess])).toEqual([
    ['DUPONT Marie', 'marie'],
    ['paul@agence.fr', 'paul'],
    ['Inconnu', null],
  ]);
  expect(columns[5]?.guess).toMatchObject({ field: 'owner', why: 'both' });
  expect(useOf(OFFICE, 'budgetCap').decimal).toBe(',');
  expect(useOf(ENGLISH, 'deadline').dateOrder).toBe('month-first');
  expect(useOf(ENGLISH, 'budgetCap').decimal).toBe('.');
});

it('does not take an outside number for our reference', () => {
  const sheet = (reference: string): Sheet => [
    ['Référence', 'Intitulé', 'Problème concret'],
    [reference, 'Brief SEO', long('Trop long')],
  ];
  expect(suggest(sheet('CU-012')).suggestion).toMatchObject({ identity: { by: 'reference' } });
  expect(fieldsOf(sheet('CU-012'))).toMatchObject({ 0: 'reference' });
  expect(fieldsOf(sheet('PRJ/12'))).toEqual({ 1: 'title', 2: 'problem' });
  expect(suggest(sheet('PRJ/12')).suggestion.identity).toEqual({ by: 'columns', positions: [0] });
});

it.each(['fr', 'en'] as const)('recognises every column of our own export in %s', (language) => {
  const cells: Readonly<Record<string, string>> = {
    reference: 'CU-001',
    owner: 'Marie Dupont',
    clients: 'Nova; Voltéo',
  };
  const written = USE_CASE_FIELDS.map((field) => {
    const [first] = field.choices;
    const value =
      { date: '2026-01-31', number: 1.5, integer: 3 }[String(field.type)] ?? first?.value ?? 'Un texte';
    const isList = field.type === 'choices' || field.type === 'words';
    return (
      cells[field.key] ??
      formatValue(field, isList ? [String(value)] : value, { language, nameOf: () => undefined })
    );
  });
  const sheet = [USE_CASE_FIELDS.map(({ label }) => wordsIn(label, language)), written];
  const expected = USE_CASE_FIELDS.flatMap(({ key, isExportOnly }, at) => (isExportOnly ? [] : [[at, key]]));
  expect(Object.entries(fieldsOf(sheet)).map(([at, key]) => [Number(at), key])).toEqual(expected);
});

it('maps a sheet of clients', () => {
  const sheet: Sheet = [
    ['Société', 'Secteur d’activité', 'Type', 'Contact', 'Fonction', 'Mail', 'Tél.', 'Notes'],
    [
      'Voltéo',
      'énergie',
      'B2B',
      'Léa Roux',
      'Directrice',
      'lea@volteo.fr',
      '01 02 03 04 05',
      'Un bon client',
    ],
    ['Nova', 'mode', 'Grand public', 'Noé Petit', 'Chef de produit', 'noe@nova.fr', '+33 6 00 00 00 00', ''],
  ];
  expect(fieldsOf(sheet, CLIENT_FIELDS)).toEqual({
    0: 'name',
    1: 'sector',
    2: 'kind',
    3: 'contact.name',
    4: 'contact.role',
    5: 'contact.email',
    6: 'contact.phone',
    7: 'profile',
  });
});

it('maps phone numbers of which some are none', () => {
  const sheet: Sheet = [
    ['Société', 'Téléphone'],
    ['Voltéo', '06 12 34 56 78'],
    ['Nova', '12'],
    ['Banque Zoé', '0102030405'],
  ];
  expect(fieldsOf(sheet, CLIENT_FIELDS)).toEqual({ 0: 'name', 1: 'contact.phone' });
});

it('does not linger over long lists in long cells', () => {
  const item = (row: number, at: number) => `m${row}-${at}`;
  const cell = (row: number) => Array.from({ length: 60 }, (_, at) => item(row, at)).join(',');
  const headers = Array.from({ length: 60 }, (_, at) => `Remarques ${at}`);
  const sheet: Sheet = [headers, ...Array.from({ length: 200 }, (_, row) => headers.map(() => cell(row)))];
  const start = performance.now();
  suggest(sheet);
  expect(performance.now() - start).toBeLessThan(10_000);
});
