import type { ProjectStory } from '../../deeds/deed';
import { asksOpinion, attests, declares, opens, schedules, votes, waives } from '../../deeds/gate-deeds';
import { defines, measures } from '../../deeds/kpi-deeds';
import { doesItem, plans, takesUp } from '../../deeds/plan-deeds';
import { answers, asks, proves, records, remarks, team, writes } from '../../deeds/project-deeds';
import { assistedWriting } from './plain-answers';

const RATE = 'Taux de conversion des pages adaptées';
const RISKS = 'Premiers risques';
const CHOOSING = { phaseId: 'P2', cycle: 1 } as const;

const CONDITION = {
  criterionId: 'G1-13',
  words: 'Passer en revue les neuf défis et compléter le registre des risques.',
  owner: 'lucas',
  dueInDays: -8,
} as const;

/** Blocked in P2: what was promised at G1 is past its date. */
export const segmentPagesProject: ProjectStory = {
  useCase: 'segment-pages',
  status: 'in_project',
  deeds: [
    opens(45, 'thomas'),
    team(45, 'thomas', {
      helene: ['sponsor'],
      thomas: ['product_owner'],
      nadia: ['compliance', 'dpo'],
      lucas: ['domain_expert'],
    }),
    answers(
      44,
      'thomas',
      assistedWriting({
        outputs: ['segment', 'recommendation'],
        projectSize: 'M',
        personalData: true,
        profiling: true,
        evaluationScoring: true,
        dataSubjects: ['website_visitors'],
        lawfulBasis: 'consent',
        controllerRole: 'processor',
        usesProcessor: true,
        transferMechanism: 'none',
        ccpaRole: 'none',
        D7: true,
      }),
    ),
    proves(43, 'lucas', {
      kind: 'ai_act_screening',
      title: 'Examen des pratiques interdites',
      note: 'Choix d’une variante de page selon le segment : ni vulnérabilité exploitée, ni notation sociale.',
      criteria: ['G0-09'],
    }),
    proves(43, 'lucas', {
      kind: 'opportunity_sheet',
      title: 'Fiche d’opportunité',
      note: 'Deux pages, deux segments, un client. Le rebond va de 38 % à 61 % selon le visiteur.',
      criteria: ['G0-01'],
    }),
    attests(42, 'nadia', 'G0-09', 'Rien d’interdit ; le consentement aux traceurs décidera du reste.'),
    waives(42, 'helene', 'G0-01', {
      reason: 'Le retour attendu se calculera sur les seuls consentants, avec le client.',
      endsInDays: 60,
    }),
    waives(42, 'helene', 'G0-02', {
      reason: 'Le tri attend des données que Cap Bruyère branche ce mois-ci.',
      endsInDays: 60,
    }),
    votes(41, 'helene', {
      role: 'sponsor',
      outcome: 'pass',
      reason: 'À cadrer serré, sur les visiteurs qui consentent.',
    }),
    team(40, 'thomas', {
      amina: ['data_scientist'],
      marc: ['it_architect'],
      camille: ['change_manager'],
      helene: ['controller'],
    }),
    writes(39, 'thomas', {
      problem:
        'Randonneurs débutants et alpinistes arrivent sur la même page : le rebond va de 38 % à 61 %, et l’équipe ne peut tenir à la main que deux variantes par page.',
      scopeIn: 'Deux pages d’arrivée de Cap Bruyère, visiteurs qui ont consenti aux traceurs.',
      scopeOut: 'Visiteurs sans consentement, prix, messagerie, autres clients.',
      constraints: {
        budget: { text: '22 000 € la première année.' },
        deadline: { text: 'Avant la saison d’hiver du client.' },
        skills: { text: 'Un intégrateur à trouver.' },
        confidentiality: { text: 'Données de visite du client : rien n’en sort.' },
        integration: { text: 'Gestionnaire de balises et site du client.' },
      },
    }),
    records(39, 'lucas', () => ({
      kind: 'workshop',
      data: {
        title: 'Parcours des deux segments',
        jobs: ['Consultant SEO', 'Responsable e-commerce du client'],
      },
    })),
    defines(38, 'thomas', {
      name: RATE,
      family: 'revenue',
      role: 'primary',
      margin: null,
      target: 5,
      targetForm: 'change',
      targetInDays: 150,
      owner: 'lucas',
      source: 'Outil d’audience du site',
      cadence: 'weekly',
      alertAt: null,
      meaning: {
        unit: 'percent',
        unitLabel: null,
        direction: 'up',
        effectType: 'relative',
        isRatio: true,
        formula: 'Commandes / visites',
        denominator: 'Visites des deux pages, avec consentement',
        population: 'Visiteurs qui ont consenti aux traceurs',
      },
    }),
    measures(37, 'lucas', {
      kpi: RATE,
      context: 'baseline',
      rows: [204, 198, 211, 189, 207, 195, 202, 210, 193, 206, 199, 203].map((numerator, index) => ({
        day: 60 - index * 2,
        numerator,
        denominator: 10_000 + index * 40,
      })),
    }),
    proves(36, 'lucas', {
      kind: 'framing_note',
      title: 'Note de cadrage',
      note: 'Deux pages, un client, les visiteurs qui consentent. Analyse d’impact à mener avant le choix de la solution.',
      criteria: ['G1-01', 'G1-06'],
    }),
    proves(36, 'lucas', {
      kind: 'risk',
      title: RISKS,
      note: 'Deux risques notés ; la revue des neuf défis reste à faire.',
      criteria: ['G1-13'],
    }),
    declares(36, 'thomas', { facts: { risksOpen: 2, challengesReviewed: 3 }, proof: RISKS }),
    attests(35, 'helene', 'G1-01', 'Périmètre réduit, problème réel.'),
    votes(35, 'thomas', {
      role: 'product_owner',
      outcome: 'pass_with_conditions',
      reason: 'Le registre des risques suivra.',
      conditions: [CONDITION],
    }),
    votes(34, 'helene', {
      role: 'sponsor',
      outcome: 'pass_with_conditions',
      reason: 'D’accord, mais je veux ce registre avant la fin du mois.',
      conditions: [CONDITION],
    }),
    asks(33, 'thomas', { title: 'Passer en revue les neuf défis', owner: 'lucas', dueInDays: -8 }),
    plans(32, 'thomas', {
      phases: [{ phaseId: 'P2', cycle: 1, startsInDays: -34 }],
      endsInDays: 14,
    }),
    takesUp(31, 'thomas', CHOOSING, {
      'P2-A1': ['lucas', -20],
      'P2-A2': ['marc', -12],
      'P2-A4': ['amina', 7],
      'P2-A5': ['thomas', 10],
      'P2-A7': ['nadia', 6],
      'P2-A8': ['thomas', -5],
    }),
    doesItem(21, 'lucas', CHOOSING, 'P2-A1'),
    doesItem(10, 'marc', CHOOSING, 'P2-A2'),
    remarks(
      6,
      'nadia',
      'Sans registre des risques ni analyse d’impact, je ne pourrai pas donner d’avis sur la solution.',
    ),
    schedules(5, 'thomas', 14),
    asksOpinion(4, 'thomas', 'G2-14'),
  ],
};
