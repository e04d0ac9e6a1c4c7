import { edit, move, moveFor, say, type UseCaseStory } from '../../story';

const snippets: UseCaseStory = {
  key: 'featured-snippets',
  seed: ['S-OPP-13'],
  day: 63,
  by: 'lucas',
  draft: {
    title: 'Repérer les extraits optimisés à conquérir',
    problem:
      'Nous ne savons pas dire à un client quels extraits en tête des résultats il pourrait prendre. La recherche se fait au cas par cas, quand un concurrent nous y fait penser.',
    kind: 'strategic_opportunity',
    processArea: 'performance_analysis',
    tags: ['SEO'],
  },
  steps: [
    edit(60, 'lucas', {
      capabilityPattern: 'decision_support',
      technologyFamily: 'predictive',
      valueLevers: ['differentiation'],
    }),
    move(57, 'lucas', 'proposed'),
    say(
      42,
      'thomas',
      'Les réponses produites par les moteurs remplacent peu à peu ces extraits : sur les requêtes de Cap Bruyère, il en reste 9 % contre 23 % il y a un an.',
    ),
    moveFor(41, 'thomas', {
      to: 'rejected',
      reason:
        'Le format disparaît : le gain ne tiendrait pas six mois. À repenser comme visibilité dans les réponses des assistants.',
    }),
  ],
};

const segmentPages: UseCaseStory = {
  key: 'segment-pages',
  seed: ['S-OPP-14', 'S-OPP-05'],
  day: 62,
  by: 'lucas',
  draft: {
    title: 'Adapter les pages d’arrivée au segment du visiteur',
    problem:
      'Randonneurs débutants et alpinistes arrivent sur la même page. Le taux de rebond va de 38 % pour les uns à 61 % pour les autres, et l’équipe ne peut tenir à la main que deux variantes par page.',
    kind: 'strategic_opportunity',
    processArea: 'campaign_management',
    owner: 'lucas',
    clients: ['bruyere'],
    tags: ['SEO', 'personnalisation'],
  },
  steps: [
    edit(59, 'lucas', {
      capabilityPattern: 'personalisation',
      technologyFamily: 'predictive',
      drivers: ['personalisation_at_scale', 'client_expectations'],
      valueLevers: ['new_offer', 'differentiation'],
      gainText: 'Taux de conversion des pages concernées en hausse de 5 %, en relatif (de 2,0 à 2,1 %).',
      gainValue: 5,
      gainUnit: 'percent',
      gainKpiFamily: 'revenue',
      budgetCap: 22000,
      confidentiality: 'client_confidential',
      useScenarios: [
        {
          title: 'Variante de page selon le segment',
          actor: 'Consultant SEO',
          input: 'Segment du visiteur qui a consenti, variantes écrites par l’équipe',
          output: 'La variante affichée, et la mesure de ce qu’elle change',
          channel: 'Site du client',
          autonomy: 'recommend',
          visualTypes: [],
        },
      ],
    }),
    move(56, 'lucas', 'proposed'),
    move(48, 'thomas', 'qualified'),
    move(47, 'helene', 'shortlisted'),
    say(
      35,
      'nadia',
      'La segmentation repose sur des traceurs : consentement nécessaire, et 46 % des visiteurs le refusent. @lucas @thomas le gain est-il calculé sur les 54 % restants ?',
    ),
    say(33, 'lucas', 'Non, sur tous. Sur les consentants seuls, le gain tombe de moitié.'),
  ],
};

const seoReporting: UseCaseStory = {
  key: 'seo-reporting',
  seed: ['S-OPP-15'],
  day: 29,
  by: 'lucas',
  draft: {
    title: 'Commenter les rapports SEO de tous les clients',
    problem:
      'Les chiffres de fréquentation et de positions se rassemblent seuls, mais les commenter prend une heure et demie par client et par mois. Faute de temps, trois clients sur cinq reçoivent des courbes sans explication.',
    kind: 'inefficiency',
    processArea: 'performance_analysis',
    owner: 'lucas',
    clients: ['bruyere', 'kelvane', 'ampelio'],
    tags: ['SEO', 'rapports'],
  },
  steps: [
    edit(27, 'lucas', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['roi_measurement', 'data_growth'],
      valueLevers: ['efficiency', 'client_proof'],
      gainText: 'Cinq clients sur cinq reçoivent un commentaire relu, en 30 minutes par client.',
      gainValue: 5,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      useScenarios: [
        {
          title: 'Commentaire du mois',
          actor: 'Consultant SEO',
          input: 'Mesures d’audience et de positions, événements du mois',
          output: 'Trois constats, une explication prudente pour chacun, une action proposée',
          channel: 'Rapport mensuel',
          autonomy: 'assist',
          visualTypes: [],
        },
      ],
    }),
    move(20, 'lucas', 'proposed'),
    say(
      13,
      'amina',
      'Attention aux explications inventées : je propose que chaque phrase renvoie au chiffre dont elle parle.',
    ),
  ],
};

const productPages: UseCaseStory = {
  key: 'product-pages',
  seed: ['S-OPP-37', 'S-CTX-16'],
  day: 54,
  by: 'ines',
  draft: {
    title: 'Fiches produit en trois langues',
    problem:
      'Cap Bruyère lance 900 références par an. Une fiche coûte 35 minutes en français, puis 28 € de traduction par langue ; 40 % des nouveautés sont en vente avec le seul texte du fabricant.',
    kind: 'pain_point',
    processArea: 'content_creation',
    owner: 'ines',
    clients: ['bruyere'],
    tags: ['e-commerce', 'rédaction'],
  },
  steps: [
    edit(52, 'ines', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['production_speed', 'creativity_under_cost'],
      valueLevers: ['margin', 'new_offer'],
      identification: {
        pain: { answer: 'yes', note: '360 fiches en retard.' },
        inefficiency: { answer: 'yes', note: null },
        ai_fit: { answer: 'yes', note: 'Rédaction à partir de caractéristiques structurées.' },
        data: { answer: 'yes', note: 'Fichier produit du client, 2 700 fiches relues.' },
        return: { answer: 'yes', note: '900 fiches × 2 langues × 28 €, dont la moitié évitée.' },
      },
      scopeIn: 'Nouveautés de textile et de chaussures ; français, néerlandais, allemand.',
      scopeOut: 'Équipements de protection individuelle (cordes, baudriers) : mentions réglementaires.',
      doesText:
        'Rédige une fiche à partir des caractéristiques du fichier produit, et sa version dans chaque langue.',
      doesNotText:
        'N’invente aucune caractéristique, n’écrit aucune mention de sécurité, ne met rien en ligne.',
    }),
    move(51, 'ines', 'proposed'),
    edit(44, 'ines', {
      budgetCap: 12000,
      deadlineInDays: 75,
      gainText: 'Moitié des traductions évitées : 900 fiches × 2 langues × 14 €, relecture native conservée.',
      gainValue: 25200,
      gainUnit: 'currency_per_year',
      gainKpiFamily: 'return_on_investment',
      integration: 'Export du gestionnaire de produits du client (fichier quotidien).',
      confidentiality: 'client_confidential',
      confidentialityNote: 'Prix et dates de lancement non publics.',
    }),
    move(40, 'thomas', 'qualified'),
    move(24, 'helene', 'shortlisted'),
    say(
      11,
      'thomas',
      'Anke demande une relecture native en allemand, même pour le pilote. @ines, as-tu une personne en tête ?',
    ),
  ],
};

export const seoPageStories: readonly UseCaseStory[] = [snippets, segmentPages, seoReporting, productPages];
