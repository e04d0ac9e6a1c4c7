import type { Role } from '@jalon/domain/access/roles';
import type { ClientContent, OrganisationContent, PersonContent } from '../story';

const PEOPLE: readonly (readonly [string, string, Role])[] = [
  ['solene.abadie', 'Solène Abadie', 'director'],
  ['pierre.nadeau', 'Pierre Nadeau', 'admin'],
  ['leila.mansour', 'Leïla Mansour', 'project_manager'],
  ['hugo.tanguy', 'Hugo Tanguy', 'project_manager'],
  ['agnes.royer', 'Agnès Royer', 'compliance_reviewer'],
  ['noe.castel', 'Noé Castel', 'contributor'],
  ['mina.sato', 'Mina Sato', 'contributor'],
  ['victor.bonnet', 'Victor Bonnet', 'contributor'],
  ['jeanne.faure', 'Jeanne Faure', 'contributor'],
  ['samuel.osei', 'Samuel Osei', 'contributor'],
  ['clara.weiss', 'Clara Weiss', 'contributor'],
  ['emile.lambert', 'Émile Lambert', 'client_viewer'],
];

/** Those who may own and submit: everybody but the client's viewer, who is last. */
export const LARGE_OWNERS = PEOPLE.length - 1;
export const LARGE_CLIENTS = 40;

const people = PEOPLE.map(([key, name, role]): PersonContent => ({
  key,
  name,
  email: `${key}@grand-large.example`,
  job: role,
  language: 'fr',
  roles: [role],
  ...(role === 'client_viewer' ? { clients: ['client-1'] } : {}),
}));

const SECTORS = [
  'Énergie',
  'Agroalimentaire',
  'Tourisme',
  'Banque',
  'Mode',
  'Culture',
  'Logiciel',
  'Collectivité',
];
const NAMES = ['Alizé', 'Brisants', 'Corail', 'Dunes', 'Estran'];

const clients = Array.from({ length: LARGE_CLIENTS }, (_, index): ClientContent => {
  const sector = SECTORS[index % SECTORS.length] ?? '';
  return {
    key: `client-${index + 1}`,
    day: 440,
    by: 'solene.abadie',
    name: `${NAMES[index % NAMES.length] ?? ''} ${sector}`,
    status: index % 7 === 6 ? 'former' : 'active',
    kind: sector === 'Collectivité' ? 'public' : index % 2 === 0 ? 'b2b' : 'b2c',
    sector,
    profile: null,
    contacts: [],
  };
});

/** An agency whose register holds ten thousand use cases (`large-use-case.ts`). */
export const largeOrganisation: OrganisationContent = {
  key: 'large',
  founded: 460,
  id: '2b9d47c0-5e0f-4e76-8a31-677261306c61',
  name: 'Agence Grand Large',
  sector: 'Agence de communication',
  headcount: 240,
  currency: 'EUR',
  parameters: { hoursPerDay: 7, workingDaysPerYear: 218, loadedDayRate: 380 },
  people,
  clients,
  stories: [],
};

/** An agency with its people and nothing else: what the first day looks like. */
export const emptyOrganisation: OrganisationContent = {
  key: 'empty',
  founded: 1,
  id: '91c3e8d5-27ab-4f19-9c0e-706167653031',
  name: 'Agence Page Blanche',
  sector: 'Agence de communication',
  headcount: 12,
  currency: 'EUR',
  parameters: { hoursPerDay: null, workingDaysPerYear: null, loadedDayRate: null },
  people: people
    .filter(({ roles }) => !roles.includes('client_viewer'))
    .slice(0, 6)
    .map((person) => ({ ...person, email: person.email.replace('grand-large', 'page-blanche') })),
  clients: [],
  stories: [],
};
