import { z } from 'zod';
import type { Words } from '../platform/language';
import { type Permission as PermissionName, PERMISSIONS } from './permissions';

export const Permission = z.enum(PERMISSIONS);

/** What a permission lets one do, as the matrix of roles shows it. */
export const PERMISSION_WORDS: Readonly<Record<PermissionName, Words>> = {
  'use-cases:read': { fr: 'Consulter les cas d’usage', en: 'Read use cases' },
  'use-cases:write': { fr: 'Proposer et modifier des cas d’usage', en: 'Propose and edit use cases' },
  'clients:read': { fr: 'Consulter les clients', en: 'Read clients' },
  'clients:write': { fr: 'Ajouter et modifier des clients', en: 'Add and edit clients' },
  'imports:manage': {
    fr: 'Importer des fichiers dans les registres',
    en: 'Import files into the registers',
  },
  'intake:propose': { fr: 'Proposer un besoin ou une idée', en: 'Propose a need or an idea' },
  'intake:manage': {
    fr: 'Qualifier les propositions et ouvrir des liens publics',
    en: 'Qualify proposals and open public links',
  },
  'scoring:read': { fr: 'Consulter les notations révélées', en: 'Read scores once revealed' },
  'scoring:score': { fr: 'Noter à l’aveugle', en: 'Score blind' },
  'scoring:manage': { fr: 'Ouvrir et révéler des notations', en: 'Open and reveal scoring rounds' },
  'scoring:models': { fr: 'Modifier les grilles de notation', en: 'Edit score models' },
  'portfolio:read': {
    fr: 'Consulter le classement et les présélections',
    en: 'Read the ranking and the shortlists',
  },
  'portfolio:shortlist': { fr: 'Constituer des présélections', en: 'Make shortlists' },
  'portfolio:decide': { fr: 'Décider des pondérations du classement', en: 'Decide the ranking’s weights' },
  'discussion:read': { fr: 'Lire commentaires, fichiers et tâches', en: 'Read comments, files and tasks' },
  'discussion:write': { fr: 'Commenter, joindre, confier des tâches', en: 'Comment, attach, assign tasks' },
  'members:read': { fr: 'Voir les membres et leurs rôles', en: 'See members and their roles' },
  'members:manage': { fr: 'Inviter, retirer et changer les rôles', en: 'Invite, remove and change roles' },
  'organisation:read': {
    fr: 'Consulter les réglages de l’organisation',
    en: 'Read the organisation’s settings',
  },
  'organisation:manage': {
    fr: 'Modifier les réglages de l’organisation',
    en: 'Edit the organisation’s settings',
  },
  'journal:read': {
    fr: 'Consulter le journal et sa vérification',
    en: 'Read the journal and its verification',
  },
  'journal:export': { fr: 'Exporter le journal', en: 'Export the journal' },
  'live:follow': { fr: 'Suivre les changements en direct', en: 'Follow changes live' },
  'views:share': { fr: 'Partager des vues avec l’organisation', en: 'Share views with the organisation' },
  'views:default': {
    fr: 'Choisir la vue par défaut de chaque rôle',
    en: 'Choose the default view of each role',
  },
  'jobs:manage': { fr: 'Relancer ou écarter les travaux en échec', en: 'Retry or discard failed jobs' },
  'tokens:own': { fr: 'Créer ses jetons d’API', en: 'Create one’s own API tokens' },
};
