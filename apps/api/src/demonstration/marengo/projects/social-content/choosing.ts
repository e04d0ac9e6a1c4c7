import type { Deed } from '../../../deeds/deed';
import { attests, confirms, declares, meets, schedules, votes, waives } from '../../../deeds/gate-deeds';
import { finishes, proves, records } from '../../../deeds/project-deeds';

const COMPARISON = 'Comparaison des options';
const CASE = 'Plan d’affaires';
const PILOT_CLIENTS = {
  kelvane: 'Kelvane Systèmes',
  lavandiere: 'Maison Lavandière',
  halles: 'Halles & Paniers',
};
const BUDGET = 'Accord de financement';

/** P2: option B, a platform and a prediction API, is chosen; passed with two conditions. */
export const choosing: readonly Deed[] = [
  proves(112, 'sofia', {
    kind: 'solution_option',
    title: COMPARISON,
    note: 'Tout-en-un, combinaison, sur mesure et ne rien faire, notés sur la même grille. La combinaison l’emporte : le tout-en-un dépasse l’enveloppe, le sur mesure demande des compétences que nous n’avons pas.',
    criteria: ['G2-01'],
  }),
  finishes(111, 'sofia', 'Comparer les trois options et ne rien faire'),
  proves(110, 'amina', {
    kind: 'business_case',
    title: CASE,
    note: '66 heures rendues par mois à 52 € ; 9 600 € d’abonnements, 4 200 € de formation ; VAN sur deux ans : 31 400 €.',
    criteria: ['G2-06'],
  }),
  proves(109, 'sofia', {
    kind: 'funding_source',
    title: BUDGET,
    note: 'Enveloppe d’innovation de l’agence : 18 000 €, accordée en comité de direction.',
    criteria: ['G2-09'],
  }),
  declares(109, 'sofia', {
    facts: { optionsCompared: 4, doNothingIncluded: true },
    proof: COMPARISON,
  }),
  declares(109, 'sofia', { facts: { npvBase: 31_400 }, proof: CASE }),
  declares(109, 'sofia', { facts: { fundingCover: 1.2 }, proof: BUDGET }),
  ...Object.entries(PILOT_CLIENTS).flatMap(([client, name]): Deed[] => {
    const title = `Accord écrit de ${name}`;
    return [
      proves(108, 'thomas', {
        kind: 'client_authorisation',
        title,
        note: `Accord signé par ${name} : briefs et statistiques de publication, pour le pilote, sans entraînement.`,
        criteria: ['G2-13'],
      }),
      records(
        108,
        'thomas',
        (scene) => ({
          kind: 'client_authorisation',
          data: {
            clientId: scene.client(client),
            scope: 'Briefs et statistiques de publication, pour le pilote et un an après.',
            endsOn: scene.on(365),
          },
        }),
        title,
      ),
    ];
  }),
  records(107, 'sofia', () => ({
    kind: 'pilot_decision',
    data: {
      with: true,
      reason: 'Nouveau pour nous, et publié : un pilote de cinq semaines avec trois clients.',
    },
  })),
  proves(107, 'sofia', {
    kind: 'vendor_contract',
    title: 'Contrat de la plateforme de génération',
    note: 'Article 7 : les contenus saisis ne servent ni à l’entraînement ni à l’amélioration des modèles. Hébergement dans l’Union.',
    criteria: ['G2-11'],
    expiresInDays: 8,
  }),
  attests(
    106,
    'nadia',
    'G2-11',
    'L’article 7 exclut tout entraînement, l’API de prédiction aussi (annexe 2).',
  ),
  waives(106, 'helene', 'G2-02', {
    reason: 'L’intégration avec l’outil de planification ne se note qu’à l’essai, prévu ce mois-ci.',
    endsInDays: -80,
  }),
  waives(106, 'helene', 'G2-04', {
    reason:
      'Le coût sur mesure n’est pas chiffré au centime : nous n’en avons pas les moyens de toute façon.',
    endsInDays: 120,
  }),
  proves(105, 'sofia', {
    kind: 'decision_record',
    title: 'Décision de sélection',
    note: 'Option B : plateforme de génération et API de prédiction. Raisons, ce qui a été écarté, ce qui ferait changer d’avis.',
    criteria: ['G2-19'],
  }),
  schedules(105, 'sofia', -104),
  attests(105, 'helene', 'G2-19', 'Option B retenue pour un an, à revoir si l’API change de tarif.'),
  votes(104, 'sofia', {
    role: 'product_owner',
    outcome: 'pass_with_conditions',
    reason: 'Le choix tient même si le coût total du sur mesure bouge d’un tiers.',
    conditions: CONDITIONS(),
  }),
  votes(104, 'helene', {
    role: 'sponsor',
    outcome: 'pass_with_conditions',
    reason: 'D’accord, à deux conditions : le coût total par option, et un calendrier de sortie du contrat.',
    conditions: CONDITIONS(),
  }),
  meets(92, 'sofia', {
    gateId: 'G2',
    criterionId: 'G2-02',
    how: 'Essai de la plateforme sur vingt briefs réels avec Marc : import, export et droits vérifiés.',
  }),
  confirms(91, 'helene', { gateId: 'G2', criterionId: 'G2-02' }),
];

function CONDITIONS() {
  return [
    {
      criterionId: 'G2-04',
      words: 'Chiffrer le coût total des trois options sur deux ans.',
      owner: 'sofia',
      dueInDays: 12,
    },
    {
      criterionId: 'G2-02',
      words: 'Noter les quatre points de faisabilité technique après un essai sur vingt briefs.',
      owner: 'marc',
      dueInDays: -88,
    },
  ];
}
