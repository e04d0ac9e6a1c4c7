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
  'lifecycle:read': {
    fr: 'Consulter le cycle de vie et ses critères',
    en: 'Read the life cycle and its criteria',
  },
  'lifecycle:manage': {
    fr: 'Adapter le cycle de vie et le publier',
    en: 'Adapt the life cycle and publish it',
  },
  'projects:read': { fr: 'Consulter les projets', en: 'Read projects' },
  'projects:contribute': {
    fr: 'Déposer des preuves et avancer ses tâches',
    en: 'File evidence and move one’s own tasks',
  },
  'projects:manage': {
    fr: 'Conduire les projets : équipe, dates, périmètre',
    en: 'Run projects: team, dates, scope',
  },
  'kpis:read': { fr: 'Consulter les KPI et leurs mesures', en: 'Read KPIs and their measurements' },
  'kpis:measure': { fr: 'Saisir et importer des mesures', en: 'Enter and import measurements' },
  'kpis:manage': { fr: 'Définir les KPI et leurs cibles', en: 'Define KPIs and their targets' },
  'gates:read': { fr: 'Consulter les portes et leurs décisions', en: 'Read gates and their decisions' },
  'gates:sign': {
    fr: 'Signer là où son rôle de projet le permet',
    en: 'Sign where one’s role in the project allows it',
  },
  'gates:manage': { fr: 'Planifier les portes et déléguer', en: 'Schedule gates and delegate' },
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
