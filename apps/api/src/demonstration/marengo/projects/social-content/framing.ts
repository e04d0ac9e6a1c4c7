import type { Deed } from '../../../deeds/deed';
import { attests, declares, opens, schedules, votes } from '../../../deeds/gate-deeds';
import { defines, measures } from '../../../deeds/kpi-deeds';
import { answers, asks, proves, records, team, writes } from '../../../deeds/project-deeds';
import { plans } from '../../../deeds/plan-deeds';
import { assistedWriting, ofTheAgency } from '../plain-answers';
import { DRAFTING, draftingBefore, ENGAGEMENT, engagementBefore } from './kpis';

/** G0 on the use case, then P1 up to the signed framing. */
export const framing: readonly Deed[] = [
  opens(134, 'sofia'),
  team(134, 'sofia', {
    helene: ['sponsor'],
    sofia: ['product_owner'],
    thomas: ['ai_lead', 'account_manager'],
    nadia: ['compliance', 'legal'],
  }),
  answers(133, 'sofia', ofTheAgency),
  answers(
    133,
    'sofia',
    assistedWriting({
      outputs: ['text', 'score', 'recommendation'],
      sourcing: 'hybrid',
      dataOrigin: ['client', 'platform_api'],
      publicContent: true,
      firstAiProject: true,
      projectSize: 'M',
      aiObvious: true,
    }),
  ),
  proves(132, 'sofia', {
    kind: 'ai_act_screening',
    title: 'Examen des pratiques interdites',
    note: 'Les dix pratiques de l’article 5 ont été passées en revue avec Camille : ni manipulation, ni notation sociale, ni émotions, ni biométrie. Le système propose des textes et des créneaux ; une personne publie.',
    criteria: ['G0-09'],
  }),
  attests(
    131,
    'nadia',
    'G0-09',
    'J’ai relu l’examen : aucune pratique interdite. À revoir si des visages ou des voix sont produits.',
  ),
  votes(130, 'helene', {
    role: 'sponsor',
    outcome: 'pass',
    reason: 'Le temps perdu est mesuré, les données existent, l’équipe est volontaire. Commençons petit.',
  }),
  team(129, 'sofia', {
    helene: ['controller', 'finance'],
    marc: ['it_architect', 'security', 'mlops_engineer'],
    amina: ['data_scientist', 'data_engineer'],
    camille: ['domain_expert', 'change_manager'],
    ines: ['domain_expert'],
  }),
  writes(128, 'sofia', {
    problem:
      'Chaque mois, quatre personnes écrivent environ 220 posts pour neuf clients. Un premier jet prend 45 minutes, soit 165 heures par mois ; les variantes demandées repartent presque de zéro, et les créneaux sont choisis par habitude.',
    scopeIn: 'Posts organiques LinkedIn et Instagram de trois clients pilotes, en français.',
    scopeOut:
      'Publicité, réponses aux commentaires, vidéos longues, publication automatique, autres langues.',
    doesText:
      'Propose des premiers jets dans le ton de la marque, des accroches, un type de visuel, des créneaux.',
    doesNotText:
      'Ne publie rien, ne répond à personne, ne remplace ni la relecture ni la validation du client.',
    constraints: {
      budget: { text: '18 000 € la première année, outils et formation compris.' },
      deadline: { text: 'Un bilan de pilote avant la campagne de fin d’année.' },
      skills: { text: 'Quatre personnes à former aux prompts, deux jours ; pas de développeur.' },
      confidentiality: { text: 'Briefs et calendriers non publiés : aucun entraînement sur nos contenus.' },
      integration: { text: 'Outil de planification, gestion de projet, exports LinkedIn et Instagram.' },
    },
    startsOn: null,
  }),
  plans(128, 'sofia', {
    phases: [
      { phaseId: 'P1', cycle: 1, startsInDays: -130 },
      { phaseId: 'P2', cycle: 1, startsInDays: -116 },
      { phaseId: 'P3', cycle: 1, startsInDays: -106 },
      { phaseId: 'P4', cycle: 1, startsInDays: -95 },
      { phaseId: 'P5', cycle: 1, startsInDays: -84 },
      { phaseId: 'P6', cycle: 1, startsInDays: -48 },
      { phaseId: 'P7', cycle: 1, startsInDays: -20 },
    ],
    endsInDays: 0,
  }),
  records(127, 'camille', () => ({
    kind: 'workshop',
    data: {
      title: 'Atelier « une semaine de posts »',
      jobs: ['Responsable réseaux sociaux', 'Conceptrice-rédactrice', 'Directeur artistique'],
    },
  })),
  defines(126, 'sofia', DRAFTING),
  defines(126, 'sofia', ENGAGEMENT),
  measures(119, 'amina', { kpi: DRAFTING.name, context: 'baseline', rows: draftingBefore }),
  measures(119, 'amina', { kpi: ENGAGEMENT.name, context: 'baseline', rows: engagementBefore }),
  proves(118, 'sofia', {
    kind: 'framing_note',
    title: 'Note de cadrage signée',
    note: 'Problème, périmètre, scénarios, KPI, contraintes et équipe, tels que relus en comité le jour de la signature.',
    criteria: ['G1-01', 'G1-06'],
  }),
  proves(118, 'sofia', {
    kind: 'risk',
    title: 'Registre des risques',
    note: 'Sept risques, neuf défis passés en revue. Le premier : un ton qui n’est plus celui de la marque.',
    criteria: ['G1-13'],
  }),
  declares(118, 'sofia', { facts: { risksOpen: 7, challengesReviewed: 9 }, proof: 'Registre des risques' }),
  schedules(118, 'sofia', -116),
  attests(
    117,
    'helene',
    'G1-01',
    'Le problème est le bon, et il est mesuré. Je signe ce périmètre, pas plus large.',
  ),
  votes(116, 'sofia', { role: 'product_owner', outcome: 'pass', reason: 'Tout ce qui bloque est au vert.' }),
  votes(116, 'helene', {
    role: 'sponsor',
    outcome: 'pass',
    reason: 'Cadrage net. J’attends la comparaison des trois options, avec ne rien faire.',
  }),
  asks(115, 'sofia', {
    title: 'Comparer les trois options et ne rien faire',
    owner: 'sofia',
    dueInDays: -105,
  }),
];
