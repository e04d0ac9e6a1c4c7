import type { RegisterField } from '../../imports/field';
import { choicesOf, describeField as field } from '../../imports/fields/describe-field';
import type { Words } from '../../platform/language';
import type { ClientKind, ClientStatus } from '../client';

export const CLIENT_STATUS_WORDS: Readonly<Record<ClientStatus, Words>> = {
  prospect: { fr: 'Prospect', en: 'Prospect' },
  active: { fr: 'Actif', en: 'Active' },
  former: { fr: 'Ancien', en: 'Former' },
};

export const CLIENT_KIND_WORDS: Readonly<Record<ClientKind, Words>> = {
  b2b: { fr: 'Entreprises (B2B)', en: 'Businesses (B2B)' },
  b2c: { fr: 'Grand public (B2C)', en: 'Consumers (B2C)' },
  public: { fr: 'Secteur public', en: 'Public sector' },
};

const STATUS_NAMES = {
  prospect: 'piste | à démarcher | opportunité | lead | opportunity',
  active: 'active | en cours | client | client actif | en activité | oui | current | yes | customer',
  former: 'ancien client | inactif | inactive | perdu | terminé | archivé | non | lost | closed | past | no',
};

const KIND_NAMES = {
  b2b: 'b2b | btob | b to b | entreprise | entreprises | professionnels | business',
  b2c: 'b2c | btoc | b to c | grand public | particuliers | consommateurs | consumer',
  public:
    'public | institution | institutionnel | collectivité | administration | government | secteur public',
};

/** Every field of a client as a sheet shows it, in the order of an export's columns; of the contacts, the first. */
export const CLIENT_FIELDS: readonly RegisterField[] = [
  field('name', {
    type: 'line',
    label: { fr: 'Nom', en: 'Name' },
    names:
      'client | nom du client | raison sociale | société | entreprise | compte | annonceur | marque | dénomination | ' +
      'client name | customer | customer name | company | company name | account | account name | brand | organisation',
    isRequired: true,
    max: 120,
  }),
  field('status', {
    type: 'choice',
    label: { fr: 'Statut', en: 'Status' },
    names: 'état | situation | relation | actif | state | active | relationship',
    choices: choicesOf(CLIENT_STATUS_WORDS, STATUS_NAMES),
  }),
  field('kind', {
    type: 'choice',
    label: { fr: 'Marché', en: 'Market' },
    names: 'type | type de client | cible | segment | client type | customer type | target',
    choices: choicesOf(CLIENT_KIND_WORDS, KIND_NAMES),
  }),
  field('sector', {
    type: 'line',
    label: { fr: 'Secteur', en: 'Sector' },
    names:
      'secteur d’activité | activité | métier | domaine | industrie | industry | business | trade | field',
    max: 120,
  }),
  field('profile', {
    type: 'text',
    label: { fr: 'Profil', en: 'Profile' },
    names:
      'description | présentation | notes | note | commentaire | commentaires | remarques | attentes | comment | ' +
      'comments | about | remarks',
    max: 4000,
  }),
  field('contact.name', {
    type: 'line',
    label: { fr: 'Interlocuteur', en: 'Contact' },
    names:
      'contact principal | nom du contact | interlocuteur principal | référent | personne à contacter | contacts | ' +
      'contact name | main contact | contact person | primary contact',
    max: 120,
  }),
  field('contact.role', {
    type: 'line',
    label: { fr: 'Interlocuteur, fonction', en: 'Contact, job title' },
    names: 'fonction | poste | titre | rôle | job title | title | role | position | function',
    max: 120,
  }),
  field('contact.email', {
    type: 'line',
    label: { fr: 'Interlocuteur, e-mail', en: 'Contact, e-mail' },
    names: 'e-mail | email | mail | courriel | adresse e-mail | adresse mail | email address | contact email',
    max: 254,
    format: 'email',
  }),
  field('contact.phone', {
    type: 'line',
    label: { fr: 'Interlocuteur, téléphone', en: 'Contact, phone' },
    names: 'téléphone | tél | tel | portable | mobile | phone | phone number | telephone | contact phone',
    max: 31,
    format: 'phone',
  }),
];
