import type { Deed } from '../../../deeds/deed';
import { attests, declares, schedules, votes } from '../../../deeds/gate-deeds';
import { asks, finishes, proves, records } from '../../../deeds/project-deeds';

const QUALITY = 'Rapport de qualité des historiques';
const PROMPTS = 'Catalogue de prompts noté';
const PLAN = 'Plan du pilote';

/** P3 and P4 on the pilot slice: data ready, prompts rated, people trained. */
export const building: readonly Deed[] = [
  proves(101, 'amina', {
    kind: 'quality_report',
    title: QUALITY,
    note: '3 140 posts de trois clients : 98,2 % des champs obligatoires remplis, 0,4 % de doublons. Les clics d’Instagram manquent avant l’an dernier : dimension la plus faible, 0,71.',
    criteria: ['G3-01', 'G3-02', 'G3-03', 'G3-18'],
  }),
  declares(100, 'amina', {
    facts: {
      sourcesInventoried: 1,
      dqOverall: 0.89,
      dqMinDimension: 0.71,
      completenessMandatory: 0.982,
      datasetSheets: 1,
    },
    proof: QUALITY,
  }),
  proves(99, 'ines', {
    kind: 'brand_pack',
    title: 'Packs de marque des trois clients',
    note: 'Ton, mots à employer et à éviter, vingt posts exemplaires par client.',
    criteria: ['G3-19'],
  }),
  declares(99, 'sofia', { facts: { brandPacks: 1 }, proof: 'Packs de marque des trois clients' }),
  records(98, 'nadia', () => ({
    kind: 'bias_review',
    data: {
      examined: 'Soixante posts passés, vingt par client',
      reviewer: 'Nadia Ferrand et Inès Khelifi',
      method: 'Lecture croisée, grille des stéréotypes de genre, d’âge et d’origine.',
      finding: 'Deux formules genrées chez Maison Lavandière, déjà présentes avant l’outil.',
      decision: 'Ajoutées aux mots à éviter du pack de marque.',
    },
  })),
  schedules(97, 'sofia', -95),
  votes(95, 'sofia', {
    role: 'product_owner',
    outcome: 'pass',
    reason: 'Assez pour trois clients, pas pour neuf.',
  }),
  votes(95, 'amina', {
    role: 'data_engineer',
    outcome: 'pass',
    reason: 'Les seuils sont tenus ; je surveille les clics.',
  }),
  asks(94, 'sofia', {
    title: 'Former quatre personnes aux prompts (deux jours)',
    owner: 'camille',
    dueInDays: -90,
  }),
  proves(91, 'ines', {
    kind: 'prompt_version',
    title: PROMPTS,
    note: 'Neuf prompts pour trois scénarios, notés par Camille et Oliver : de 3,6 à 4,4 sur 5.',
    criteria: ['G4-05', 'G4-10'],
  }),
  declares(90, 'sofia', {
    facts: { promptScenarioCoverage: 1, promptMinScore: 3.6, promptRaters: 2, modelSheetComplete: true },
    proof: PROMPTS,
  }),
  finishes(90, 'camille', 'Former quatre personnes aux prompts (deux jours)'),
  proves(90, 'camille', {
    kind: 'content_review',
    title: 'Relecture de soixante sorties',
    note: 'Soixante premiers jets relus à deux : 58 conformes à la grille, deux erreurs de fait (une date, un prix).',
    criteria: ['G4-07', 'G4-08'],
  }),
  declares(89, 'sofia', {
    facts: { contentChecklistPass: 0.967, factualErrorRate: 0.033 },
    proof: 'Relecture de soixante sorties',
  }),
  ...['LinkedIn', 'Instagram'].map((channel) =>
    records(89, 'oliver', () => ({
      kind: 'marking_test',
      data: {
        channel,
        visible: true,
        machineReadable: true,
        tool: 'Lecteur C2PA en ligne, export du 2e essai',
      },
    })),
  ),
  proves(88, 'amina', {
    kind: 'experiment_plan',
    title: PLAN,
    note: 'Avant / après par rédacteur, cinq semaines, 170 premiers jets : puissance de 0,86 pour −20 %. Garde-fou : engagement, −0,3 point au plus.',
    criteria: ['G4-14', 'G4-15'],
  }),
  declares(88, 'sofia', {
    facts: { experimentPlanLocked: true, plannedPower: 0.86, pilotDatesSet: true },
    proof: PLAN,
  }),
  ...['kelvane', 'lavandiere', 'halles'].map((client) =>
    records(88, 'thomas', (scene) => ({ kind: 'pilot_client', data: { clientId: scene.client(client) } })),
  ),
  ...['LinkedIn', 'Instagram'].map((channel) =>
    records(88, 'camille', () => ({ kind: 'pilot_channel', data: { channel } })),
  ),
  ...[
    ['Camille Rousseau', 'Responsable réseaux sociaux'],
    ['Inès Khelifi', 'Conceptrice-rédactrice'],
    ['Oliver Grant', 'Directeur artistique'],
    ['Thomas Le Guen', 'Planneur stratégique'],
  ].map(([name = '', job = '']) =>
    records(87, 'camille', (scene) => ({
      kind: 'pilot_user',
      data: { name, job, trainedOn: scene.on(-90) },
    })),
  ),
  proves(87, 'amina', {
    kind: 'security_review',
    title: 'Revue de sécurité de la plateforme',
    note: 'Accès nominatifs, double authentification, essais d’injection dans les briefs : deux contournements fermés.',
    criteria: ['G4-12'],
  }),
  proves(87, 'camille', {
    kind: 'client_authorisation',
    title: 'Accords des clients pilotes',
    note: 'Trois courriels d’accord pour le pilote : calendrier, relecture, mention des contenus assistés.',
    criteria: ['G4-18'],
  }),
  attests(86, 'marc', 'G4-12', 'Essais refaits ce matin : rien ne sort sans compte nominatif.'),
  attests(
    86,
    'thomas',
    'G4-18',
    'Les trois clients ont répondu par écrit ; Halles & Paniers veut relire chaque post.',
  ),
  schedules(86, 'sofia', -85),
  votes(85, 'sofia', {
    role: 'product_owner',
    outcome: 'pass',
    reason: 'Tout le monde est formé, le plan est verrouillé.',
  }),
  votes(85, 'helene', {
    role: 'sponsor',
    outcome: 'pass',
    reason: 'Cinq semaines, trois clients : allez-y.',
  }),
];
