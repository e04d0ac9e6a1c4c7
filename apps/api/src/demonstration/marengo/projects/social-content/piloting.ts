import type { Deed } from '../../../deeds/deed';
import { attests, declares, delegates, schedules, votes } from '../../../deeds/gate-deeds';
import { measures, redefines } from '../../../deeds/kpi-deeds';
import { doesItem, plans, takesUp } from '../../../deeds/plan-deeds';
import { asks, finishes, proves, records, remarks, renews } from '../../../deeds/project-deeds';
import {
  DRAFTING,
  draftingFirst,
  draftingSecond,
  ENGAGEMENT,
  engagementBeforeWithSaves,
  engagementFirst,
  engagementSecond,
} from './kpis';

const PILOT = { phaseId: 'P5', cycle: 2 } as const;

/** P5: a first pilot sent back by its guardrail, what was mended, and the second one under way. */
export const piloting: readonly Deed[] = [
  remarks(
    84,
    'camille',
    'Pilote lancé avec Kelvane, Maison Lavandière et Halles & Paniers ; relevé chaque vendredi.',
  ),
  measures(49, 'amina', { kpi: DRAFTING.name, context: 'pilot', rows: draftingFirst }),
  measures(49, 'amina', { kpi: ENGAGEMENT.name, context: 'pilot', rows: engagementFirst }),
  proves(46, 'sofia', {
    kind: 'decision_record',
    title: 'Bilan du premier pilote',
    note: 'Premiers jets 37 % plus rapides ; engagement en recul de 0,4 point, au-delà de la marge de 0,3. Cause probable : un ton trop publicitaire, deux clients sur trois le disent.',
    criteria: ['G5-15'],
  }),
  schedules(45, 'sofia', -42),
  attests(43, 'helene', 'G5-15', 'On gagne du temps et on perd des lecteurs : on corrige avant d’étendre.'),
  votes(42, 'sofia', {
    role: 'product_owner',
    outcome: 'adjust',
    target: 'P4',
    reason: 'Le garde-fou est franchi : reprendre les exemples de ton et refaire cinq semaines.',
  }),
  votes(42, 'helene', {
    role: 'sponsor',
    outcome: 'adjust',
    target: 'P4',
    reason: 'D’accord. Ce n’est pas un échec : c’est ce que le pilote devait nous dire.',
  }),
  asks(41, 'sofia', {
    title: 'Réécrire les exemples de ton avec les clients',
    owner: 'ines',
    dueInDays: -34,
  }),
  finishes(35, 'ines', 'Réécrire les exemples de ton avec les clients'),
  renews(35, 'ines', {
    title: 'Catalogue de prompts noté',
    note: 'Neuf prompts repris avec quarante exemples de ton validés par les clients : de 4,0 à 4,6 sur 5.',
  }),
  declares(34, 'sofia', {
    facts: { promptMinScore: 4, promptScenarioCoverage: 1, promptRaters: 2 },
    proof: 'Catalogue de prompts noté',
  }),
  redefines(33, 'sofia', {
    name: ENGAGEMENT.name,
    number: 1,
    meaning: {
      ...ENGAGEMENT.meaning,
      formula: '(J’aime + commentaires + partages + enregistrements) / portée',
    },
    reason:
      'Instagram compte désormais les enregistrements : les laisser de côté sous-estimait les carrousels.',
  }),
  measures(33, 'amina', {
    kpi: ENGAGEMENT.name,
    context: 'baseline',
    rows: engagementBeforeWithSaves,
    number: 2,
  }),
  attests(32, 'marc', 'G4-12', 'Rien n’a changé dans les accès ; les deux contournements restent fermés.'),
  attests(32, 'thomas', 'G4-18', 'Les trois clients prolongent leur accord pour cinq semaines.'),
  schedules(32, 'sofia', -30),
  votes(30, 'sofia', {
    role: 'product_owner',
    outcome: 'pass',
    reason: 'Les exemples de ton sont validés par les clients.',
  }),
  votes(30, 'helene', { role: 'sponsor', outcome: 'pass', reason: 'Seconde chance méritée.' }),
  plans(29, 'sofia', {
    phases: [
      { phaseId: 'P5', cycle: 2, startsInDays: -30 },
      { phaseId: 'P6', cycle: 1, startsInDays: 12 },
      { phaseId: 'P7', cycle: 1, startsInDays: 40 },
    ],
    endsInDays: 60,
  }),
  takesUp(29, 'sofia', PILOT, {
    'P5-A1': ['sofia', -27],
    'P5-A2': ['marc', -25],
    'P5-A3': ['ines', 5],
    'P5-A4': ['thomas', -4],
    'P5-A5': ['amina', 4],
    'P5-A6': ['sofia', 8],
    'P5-D1': ['sofia', 6],
  }),
  doesItem(28, 'sofia', PILOT, 'P5-A1'),
  doesItem(26, 'marc', PILOT, 'P5-A2'),
  measures(16, 'amina', { kpi: DRAFTING.name, context: 'pilot', rows: draftingSecond.slice(0, 2) }),
  measures(16, 'amina', { kpi: ENGAGEMENT.name, context: 'pilot', rows: engagementSecond.slice(0, 2) }),
  measures(1, 'amina', { kpi: DRAFTING.name, context: 'pilot', rows: draftingSecond.slice(2) }),
  measures(1, 'amina', { kpi: ENGAGEMENT.name, context: 'pilot', rows: engagementSecond.slice(2) }),
  asks(4, 'sofia', { title: 'Relever les temps de la semaine manquante', owner: 'amina', dueInDays: -2 }),
  records(3, 'nadia', () => ({
    kind: 'bias_review',
    data: {
      examined: 'Quarante posts du second pilote',
      reviewer: 'Nadia Ferrand',
      method: 'Même grille que la première lecture.',
      finding: 'Rien à relever.',
      decision: 'Nouvelle lecture avant toute extension.',
    },
  })),
  schedules(2, 'sofia', 9),
  delegates(2, 'camille', {
    role: 'domain_expert',
    to: 'oliver',
    fromInDays: -1,
    toInDays: 12,
    reason: 'Salon puis congés : Oliver a noté les prompts et relu les posts avec moi depuis le début.',
  }),
];
