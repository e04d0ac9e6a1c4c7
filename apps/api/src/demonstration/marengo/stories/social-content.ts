import { attach, earlier, edit, move, say, task, type UseCaseStory } from '../../story';
import { draftingTimes } from '../drafting-times';

/** The founding case: assisted creation and optimisation of social content (S-OPP-17 … S-OPP-22). */
export const socialContent: UseCaseStory = {
  key: 'social-content',
  seed: ['S-OPP-17', 'S-OPP-18', 'S-OPP-19', 'S-OPP-20', 'S-OPP-21', 'S-OPP-22'],
  day: 158,
  by: 'camille',
  draft: {
    title: 'Création et optimisation assistées des contenus sociaux',
    problem:
      'Nous publions environ 220 posts par mois pour neuf clients. Un premier jet prend 45 minutes en moyenne, soit 165 heures par mois, et les variantes demandées par les clients repartent presque de zéro. Les heures de publication sont choisies par habitude : à contenu comparable, l’engagement varie du simple au triple sans que nous sachions l’expliquer.',
    kind: 'pain_point',
    processArea: 'content_creation',
    owner: 'camille',
    clients: ['kelvane', 'lavandiere', 'halles'],
    tags: ['réseaux sociaux', 'pilote'],
  },
  steps: [
    ...earlier(90, [
      edit(67, 'camille', {
        drivers: [
          'production_speed',
          'personalisation_at_scale',
          'creativity_under_cost',
          'client_expectations',
        ],
        identification: {
          pain: {
            answer: 'yes',
            note: '45 minutes par premier jet, mesurées sur deux semaines auprès de quatre personnes.',
          },
          inefficiency: { answer: 'yes', note: 'Un tiers des variantes est abandonné faute de temps.' },
          ai_fit: {
            answer: 'yes',
            note: 'Automatisation des brouillons, prédiction des créneaux, adaptation par marque.',
          },
          data: {
            answer: 'unknown',
            note: 'Historique à extraire : 24 mois pour six clients, 8 mois pour les autres.',
          },
          return: { answer: 'unknown', note: null },
        },
      }),
      move(66, 'camille', 'proposed'),
      say(
        65,
        'sofia',
        'Très bon point de départ. @amina peux-tu vérifier que les statistiques de LinkedIn et d’Instagram sont exportables pour les trois clients ?',
      ),
      say(
        63,
        'amina',
        'Oui : 24 mois pour Kelvane et Maison Lavandière, 19 mois pour Halles & Paniers, soit 3 140 posts avec portée et interactions. Il manque les clics d’Instagram avant l’an dernier.',
      ),
      edit(63, 'amina', {
        identification: {
          pain: {
            answer: 'yes',
            note: '45 minutes par premier jet, mesurées sur deux semaines auprès de quatre personnes.',
          },
          inefficiency: { answer: 'yes', note: 'Un tiers des variantes est abandonné faute de temps.' },
          ai_fit: {
            answer: 'yes',
            note: 'Automatisation des brouillons, prédiction des créneaux, adaptation par marque.',
          },
          data: {
            answer: 'yes',
            note: '3 140 posts avec portée et interactions ; clics d’Instagram incomplets.',
          },
          return: {
            answer: 'yes',
            note: '66 heures par mois au coût moyen chargé de 52 €, soit environ 41 000 € par an.',
          },
        },
      }),
      edit(60, 'camille', {
        useScenarios: [
          {
            title: 'Variantes LinkedIn à partir d’un brief court',
            actor: 'Responsable réseaux sociaux',
            input: 'Brief de cinq lignes, ton de la marque, objectif du post',
            output: 'Trois à cinq variantes prêtes à retoucher, avec accroche et appel à l’action',
            channel: 'LinkedIn',
            autonomy: 'assist',
            visualTypes: [],
          },
          {
            title: 'Meilleur calendrier de publication',
            actor: 'Responsable réseaux sociaux',
            input: 'Historique d’engagement du compte, posts prévus, temps forts de la campagne',
            output: 'Calendrier proposé sur quatre semaines, avec l’engagement attendu par créneau',
            channel: 'X (Twitter)',
            autonomy: 'recommend',
            visualTypes: [],
          },
          {
            title: 'Accroches Instagram et type de visuel',
            actor: 'Conceptrice-rédactrice',
            input: 'Sujet du post, audience, visuels disponibles, posts passés du compte',
            output: 'Cinq accroches classées et le type de visuel conseillé pour chacune',
            channel: 'Instagram',
            autonomy: 'recommend',
            visualTypes: ['photo', 'carousel', 'short_video'],
          },
        ],
      }),
      edit(57, 'sofia', {
        capabilityPattern: 'automation',
        technologyFamily: 'language_model',
        valueLevers: ['efficiency', 'refocus', 'decision_quality', 'client_proof'],
        scopeIn:
          'Posts organiques LinkedIn et Instagram de trois clients pilotes, en français. Calendrier proposé pour X à titre d’essai.',
        scopeOut:
          'Publicité, réponses aux commentaires, vidéos longues, publication automatique, autres langues que le français.',
        doesText:
          'Propose des premiers jets dans le ton de la marque, des accroches, un type de visuel et des créneaux de publication.',
        doesNotText:
          'Ne publie rien, ne répond à personne, ne remplace pas la relecture ni la validation du client.',
      }),
      say(
        56,
        'nadia',
        'Pas de donnée personnelle dans les briefs, et la relecture humaine doit rester tracée pour l’article 50 du règlement sur l’IA. @camille, ajoutez-le aux contraintes s’il vous plaît.',
      ),
      edit(55, 'camille', {
        budgetCap: 18000,
        deadlineInDays: 48,
        skills:
          'Rédaction et animation au sein de l’équipe ; ingénierie de prompts à former (quatre personnes, deux jours) ; pas de développeur.',
        confidentiality: 'client_confidential',
        confidentialityNote:
          'Briefs et calendriers non publiés des clients. Aucune donnée personnelle dans les prompts, relecture humaine tracée, pas d’entraînement sur nos contenus.',
        integration:
          'Outil de planification des publications, gestion de projet de l’agence, exports LinkedIn et Instagram.',
      }),
      edit(54, 'sofia', {
        gainText:
          'Premiers jets 40 % plus rapides à volume égal (de 45 à 27 minutes), soit 66 heures rendues par mois à la création et au conseil ; engagement moyen en hausse de 15 % sur les posts assistés des clients pilotes.',
        gainValue: -40,
        gainUnit: 'percent',
        gainKpiFamily: 'operational_efficiency',
      }),
      move(53, 'sofia', 'qualified'),
      say(
        47,
        'helene',
        'C’est notre premier projet : commençons petit, trois clients, cinq semaines. @sofia prépare la comparaison des trois options (tout-en-un, combinaison, sur mesure).',
      ),
      edit(46, 'helene', { owner: 'sofia' }),
      move(45, 'helene', 'shortlisted'),
      say(
        39,
        'sofia',
        'Comparaison faite : la combinaison d’une plateforme de génération et d’une API de prédiction l’emporte. Le tout-en-un dépasse l’enveloppe de 9 000 €, le sur mesure demande des compétences que nous n’avons pas.',
      ),
    ]),
    say(
      6,
      'ines',
      'Les accroches sont bonnes deux fois sur trois maintenant ; le ton de Maison Lavandière est revenu. Les exemples réécrits ont servi.',
    ),
    edit(4, 'sofia', { tags: ['réseaux sociaux', 'pilote', 'article 50'] }),
    task(3, 'sofia', { title: 'Relever les temps sur vingt posts de plus', owner: 'amina', dueInDays: 4 }),
    attach(2, 'amina', {
      name: 'temps-de-redaction-semaine-3.csv',
      mediaType: 'text/csv',
      content: draftingTimes,
    }),
    say(
      2,
      'amina',
      'Relevé de la semaine : 28 minutes par premier jet sur 37 posts. @sofia c’est au-delà de la cible, et l’engagement est revenu.',
    ),
  ],
};
