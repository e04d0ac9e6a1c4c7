import { edit, move, moveFor, say, task, type UseCaseStory } from '../../story';

const moderation: UseCaseStory = {
  key: 'moderation',
  seed: ['S-OPP-27', 'S-OPP-36'],
  day: 26,
  by: 'camille',
  draft: {
    title: 'Tri des commentaires avant modération',
    problem:
      'La page de la ville reçoit jusqu’à 400 commentaires par jour lors des travaux ou des fêtes. Une personne les lit tous, week-end compris ; les questions d’habitants se perdent parmi les messages hors sujet et obtiennent une réponse en trois jours.',
    kind: 'pain_point',
    processArea: 'internal_workflows',
    clients: ['valmont'],
    tags: ['réseaux sociaux', 'service public'],
  },
  steps: [
    edit(25, 'camille', {
      capabilityPattern: 'decision_support',
      technologyFamily: 'language_model',
      drivers: ['data_volume', 'client_expectations'],
      valueLevers: ['efficiency', 'refocus'],
      scopeIn: 'Commentaires publics de la page de la ville, en français.',
      scopeOut: 'Messages privés, suppression automatique, identification des auteurs.',
      confidentiality: 'client_confidential',
    }),
    move(24, 'camille', 'proposed'),
    say(
      23,
      'nadia',
      'Les commentaires peuvent révéler des opinions politiques : données sensibles possibles. @camille, qui décide de masquer un message, et comment l’auteur peut-il contester ?',
    ),
    say(
      22,
      'camille',
      'Un agent de la ville décide toujours. Le tri ne fait que ranger : question, signalement, hors sujet.',
    ),
  ],
};

const reviews: UseCaseStory = {
  key: 'reviews',
  seed: ['S-OPP-05', 'S-CTX-09'],
  day: 17,
  by: 'ines',
  draft: {
    title: 'Réponses aux avis clients dans le ton de la marque',
    problem:
      'Maison Lavandière reçoit 310 avis par mois sur ses 38 boutiques. Quatre sur dix restent sans réponse, et les autres reçoivent trois formules toutes faites que les clientes reconnaissent.',
    kind: 'inefficiency',
    processArea: 'content_creation',
    clients: ['lavandiere'],
    owner: 'ines',
    tags: ['relation client'],
  },
  steps: [
    edit(16, 'ines', {
      capabilityPattern: 'personalisation',
      technologyFamily: 'language_model',
      drivers: ['client_expectations', 'personalisation_at_scale'],
      valueLevers: ['client_proof', 'efficiency'],
      useScenarios: [
        {
          title: 'Projet de réponse à un avis',
          actor: 'Responsable de boutique',
          input: 'Avis publié, note, charte de ton, suite donnée en boutique',
          output: 'Projet de réponse personnelle, à relire et à signer',
          channel: 'Fiche d’établissement',
          autonomy: 'assist',
          visualTypes: [],
        },
      ],
      doesText: 'Propose une réponse personnelle, dans le ton de la marque.',
      doesNotText:
        'Ne publie pas, ne promet ni remboursement ni geste commercial, ne donne aucun conseil de santé.',
    }),
    edit(15, 'ines', {
      gainText: 'Neuf avis sur dix reçoivent une réponse sous 48 heures, contre six sur dix aujourd’hui.',
      gainValue: 30,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'customer_satisfaction',
      budgetCap: 4500,
    }),
    move(14, 'ines', 'proposed'),
    say(
      9,
      'thomas',
      'Le périmètre est clair. @nadia, un avis signé est-il une donnée personnelle que nous pouvons envoyer au fournisseur ?',
    ),
    say(
      8,
      'nadia',
      'Oui, c’est une donnée personnelle. Possible si nous retirons le nom avant l’envoi et si le contrat exclut tout entraînement. Je relis le contrat cette semaine.',
    ),
    task(7, 'thomas', { title: 'Relire le contrat du fournisseur', owner: 'nadia', dueInDays: 2 }),
  ],
};

const virality: UseCaseStory = {
  key: 'virality',
  seed: ['S-KPI-04', 'S-OPP-27'],
  day: 58,
  by: 'amina',
  draft: {
    title: 'Estimer la portée d’un post avant publication',
    problem:
      'Les équipes défendent leurs choix au jugé : sur les 60 derniers posts que nous avions classés « à fort potentiel », 27 seulement ont dépassé la médiane du compte, c’est-à-dire pas mieux que le hasard.',
    kind: 'strategic_opportunity',
    processArea: 'performance_analysis',
    owner: 'amina',
    clients: ['lavandiere', 'bruyere'],
    tags: ['réseaux sociaux', 'prédiction'],
  },
  steps: [
    edit(56, 'amina', {
      capabilityPattern: 'prediction',
      technologyFamily: 'predictive',
      drivers: ['roi_measurement', 'data_growth'],
      valueLevers: ['decision_quality', 'differentiation'],
      gainText:
        'Classer juste huit posts sur dix (au-dessus ou au-dessous de la médiane du compte), contre 45 % au jugé.',
      gainValue: 35,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'model_reliability',
      identification: {
        pain: { answer: 'no', note: 'Gênant sans être bloquant.' },
        inefficiency: { answer: 'yes', note: null },
        ai_fit: { answer: 'yes', note: 'Prédiction sur données tabulaires et texte.' },
        data: {
          answer: 'no',
          note: '1 900 posts exploitables pour deux clients, dont 70 au-dessus du neuvième décile.',
        },
        return: { answer: 'unknown', note: null },
      },
    }),
    move(55, 'amina', 'proposed'),
    move(49, 'sofia', 'qualified'),
    say(
      36,
      'amina',
      'Essai sur l’historique : 61 % de bonnes réponses en validation croisée, intervalle de 57 à 65 %. Loin des 80 % annoncés.',
    ),
    moveFor(34, 'sofia', {
      to: 'on_hold',
      reason:
        'Trop peu de posts pour tenir la promesse de 80 %. À reprendre quand le pilote des contenus sociaux aura produit six mois de mesures.',
    }),
  ],
};

const clientProof: UseCaseStory = {
  key: 'client-proof',
  seed: ['S-CTX-09', 'S-KPI-13'],
  day: 5,
  by: 'helene',
  draft: {
    title: 'Montrer à chaque client ce que l’IA lui apporte',
    problem:
      'Trois clients sur neuf nous ont demandé ce que l’IA change pour eux. Nous répondons par des anecdotes : aucun document ne rapproche le temps gagné, la qualité perçue et les résultats de leurs comptes.',
    kind: 'strategic_opportunity',
    processArea: 'performance_analysis',
    tags: ['offre'],
  },
  steps: [
    edit(4, 'helene', {
      valueLevers: ['client_proof', 'new_offer', 'differentiation'],
      drivers: ['competition', 'client_expectations'],
    }),
    say(
      3,
      'helene',
      '@thomas @sofia à compléter ensemble avant le comité : quelles mesures avons-nous déjà le droit de montrer ?',
    ),
  ],
};

export const socialStories: readonly UseCaseStory[] = [moderation, reviews, virality, clientProof];
