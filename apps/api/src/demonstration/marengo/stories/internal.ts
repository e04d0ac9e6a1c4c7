import { edit, move, moveFor, say, task, type UseCaseStory } from '../../story';

const minutes: UseCaseStory = {
  key: 'meeting-minutes',
  seed: ['S-OPP-37', 'S-CTX-07'],
  day: 73,
  by: 'marc',
  draft: {
    title: 'Comptes rendus des réunions client',
    problem:
      'Chaque réunion client demande 40 minutes de compte rendu, envoyé en moyenne trois jours plus tard. Une décision sur cinq n’y figure pas, et se rediscute la fois suivante.',
    kind: 'pain_point',
    processArea: 'internal_workflows',
    owner: 'marc',
    tags: ['interne'],
  },
  steps: [
    edit(72, 'marc', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['technology_maturity', 'production_speed'],
      valueLevers: ['efficiency', 'refocus'],
      gainText: 'Compte rendu relu envoyé le jour même, en dix minutes.',
      gainValue: 30,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      budgetCap: 3000,
      confidentiality: 'client_confidential',
      confidentialityNote:
        'Accord oral des participants en début de réunion ; enregistrement supprimé sous sept jours.',
    }),
    move(71, 'marc', 'proposed'),
    say(
      70,
      'nadia',
      'Accord des participants en début de réunion, suppression de l’enregistrement sous sept jours, hébergement dans l’Union européenne.',
    ),
    move(69, 'sofia', 'qualified'),
    move(67, 'helene', 'shortlisted'),
    say(
      43,
      'marc',
      'Outil choisi et essayé sur 18 réunions : compte rendu relu en 12 minutes, envoyé le jour même 15 fois sur 18.',
    ),
  ],
};

const workload: UseCaseStory = {
  key: 'workload',
  seed: ['S-OPP-31'],
  day: 53,
  by: 'sofia',
  draft: {
    title: 'Prévoir la charge des équipes de création',
    problem:
      'Les semaines alternent entre 60 et 130 % de charge. Les pics sont connus deux jours avant ; l’agence a acheté pour 21 000 € de renfort extérieur l’an dernier.',
    kind: 'pain_point',
    processArea: 'internal_workflows',
    tags: ['interne'],
  },
  steps: [
    edit(52, 'sofia', {
      capabilityPattern: 'prediction',
      technologyFamily: 'predictive',
      valueLevers: ['margin'],
    }),
    move(50, 'sofia', 'proposed'),
    say(
      45,
      'thomas',
      'En regardant les pics : sept sur neuf viennent de dates de lancement connues des commerciaux depuis un mois, mais notées nulle part.',
    ),
    moveFor(44, 'thomas', {
      to: 'rejected',
      reason:
        'Problème d’organisation, pas d’IA : un calendrier partagé des lancements, revu chaque lundi, règle l’essentiel.',
    }),
  ],
};

const tenders: UseCaseStory = {
  key: 'tenders',
  seed: ['S-OPP-24', 'S-OPP-37'],
  day: 37,
  by: 'thomas',
  draft: {
    title: 'Lire les cahiers des charges des marchés publics',
    problem:
      'Un dossier de consultation fait 140 pages. Deux personnes le lisent un jour chacune pour décider d’y répondre ; nous renonçons six fois sur dix, après coup, pour une clause vue trop tard.',
    kind: 'inefficiency',
    processArea: 'strategic_planning',
    owner: 'thomas',
    clients: ['valmont', 'ardevie'],
    tags: ['développement', 'service public'],
  },
  steps: [
    edit(36, 'thomas', {
      capabilityPattern: 'decision_support',
      technologyFamily: 'language_model',
      drivers: ['competition', 'data_volume'],
      valueLevers: ['efficiency', 'decision_quality'],
      useScenarios: [
        {
          title: 'Fiche de décision',
          actor: 'Planneur stratégique',
          input: 'Dossier de consultation complet',
          output: 'Exigences, clauses bloquantes et dates, avec le numéro de page',
          channel: 'Document partagé',
          autonomy: 'inform',
          visualTypes: [],
        },
      ],
      gainText: 'Décision prise en deux heures au lieu de deux jours, pour 35 dossiers par an.',
      gainValue: 35,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      doesText: 'Relève les exigences et les clauses, page à l’appui.',
      doesNotText: 'Ne décide pas de répondre et n’écrit pas la réponse.',
      confidentiality: 'public',
    }),
    move(35, 'thomas', 'proposed'),
    move(31, 'sofia', 'qualified'),
    say(
      19,
      'helene',
      'Utile, et sans risque pour les clients. @thomas, ajoute le coût par dossier avant le comité.',
    ),
    edit(18, 'thomas', { budgetCap: 2000, deadlineInDays: 60 }),
    task(17, 'sofia', { title: 'Essayer sur trois dossiers déjà perdus', owner: 'thomas', dueInDays: 12 }),
  ],
};

const localPosts: UseCaseStory = {
  key: 'local-posts',
  seed: ['S-OPP-05', 'S-OPP-17'],
  day: 7,
  by: 'camille',
  draft: {
    title: 'Décliner les promotions par magasin',
    problem:
      'La promotion de la semaine doit être adaptée à 22 magasins : horaires, producteurs locaux, stocks. Les magasins le font eux-mêmes, hors charte une fois sur trois.',
    kind: 'pain_point',
    processArea: 'content_creation',
    owner: 'camille',
    clients: ['halles'],
    tags: ['réseaux sociaux', 'personnalisation'],
  },
  steps: [
    edit(6, 'camille', {
      capabilityPattern: 'personalisation',
      technologyFamily: 'language_model',
      valueLevers: ['efficiency', 'client_proof'],
      drivers: ['personalisation_at_scale'],
    }),
    move(5, 'camille', 'proposed'),
    say(
      2,
      'thomas',
      'À traiter après le pilote, avec les mêmes outils. @camille, combien de posts par semaine au total ?',
    ),
    say(1, 'camille', '@thomas 22 magasins, trois posts chacun : 66 par semaine.'),
  ],
};

export const internalStories: readonly UseCaseStory[] = [minutes, workload, tenders, localPosts];
