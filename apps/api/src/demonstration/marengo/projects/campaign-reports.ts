import type { ProjectStory } from '../../deeds/deed';
import { attests, declares, opens, schedules, votes } from '../../deeds/gate-deeds';
import { defines, measures } from '../../deeds/kpi-deeds';
import { doesItem, plans, takesUp } from '../../deeds/plan-deeds';
import { answers, asks, proves, records, renews, team, writes } from '../../deeds/project-deeds';
import { assistedWriting } from './plain-answers';

const DELAY = 'Délai de remise d’un bilan';
const RISKS = 'Registre des risques';
const OPTIONS = 'Comparaison des options';
const TERMS = 'Conditions de l’outil de rédaction';
const CHOOSING = { phaseId: 'P2', cycle: 1 } as const;

/** In P2: the options are being compared; terms that changed let the signature of the jurist fall. */
export const campaignReportsProject: ProjectStory = {
  useCase: 'campaign-reports',
  status: 'in_project',
  deeds: [
    opens(42, 'sofia'),
    team(42, 'sofia', { helene: ['sponsor'], sofia: ['product_owner'], nadia: ['compliance', 'legal'] }),
    answers(41, 'sofia', assistedWriting({ aiObvious: true, outputs: ['text'] })),
    proves(41, 'sofia', {
      kind: 'ai_act_screening',
      title: 'Examen des pratiques interdites',
      note: 'Mise en phrases de mesures agrégées de campagnes : aucune des dix pratiques.',
      criteria: ['G0-09'],
    }),
    attests(40, 'nadia', 'G0-09', 'Aucune pratique interdite, aucune donnée de personne.'),
    votes(40, 'helene', { role: 'sponsor', outcome: 'pass', reason: 'Nos clients attendent ces bilans.' }),
    team(39, 'sofia', {
      amina: ['data_scientist'],
      marc: ['it_architect'],
      bastien: ['domain_expert'],
      thomas: ['account_manager'],
      camille: ['change_manager'],
    }),
    writes(38, 'sofia', {
      problem:
        'Un bilan de campagne arrive en moyenne 19 jours après la fin et prend deux jours et demi : les clients ont alors décidé de la suite sans lui.',
      scopeIn: 'Campagnes terminées, mesures agrégées.',
      scopeOut: 'Données de personnes, comparaison entre clients.',
      constraints: {
        budget: { text: '9 000 € la première année.' },
        deadline: { text: 'Premier bilan utile en janvier.' },
        skills: { text: 'Deux chefs de projet, Amina pour les contrôles.' },
        confidentiality: { text: 'Mesures de clients : rien ne sort de l’Union.' },
        integration: { text: 'Connecteur de mesures, gabarits de document.' },
      },
    }),
    records(37, 'sofia', () => ({
      kind: 'workshop',
      data: { title: 'Relire trois bilans ensemble', jobs: ['Chef de projet', 'Responsable achat média'] },
    })),
    defines(36, 'sofia', {
      name: DELAY,
      family: 'efficiency',
      role: 'primary',
      margin: null,
      target: 5,
      targetForm: 'level',
      targetInDays: 120,
      owner: 'sofia',
      source: 'Suivi des projets',
      cadence: 'monthly',
      alertAt: null,
      meaning: {
        unit: 'days',
        unitLabel: null,
        direction: 'down',
        effectType: 'relative',
        isRatio: false,
        formula: 'Jours entre la fin de la campagne et la remise du bilan',
        denominator: 'Bilans remis dans le mois',
        population: 'Campagnes de plus de quatre semaines',
      },
    }),
    measures(30, 'sofia', {
      kpi: DELAY,
      context: 'baseline',
      rows: [21, 17, 19, 24, 16, 20, 18, 22, 15, 19, 23, 17].map((value, index) => ({
        day: 55 - index * 2,
        value,
      })),
    }),
    proves(28, 'sofia', {
      kind: 'framing_note',
      title: 'Note de cadrage',
      note: 'Bilans remis en cinq jours au lieu de dix-neuf ; chaque phrase reliée à son chiffre.',
      criteria: ['G1-01', 'G1-06'],
    }),
    proves(28, 'sofia', {
      kind: 'risk',
      title: RISKS,
      note: 'Quatre risques ; le premier : une cause inventée. Neuf défis passés en revue.',
      criteria: ['G1-13'],
    }),
    declares(28, 'sofia', { facts: { risksOpen: 4, challengesReviewed: 9 }, proof: RISKS }),
    schedules(28, 'sofia', -25),
    attests(27, 'helene', 'G1-01', 'C’est le bon problème : nos clients me le disent.'),
    votes(26, 'sofia', { role: 'product_owner', outcome: 'pass', reason: 'Tout est au vert.' }),
    votes(25, 'helene', {
      role: 'sponsor',
      outcome: 'pass',
      reason: 'Allez choisir, sans dépasser 9 000 €.',
    }),
    plans(24, 'sofia', {
      phases: [
        { phaseId: 'P2', cycle: 1, startsInDays: -25 },
        { phaseId: 'P3', cycle: 1, startsInDays: 13 },
      ],
      endsInDays: 30,
    }),
    takesUp(23, 'sofia', CHOOSING, {
      'P2-A1': ['bastien', -17],
      'P2-A2': ['marc', -5],
      'P2-A3': ['sofia', -10],
      'P2-A4': ['bastien', -4],
      'P2-A5': ['amina', 6],
      'P2-A7': ['nadia', 5],
      'P2-A8': ['nadia', 8],
      'P2-D1': ['sofia', 7],
    }),
    doesItem(18, 'bastien', CHOOSING, 'P2-A1'),
    doesItem(10, 'sofia', CHOOSING, 'P2-A3'),
    proves(10, 'sofia', {
      kind: 'solution_option',
      title: OPTIONS,
      note: 'Deux outils et ne rien faire, notés sur la même grille. Essai en cours sur deux bilans.',
      criteria: ['G2-01'],
    }),
    declares(9, 'sofia', {
      facts: { optionsCompared: 3, doNothingIncluded: true },
      proof: OPTIONS,
    }),
    asks(8, 'sofia', {
      title: 'Recueillir l’accord écrit d’Ampélio et de Halles & Paniers',
      owner: 'thomas',
      dueInDays: -1,
    }),
    proves(8, 'sofia', {
      kind: 'vendor_terms',
      title: TERMS,
      note: 'Article 9 : les contenus saisis ne servent ni à entraîner ni à améliorer les modèles. Effacement sous trente jours.',
      criteria: ['G2-11'],
      expiresInDays: 60,
    }),
    schedules(7, 'sofia', 12),
    attests(6, 'nadia', 'G2-11', 'Article 9 relu : aucun entraînement sur les mesures de nos clients.'),
    renews(2, 'sofia', {
      title: TERMS,
      note: 'Nouvelle version reçue cette semaine. Article 9 : les contenus saisis servent à améliorer le service, sauf refus écrit à l’ouverture du compte.',
    }),
    doesItem(3, 'marc', CHOOSING, 'P2-A2'),
    declares(2, 'amina', { facts: { techFeasScored: 3 }, proof: OPTIONS }),
  ],
};
