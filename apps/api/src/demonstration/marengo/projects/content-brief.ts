import { advises } from '../../deeds/advice-deeds';
import type { ProjectStory } from '../../deeds/deed';
import { asksOpinion, attests, declares, opens, schedules, votes } from '../../deeds/gate-deeds';
import { defines, measures } from '../../deeds/kpi-deeds';
import { doesItem, plans, takesUp } from '../../deeds/plan-deeds';
import { answers, asks, finishes, proves, records, remarks, team, writes } from '../../deeds/project-deeds';
import { assistedWriting } from './plain-answers';

const TIME = 'Temps de production d’un brief SEO';
const RISKS = 'Risques du brief assisté';
const CONSTRAINTS = {
  budget: { text: '7 500 € la première année.' },
  deadline: { text: 'Avant les recommandations de printemps.' },
  skills: { text: 'Deux consultants SEO ; Amina pour le relevé des temps.' },
  confidentiality: { none: true },
} as const;
const FRAMING = { phaseId: 'P1', cycle: 1 } as const;

/** In P1: framed, all that blocks is green, one of two voices is given: G1 waits for the sponsor. */
export const contentBriefProject: ProjectStory = {
  useCase: 'content-brief',
  status: 'in_project',
  deeds: [
    opens(38, 'thomas'),
    team(38, 'thomas', {
      helene: ['sponsor'],
      thomas: ['product_owner'],
      nadia: ['compliance', 'dpo'],
      lucas: ['domain_expert'],
    }),
    answers(
      37,
      'thomas',
      assistedWriting({
        dataOrigin: ['scraping', 'first_party'],
        projectSize: 'S',
        aiObvious: true,
      }),
    ),
    proves(36, 'lucas', {
      kind: 'ai_act_screening',
      title: 'Examen des pratiques interdites',
      note: 'Lecture de pages publiques et rédaction d’un plan : aucune des dix pratiques. Personne n’est noté.',
      criteria: ['G0-09'],
    }),
    attests(35, 'nadia', 'G0-09', 'Rien d’interdit. Le moissonnage sera regardé à part, avant les données.'),
    votes(34, 'helene', {
      role: 'sponsor',
      outcome: 'pass',
      reason: 'Accordé : 7 500 €, point dans un mois.',
    }),
    team(33, 'thomas', { amina: ['data_scientist'], marc: ['it_architect'], camille: ['change_manager'] }),
    writes(30, 'thomas', {
      problem:
        'Un brief de contenu demande quatre heures à deux consultants, dont trois à relever ce que disent déjà les autres pages. Un sur quatre est refait.',
      scopeIn: 'Pages publiques, en français ; gabarit de brief de l’agence.',
      scopeOut: 'Rédaction de l’article, pages derrière un compte, copie de passages.',
      constraints: CONSTRAINTS,
    }),
    plans(29, 'thomas', {
      phases: [
        { phaseId: 'P1', cycle: 1, startsInDays: -34 },
        { phaseId: 'P2', cycle: 1, startsInDays: 6 },
      ],
      endsInDays: 27,
    }),
    takesUp(29, 'thomas', FRAMING, {
      'P1-A1': ['lucas', -27],
      'P1-A2': ['thomas', -24],
      'P1-A3': ['lucas', -13],
      'P1-A4': ['camille', -18],
      'P1-A5': ['thomas', -4],
      'P1-A6': ['nadia', -4],
      'P1-A7': ['camille', 4],
      'P1-D1': ['thomas', -8],
      'P1-D2': ['lucas', -4],
    }),
    doesItem(27, 'lucas', FRAMING, 'P1-A1'),
    doesItem(25, 'thomas', FRAMING, 'P1-A2'),
    doesItem(19, 'camille', FRAMING, 'P1-A4'),
    doesItem(14, 'lucas', FRAMING, 'P1-A3'),
    records(28, 'lucas', () => ({
      kind: 'workshop',
      data: { title: 'Atelier « un bon brief »', jobs: ['Consultant SEO', 'Conceptrice-rédactrice'] },
    })),
    defines(27, 'thomas', {
      name: TIME,
      family: 'efficiency',
      role: 'primary',
      margin: null,
      target: -30,
      targetForm: 'change',
      targetInDays: 90,
      owner: 'lucas',
      source: 'Feuille de temps',
      cadence: 'weekly',
      alertAt: null,
      meaning: {
        unit: 'minutes',
        unitLabel: null,
        direction: 'down',
        effectType: 'relative',
        isRatio: false,
        formula: 'Minutes entre la demande et le brief validé',
        denominator: 'Briefs validés dans la semaine',
        population: 'Briefs SEO des clients de l’agence',
      },
    }),
    measures(14, 'lucas', {
      kpi: TIME,
      context: 'baseline',
      rows: [242, 251, 238, 229, 262, 247, 240, 255, 233, 249, 244, 236].map((value, index) => ({
        day: 26 - index,
        value,
      })),
    }),
    proves(9, 'lucas', {
      kind: 'framing_note',
      title: 'Note de cadrage',
      note: 'Problème, périmètre, KPI et équipe. Reste à dire avec quels outils le brief doit s’intégrer.',
      criteria: ['G1-01', 'G1-06'],
    }),
    doesItem(8, 'thomas', FRAMING, 'P1-D1'),
    remarks(7, 'helene', 'Bonne note. Je signe dès que la contrainte d’intégration est écrite.'),
    schedules(6, 'thomas', 5),
    asks(5, 'thomas', { title: 'Écrire la contrainte d’intégration', owner: 'lucas', dueInDays: 3 }),
    asksOpinion(5, 'thomas', 'G1-09'),
    advises(4, 'nadia', {
      criterionId: 'G1-09',
      stance: 'favourable',
      words:
        'Pages publiques, aucune donnée de personne dans le brief. À revoir si des avis de clients sont lus.',
    }),
    proves(4, 'lucas', {
      kind: 'risk',
      title: RISKS,
      note: 'Trois risques, neuf défis passés en revue. Le premier : un plan qui répète celui des autres pages.',
      criteria: ['G1-13'],
    }),
    doesItem(4, 'nadia', FRAMING, 'P1-A6'),
    doesItem(4, 'lucas', FRAMING, 'P1-D2'),
    declares(4, 'thomas', { facts: { risksOpen: 3, challengesReviewed: 9 }, proof: RISKS }),
    writes(3, 'thomas', {
      constraints: {
        ...CONSTRAINTS,
        integration: { text: 'Suivi de positions, gabarit de brief, outil de gestion de projet.' },
      },
    }),
    finishes(3, 'lucas', 'Écrire la contrainte d’intégration'),
    doesItem(3, 'thomas', FRAMING, 'P1-A5'),
    attests(
      2,
      'helene',
      'G1-01',
      'Trois heures sur quatre à relever ce que disent les autres : c’est le bon problème.',
    ),
    votes(1, 'thomas', {
      role: 'product_owner',
      outcome: 'pass',
      reason: 'Tout ce qui bloque est au vert, la référence est mesurée sur douze briefs.',
    }),
    remarks(
      1,
      'thomas',
      'La contrainte d’intégration est écrite et j’ai voté : il ne manque que la voix d’Hélène.',
    ),
  ],
};
